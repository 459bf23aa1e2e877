package dev.landward.documents.charts;

import java.util.List;

/// The key of a picture, in rows that wrap.
final class Legend {

    /// How an entry is shown before its name.
    sealed interface Sample {}

    /// A mark.
    record Dot(Tone tone, Shape shape) implements Sample {}

    /// A filled field.
    record Field(Tone tone) implements Sample {}

    /// The hatched field that means unknown.
    record Hatched() implements Sample {}

    /// A line.
    record Line(Tone tone, Dash dash, double width) implements Sample {}

    /// One entry; entries of the same series as a mark light up together.
    record Entry(Sample sample, String name, String series) {}

    private static final double ROW = 21;

    private Legend() {}

    /// Draws the entries from the top, and returns the height they take.
    static double draw(Canvas canvas, List<Entry> entries, double top) {
        double size = canvas.size().small();
        double x = 0;
        double y = top;
        for (var entry : entries) {
            double lead = entry.sample() instanceof Line ? 30 : 18;
            var name = Text.fit(Text.clean(entry.name()), size, canvas.width() - lead - 4);
            double width = lead + Text.width(name, size);
            if (x > 0 && x + width > canvas.width()) {
                x = 0;
                y += ROW;
            }
            canvas.openKey(entry.series());
            canvas.rect(new Box(x, y, x + width, y + ROW), 0, Ink.HIT);
            sample(canvas, entry.sample(), x, y + ROW / 2);
            canvas.text(name, x + lead, y + ROW / 2 + size * 0.34, Anchor.START, size, Ink.TEXT);
            canvas.close();
            x += width + canvas.size().pick(16, 14);
        }
        return entries.isEmpty() ? 0 : y + ROW - top;
    }

    private static void sample(Canvas canvas, Sample sample, double x, double y) {
        switch (sample) {
            case Dot(Tone tone, Shape shape) -> canvas.shape(shape, x + 6.5, y, 5, tone);
            case Field(Tone tone) ->
                    canvas.rect(new Box(x, y - 6, x + 12, y + 6), 2, Ink.fill(tone));
            case Hatched() -> canvas.hatch(new Box(x + 0.5, y - 5.5, x + 11.5, y + 5.5), 2);
            case Line(Tone tone, Dash dash, double width) ->
                    canvas.stroke(
                            canvas.path().move(x, y).line(x + 24, y), Ink.line(tone), width, dash);
        }
    }
}
