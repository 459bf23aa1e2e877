package dev.landward.stakeholders.pictures;

import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.web.NotFound;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// The pictures in which people can be moved, each with the scales on which a move judges them.
enum Plane {
    /// For or against, silent or active.
    MAP(Gallery.MAP, Dimension.STANCE, Dimension.ACTIVITY),
    /// How much it matters to them, how much they can move.
    POWER(Gallery.POWER, Dimension.INTEREST, Dimension.POWER),
    /// Where the initiative needs them, where they are.
    ENGAGEMENT(Gallery.ENGAGEMENT, Dimension.ENGAGEMENT_DESIRED, Dimension.ENGAGEMENT_CURRENT),
    /// What their claim rests on.
    SALIENCE(Gallery.SALIENCE, Dimension.POWER, Dimension.LEGITIMACY, Dimension.URGENCY),
    /// From recipient to partner.
    PARTNERSHIP(Gallery.PARTNERSHIP, Dimension.PARTNERSHIP);

    static final String ACROSS = "across";
    static final String UP = "up";
    static final String THIRD = "third";

    private final Gallery page;
    private final Map<String, Dimension> scales = new LinkedHashMap<>();

    Plane(Gallery page, Dimension up) {
        this.page = page;
        scales.put(UP, up);
    }

    Plane(Gallery page, Dimension across, Dimension up) {
        this.page = page;
        scales.put(ACROSS, across);
        scales.put(UP, up);
    }

    Plane(Gallery page, Dimension across, Dimension up, Dimension third) {
        this(page, across, up);
        scales.put(THIRD, third);
    }

    /// The picture whose address, or the address of whose moves, this is.
    static Plane of(String address) {
        return Arrays.stream(values())
                .filter(plane -> (address + "/").contains(plane.page.path() + "/"))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Gallery page() {
        return page;
    }

    /// The scales by the field that tells of them.
    Map<String, Dimension> scales() {
        return Collections.unmodifiableMap(scales);
    }

    Dimension across() {
        return Objects.requireNonNull(scales.get(ACROSS));
    }

    Dimension up() {
        return Objects.requireNonNull(scales.get(UP));
    }
}
