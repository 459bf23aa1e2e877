package dev.landward.documents.charts;

/// A rectangle in a picture's own coordinates.
record Box(double left, double top, double right, double bottom) {

    /// The room a line of text takes, a little more than its ink.
    static Box ofText(String text, double x, double baseline, Anchor anchor, double size) {
        double width = Text.width(text, size);
        double left = x - width * anchor.share();
        return new Box(left, baseline - size * 0.82, left + width, baseline + size * 0.26);
    }

    static Box around(double x, double y, double radius) {
        return new Box(x - radius, y - radius, x + radius, y + radius);
    }

    boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(Box other) {
        return other.left >= left
                && other.right <= right
                && other.top >= top
                && other.bottom <= bottom;
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double middle() {
        return (left + right) / 2;
    }

    double centre() {
        return (top + bottom) / 2;
    }
}
