package dev.landward.stakeholders.pictures;

import dev.landward.stakeholders.assessments.Dimension;

/// The two pictures that place people between two scales.
enum Plane {
    /// For or against, silent or active.
    MAP(Gallery.MAP, Dimension.STANCE, Dimension.ACTIVITY),
    /// How much it matters to them, how much they can move.
    POWER(Gallery.POWER, Dimension.INTEREST, Dimension.POWER);

    private final Gallery page;
    private final Dimension across;
    private final Dimension up;

    Plane(Gallery page, Dimension across, Dimension up) {
        this.page = page;
        this.across = across;
        this.up = up;
    }

    Gallery page() {
        return page;
    }

    Dimension across() {
        return across;
    }

    Dimension up() {
        return up;
    }
}
