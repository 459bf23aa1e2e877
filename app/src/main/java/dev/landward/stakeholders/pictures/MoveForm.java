package dev.landward.stakeholders.pictures;

import dev.landward.stakeholders.assessments.Confidence;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.web.Typed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// What moves somebody in a picture; a drag sends the same.
///
/// @param stakeholder who
/// @param across the value on the scale across, empty to leave it, `unknown` to make it so
/// @param up the same on the scale up
/// @param third the same on a third scale, where the picture has one
/// @param evidence on what ground
/// @param confidence how sure the viewer is
/// @param asOf since when it holds; today where nothing is typed
record MoveForm(
        @NotNull(message = "{web.choice.wrong}") Long stakeholder,
        @Nullable String across,
        @Nullable String up,
        @Nullable String third,
        @Size(max = 2000, message = "{pictures.move.long}") @Nullable String evidence,
        @NotNull(message = "{web.choice.wrong}") Confidence confidence,
        @Typed.Day @Nullable String asOf) {

    static final String UNKNOWN = "unknown";

    /// Adds what cannot be said of one field alone.
    void check(Plane plane, Errors found) {
        plane.scales().forEach((field, dimension) -> check(field, typed(field), dimension, found));
        if (plane.scales().keySet().stream().allMatch(field -> typed(field).isEmpty())) {
            found.rejectValue(plane.scales().keySet().iterator().next(), "pictures.move.nothing");
        }
        var day = Typed.day(asOf);
        if (day != null && day.isAfter(Crowds.today())) {
            found.rejectValue("asOf", "pictures.move.future");
        }
    }

    private String typed(String field) {
        return switch (field) {
            case Plane.ACROSS -> Typed.text(across);
            case Plane.UP -> Typed.text(up);
            default -> Typed.text(third);
        };
    }

    private static void check(String field, String typed, Dimension dimension, Errors found) {
        var right =
                typed.isEmpty()
                        || typed.equals(UNKNOWN)
                        || (typed.matches("-?\\d") && dimension.allows(Integer.parseInt(typed)));
        if (!right) {
            found.rejectValue(field, "web.choice.wrong");
        }
    }

    LocalDate day() {
        return Objects.requireNonNullElseGet(Typed.day(asOf), Crowds::today);
    }

    /// What is judged: a value for each dimension that was typed, `null` for unknown again.
    Map<Dimension, @Nullable Integer> values(Plane plane) {
        var values = new LinkedHashMap<Dimension, @Nullable Integer>();
        plane.scales().forEach((field, dimension) -> add(values, dimension, typed(field)));
        return values;
    }

    private static void add(
            Map<Dimension, @Nullable Integer> values, Dimension dimension, String typed) {
        if (!typed.isEmpty()) {
            values.put(dimension, typed.equals(UNKNOWN) ? null : Integer.valueOf(typed));
        }
    }
}
