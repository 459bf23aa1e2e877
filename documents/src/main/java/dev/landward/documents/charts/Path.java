package dev.landward.documents.charts;

/// Path data in a picture's own coordinates; the canvas mirrors it where the reader's language runs
/// to the left.
final class Path {

    private final StringBuilder out = new StringBuilder();
    private final Canvas canvas;

    Path(Canvas canvas) {
        this.canvas = canvas;
    }

    Path move(double x, double y) {
        return to('M', x, y);
    }

    Path line(double x, double y) {
        return to('L', x, y);
    }

    Path cubic(double x1, double y1, double x2, double y2, double x, double y) {
        to('C', x1, y1);
        to(' ', x2, y2);
        return to(' ', x, y);
    }

    Path curve(double x1, double y1, double x, double y) {
        to('Q', x1, y1);
        return to(' ', x, y);
    }

    Path close() {
        out.append('z');
        return this;
    }

    private Path to(char command, double x, double y) {
        out.append(command);
        point(canvas.across(x), y, out);
        return this;
    }

    static void point(double x, double y, StringBuilder out) {
        Markup.number(x, out);
        out.append(' ');
        Markup.number(y, out);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
