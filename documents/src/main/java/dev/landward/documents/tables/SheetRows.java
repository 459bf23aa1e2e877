package dev.landward.documents.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rows of one sheet that have text, each cell as text: formulas by the value that was saved
/// with them, booleans as `true` and `false`, errors as they are shown.
final class SheetRows {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    private final XmlScan xml;
    private final String part;
    private final List<String> texts;
    private final DateStyles styles;
    private final Limits limits;
    private final List<Raw> rows = new ArrayList<>();
    private final String[] cells;
    private int place;
    private int column;
    private int filled;
    private boolean visible;
    private long count;

    private SheetRows(
            XmlScan xml, String part, List<String> texts, DateStyles styles, Limits limits) {
        this.xml = xml;
        this.part = part;
        this.texts = texts;
        this.styles = styles;
        this.limits = limits;
        this.cells = new String[limits.columns()];
        Arrays.fill(cells, "");
    }

    static List<Raw> read(
            ZipParts zip, String part, List<String> texts, DateStyles styles, Limits limits)
            throws Stop, IOException {
        try (XmlScan xml = new XmlScan(zip.open(part), part, TypedText.longest(limits))) {
            SheetRows sheet = new SheetRows(xml, part, texts, styles, limits);
            sheet.readAll();
            return sheet.rows;
        }
    }

    private void readAll() throws Stop, IOException {
        for (var event = xml.next(); event != XmlScan.Event.DONE; event = xml.next()) {
            if (event == XmlScan.Event.START && xml.is("row")) {
                startRow();
            } else if (event == XmlScan.Event.START && xml.is("c")) {
                cell();
            } else if (event == XmlScan.Event.END && xml.is("row")) {
                endRow();
            } else if (event == XmlScan.Event.END && xml.is("sheetData")) {
                return;
            }
        }
    }

    private void startRow() throws Stop {
        String given = xml.attribute("r");
        place = given == null ? place + 1 : DateStyles.number(given);
        if (place < 1 || place > LAST_ROW) {
            throw Stop.broken(part);
        }
        column = -1;
        filled = 0;
        visible = false;
    }

    private void endRow() throws Stop {
        if (visible) {
            rows.add(new Raw(place, List.of(Arrays.copyOf(cells, filled)), filled));
            count += filled;
            Headers.refuseTooMany(rows.size(), count, limits);
        }
        Arrays.fill(cells, 0, filled, "");
        filled = 0;
        visible = false;
    }

    private void cell() throws Stop, IOException {
        String reference = xml.attribute("r");
        column = reference == null ? column + 1 : column(reference);
        if (column < 0 || column >= LAST_COLUMN) {
            throw Stop.broken(part);
        }
        String type = xml.attribute("t");
        int style = DateStyles.number(xml.attribute("s"));
        String value = value(type == null ? "n" : type, style);
        if (value.isEmpty()) {
            return;
        }
        if (column >= limits.columns()) {
            throw new Stop(
                    Refused.Kind.TOO_MANY_COLUMNS,
                    Map.of("limit", limits.columns(), "found", column + 1, "line", place));
        }
        if (value.length() > limits.cellCharacters()) {
            throw new Stop(
                    Refused.Kind.CELL_TOO_LONG,
                    Map.of("limit", limits.cellCharacters(), "line", place, "column", column + 1));
        }
        cells[column] = value;
        filled = Math.max(filled, column + 1);
        visible |= !value.isBlank();
    }

    private String value(String type, int style) throws Stop, IOException {
        String saved = "";
        for (var event = xml.next(); event != XmlScan.Event.DONE; event = xml.next()) {
            if (event == XmlScan.Event.END && xml.is("c")) {
                break;
            }
            if (event == XmlScan.Event.START && xml.is("is")) {
                saved = SharedTexts.joined(xml, "is");
            } else if (event == XmlScan.Event.START && xml.is("v")) {
                xml.startText();
            } else if (event == XmlScan.Event.END && xml.is("v")) {
                saved = xml.text();
            }
        }
        return saved.isEmpty() ? "" : typed(type, style, saved);
    }

    private String typed(String type, int style, String saved) throws Stop {
        return switch (type) {
            case "s" -> FormulaGuard.open(shared(saved));
            case "inlineStr" -> FormulaGuard.open(saved);
            case "str" -> FormulaGuard.open(TypedText.unescaped(saved));
            case "b" -> bool(saved.strip());
            case "e", "d" -> saved;
            default -> Numbers.text(saved, styles.of(style), styles.from1904());
        };
    }

    private static String bool(String saved) {
        return switch (saved) {
            case "1" -> "true";
            case "0" -> "false";
            default -> saved;
        };
    }

    private String shared(String saved) throws Stop {
        int index = DateStyles.number(saved.strip());
        if (index < 0 || index >= texts.size()) {
            throw Stop.broken(part);
        }
        return texts.get(index);
    }

    /// The column of a reference such as `AB12`, from 0; -1 when it is none.
    private static int column(@Nullable String reference) {
        int n = 0;
        int i = 0;
        while (reference != null && i < reference.length() && i < 4) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            n = 26 * n + c - 'A' + 1;
            i++;
        }
        return n - 1;
    }
}
