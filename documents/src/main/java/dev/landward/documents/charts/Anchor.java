package dev.landward.documents.charts;

/// Which point of a text its position means, in the direction of reading.
enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    private final double share;

    Anchor(double share) {
        this.share = share;
    }

    /// Share of the text's width that lies before its position.
    double share() {
        return share;
    }
}
