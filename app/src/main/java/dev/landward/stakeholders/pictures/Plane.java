package dev.landward.stakeholders.pictures;

import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.web.NotFound;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The pictures in which people can be moved, each with the scales on which a move judges them.
enum Plane {
    /// For or against, silent or active.
    MAP(Gallery.MAP, List.of(Plane.ACROSS, Plane.UP), Dimension.STANCE, Dimension.ACTIVITY),
    /// How much it matters to them, how much they can move.
    POWER(Gallery.POWER, List.of(Plane.ACROSS, Plane.UP), Dimension.INTEREST, Dimension.POWER),
    /// Where they are, where the initiative needs them.
    ENGAGEMENT(
            Gallery.ENGAGEMENT,
            List.of(Plane.UP, Plane.ACROSS),
            Dimension.ENGAGEMENT_CURRENT,
            Dimension.ENGAGEMENT_DESIRED),
    /// What their claim rests on.
    SALIENCE(
            Gallery.SALIENCE,
            List.of(Plane.ACROSS, Plane.UP, Plane.THIRD),
            Dimension.POWER,
            Dimension.LEGITIMACY,
            Dimension.URGENCY),
    /// From recipient to partner.
    PARTNERSHIP(Gallery.PARTNERSHIP, List.of(Plane.UP), Dimension.PARTNERSHIP);

    static final String ACROSS = "across";
    static final String UP = "up";
    static final String THIRD = "third";

    private final Gallery page;
    private final Map<String, Dimension> scales = new LinkedHashMap<>();

    Plane(Gallery page, List<String> fields, Dimension... scales) {
        this.page = page;
        for (int i = 0; i < scales.length; i++) {
            this.scales.put(fields.get(i), scales[i]);
        }
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
