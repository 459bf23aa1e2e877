package dev.landward.documents.charts;

/// The three proportions every picture is drawn in. Figures are units of its own viewBox, one unit
/// a CSS pixel.
public enum Size {
    /// For desks and paper.
    WIDE(880, 13.5, 12.5),
    /// For tablets, and half of a desk.
    MEDIUM(600, 13.5, 12.5),
    /// For phones.
    NARROW(344, 14, 12.5);

    private final int width;
    private final double text;
    private final double small;

    Size(int width, double text, double small) {
        this.width = width;
        this.text = text;
        this.small = small;
    }

    /// Width of the viewBox.
    public int width() {
        return width;
    }

    /// Size of ordinary text.
    public double text() {
        return text;
    }

    /// Size of the smallest text, never below 11.5.
    public double small() {
        return small;
    }

    boolean narrow() {
        return this == NARROW;
    }

    /// The first value when wide, the second when narrow.
    double pick(double wide, double narrow) {
        return narrow() ? narrow : wide;
    }

    /// The first count when wide, the second when narrow.
    int pick(int wide, int narrow) {
        return narrow() ? narrow : wide;
    }
}
