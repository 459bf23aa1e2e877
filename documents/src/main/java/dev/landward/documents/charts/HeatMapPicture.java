package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.List;

/// Draws a [HeatMap]: the deeper the colour the larger the value, which is always written too.
final class HeatMapPicture {

    private static final double GAP = 2.5;
    private static final double APART = 12;
    private static final int NAMED = 3;

    private final HeatMap map;
    private final Canvas canvas;
    private final boolean narrow;
    private final double small;
    private final double names;
    private final double cellWidth;
    private final double cellHeight;
    private final double most;
    private final List<Runnable> movable = new ArrayList<>();
    private double top;

    HeatMapPicture(HeatMap map, Canvas canvas) {
        this.map = map;
        this.canvas = canvas;
        narrow = canvas.size().narrow();
        small = canvas.size().small();
        double limit = canvas.size().pick(210, 104);
        double widest =
                map.rows().stream()
                        .flatMap(r -> Text.wrap(r.name(), small, limit, 2).stream())
                        .mapToDouble(line -> Text.width(line, small))
                        .max()
                        .orElse(0);
        names = Math.max(14, widest + 10);
        double apart = map.columns().stream().filter(HeatMap.Head::unknown).count() * APART;
        int columns = Math.max(1, map.columns().size());
        cellWidth =
                Math.min(canvas.size().pick(150, 74), (canvas.width() - names - apart) / columns);
        cellHeight = narrow ? 44 : map.lists() ? 78 : 42;
        most =
                map.cells().stream()
                        .flatMap(List::stream)
                        .mapToDouble(c -> c.value() == null ? 0 : c.value())
                        .max()
                        .orElse(0);
    }

    void draw() {
        top = titles();
        double y = top;
        for (int i = 0; i < map.rows().size(); i++) {
            y += map.rows().get(i).unknown() ? APART : 0;
            row(i, y);
            y += cellHeight;
        }
        if (map.rows().isEmpty() || map.columns().isEmpty()) {
            canvas.text(
                    canvas.words().nothing(),
                    canvas.width() / 2,
                    y + 24,
                    Anchor.MIDDLE,
                    canvas.size().text(),
                    Ink.QUIET);
            y += 40;
        }
        names();
        canvas.height(y + 4);
    }

    /// Writes what rows and columns are, each on a line of its own where one line has no room.
    ///
    /// @return where the rows begin
    private double titles() {
        var across = Text.clean(map.columnHeading()) + " " + canvas.reader().arrow();
        var down = "↓ " + Text.clean(map.rowHeading());
        double acrossWidth = Text.width(across, small, true);
        double downWidth = Text.width(down, small, true);
        boolean corner = !narrow && downWidth < names;
        double from = Math.max(names, downWidth + 12);
        boolean stacked = !corner && from + acrossWidth > canvas.width();
        if (stacked) {
            from = Math.clamp(Math.floor(canvas.width() - acrossWidth), 0, names);
        }
        double line = stacked ? 16 : 0;
        title(across, from, 14 + line);
        double heads = heads(line);
        title(down, 0, corner ? heads - 8 : 14);
        return heads;
    }

    private void title(String text, double x, double y) {
        var fitting = Text.fit(text, small * Text.BOLD, canvas.width() - x);
        canvas.text(fitting, x, y, Anchor.START, small, Ink.STRONG);
    }

    /// Names that can be moved lie above all cells; the levels are numbered from 1, as people do.
    private void names() {
        if (movable.isEmpty()) {
            return;
        }
        canvas.openGroup("marks");
        movable.forEach(Runnable::run);
        canvas.close();
        int rows = (int) map.rows().stream().filter(row -> !row.unknown()).count();
        int columns = (int) map.columns().stream().filter(column -> !column.unknown()).count();
        double middle = cellWidth / 2;
        double left = canvas.across(x(0) + middle);
        canvas.levels("x", left, canvas.across(x(columns - 1) + middle), columns);
        double first = top + cellHeight / 2;
        canvas.levels("y", first, first + (rows - 1) * cellHeight, rows);
        canvas.data("movable", "true");
    }

    private double heads(double above) {
        boolean upright = map.columns().stream().anyMatch(c -> cut(c.name()));
        double tall = 0;
        for (var column : map.columns()) {
            tall =
                    Math.max(
                            tall,
                            upright
                                    ? Math.min(120, Text.width(column.name(), small))
                                    : lines(column).size() * 15);
        }
        double bottom = above + 22 + tall + 8;
        for (int i = 0; i < map.columns().size(); i++) {
            var column = map.columns().get(i);
            double middle = x(i) + cellWidth / 2;
            if (upright) {
                canvas.upright(
                        Text.fit(Text.clean(column.name()), small, 120),
                        middle,
                        bottom - 5,
                        small,
                        Ink.QUIET);
            } else {
                double base = bottom - 8 - (lines(column).size() - 1) * 15;
                for (var line : lines(column)) {
                    canvas.text(line, middle, base, Anchor.MIDDLE, small, Ink.QUIET);
                    base += 15;
                }
            }
        }
        return bottom;
    }

    private List<String> lines(HeatMap.Head head) {
        return Text.wrap(Text.clean(head.name()), small, cellWidth - 5, 3);
    }

    private boolean cut(String name) {
        return Text.wrap(Text.clean(name), small, cellWidth - 5, 3).stream()
                .anyMatch(line -> line.endsWith("…"));
    }

    private double x(int column) {
        long apart =
                map.columns().subList(0, column + 1).stream().filter(HeatMap.Head::unknown).count();
        return names + column * cellWidth + apart * APART;
    }

    private void row(int index, double y) {
        var lines =
                Text.wrap(
                        Text.clean(map.rows().get(index).name()),
                        small,
                        canvas.size().pick(210, 104),
                        2);
        double base = y + cellHeight / 2 + small * 0.35 - (lines.size() - 1) * 7.5;
        for (var line : lines) {
            canvas.text(line, 0, base, Anchor.START, small, Ink.TEXT);
            base += 15;
        }
        for (int i = 0; i < map.columns().size(); i++) {
            cell(index, i, new Box(x(i), y, x(i) + cellWidth - GAP, y + cellHeight - GAP));
        }
    }

    private void cell(int row, int column, Box box) {
        var cell = map.cells().get(row).get(column);
        boolean unknown = map.rows().get(row).unknown() || map.columns().get(column).unknown();
        var text =
                map.rows().get(row).name()
                        + " "
                        + canvas.reader().arrow()
                        + " "
                        + map.columns().get(column).name()
                        + " · "
                        + (cell.value() == null
                                ? canvas.words().unknown()
                                : map.full(cell, canvas.reader()));
        canvas.open(Mark.of(text).leadingTo(cell.href()));
        int step = step(cell);
        if (cell.value() == null) {
            canvas.hatch(box, 3);
        } else {
            canvas.rect(box, 3, unknown ? Ink.GUTTER : Ink.heat(step));
        }
        write(row, column, box, unknown ? Ink.QUIET : ink(step));
        if (map.marksDiagonal() && row == column && !unknown) {
            canvas.rect(
                    new Box(box.left() + 1, box.top() + 1, box.right() - 1, box.bottom() - 1),
                    3,
                    Ink.OUTLINE);
        }
        canvas.close();
    }

    private int step(HeatMap.Cell cell) {
        if (cell.value() == null || cell.value() == 0 || most == 0) {
            return 0;
        }
        return Math.clamp((int) Math.ceil(cell.value() / most * 5 - 1e-9), 1, 5);
    }

    private static Ink ink(int step) {
        return step < 3 ? Ink.HEAT_LOW_TEXT : step == 3 ? Ink.HEAT_MIDDLE_TEXT : Ink.HEAT_HIGH_TEXT;
    }

    private void write(int row, int column, Box box, Ink ink) {
        var cell = map.cells().get(row).get(column);
        var value = map.write(cell, canvas.reader());
        if (!map.lists() || narrow) {
            if (Text.width(value, canvas.size().text()) <= box.width() - 4) {
                canvas.text(
                        value,
                        box.middle(),
                        box.centre() + 5,
                        Anchor.MIDDLE,
                        canvas.size().text(),
                        ink);
            }
            return;
        }
        if (cell.value() == null || cell.value() == 0) {
            return;
        }
        canvas.text(value, box.left() + 8, box.top() + 18, Anchor.START, canvas.size().text(), ink);
        int shown = cell.people().size() > NAMED ? NAMED - 1 : cell.people().size();
        double base = box.top() + 34;
        for (var name : cell.people().subList(0, shown)) {
            name(name, row, column, box, base, ink);
            base += 15.5;
        }
        if (shown < cell.people().size()) {
            var more = canvas.words().more(cell.people().size() - shown);
            canvas.text(
                    Text.fit(more, small, box.width() - 14),
                    box.left() + 8,
                    base,
                    Anchor.START,
                    small,
                    ink);
        }
    }

    private void name(HeatMap.Name who, int row, int column, Box box, double base, Ink ink) {
        var name = Text.fit(Text.clean(who.name()), small, box.width() - 14);
        if (!map.movable() || who.id().isEmpty()) {
            canvas.text(name, box.left() + 8, base, Anchor.START, small, ink);
            return;
        }
        var from = map.rows().get(row);
        var to = map.columns().get(column);
        var mark =
                Mark.of(
                                who.name()
                                        + " · "
                                        + from.name()
                                        + " "
                                        + canvas.reader().arrow()
                                        + " "
                                        + to.name())
                        .leadingTo(who.href())
                        .with("id", who.id())
                        .with("x", to.unknown() ? "" : Integer.toString(column + 1))
                        .with("y", from.unknown() ? "" : Integer.toString(row + 1));
        movable.add(() -> {
            canvas.open(mark);
            canvas.movableText(name, box.left() + 8, base, small, ink);
            canvas.close();
        });
    }
}
