package dev.landward.stakeholders.pictures;

import dev.landward.documents.charts.Chart;
import dev.landward.documents.charts.Point;
import dev.landward.documents.charts.Quadrants;
import dev.landward.documents.charts.Scatter;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.web.Shell;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// People between two scales; whose place is unknown stands in a gutter and counts in every
/// denominator.
///
/// @param plane between which scales
/// @param crowd who is shown
/// @param movable whether the viewer may move points
record PlanePicture(Plane plane, Crowd crowd, boolean movable) implements Picture {

    @Override
    public Chart chart(Shell shell) {
        return new Scatter(
                text(shell, "title"),
                sentence(shell),
                Scales.axis(shell, plane.across()),
                Scales.axis(shell, plane.up()),
                shell.text("pictures.name"),
                shell.text("pictures.group"),
                crowd.legend(shell),
                crowd.people().stream().map(this::point).toList(),
                Optional.of(
                        new Quadrants(
                                text(shell, "low-low"),
                                text(shell, "high-low"),
                                text(shell, "low-high"),
                                text(shell, "high-high"))),
                movable);
    }

    String sentence(Shell shell) {
        var figures = plane == Plane.MAP ? stances(shell) : corners(shell);
        return figures + " " + crowd.about(shell);
    }

    private String stances(Shell shell) {
        return shell.text(
                "pictures.map.sentence",
                crowd.n(),
                count(Dimension.STANCE, 1, 2),
                count(Dimension.STANCE, -2, -1),
                count(Dimension.STANCE, 0, 0),
                unknown(Dimension.STANCE));
    }

    private String corners(Shell shell) {
        var placed = crowd.people().stream().filter(this::placed).count();
        var close =
                crowd.people().stream()
                        .filter(one ->
                                one.marks().value(Dimension.POWER, 0) >= 4
                                        && one.marks().value(Dimension.INTEREST, 0) >= 4)
                        .count();
        return shell.text("pictures.power.sentence", crowd.n(), close, crowd.n() - placed);
    }

    private boolean placed(Standing one) {
        return one.marks().known(plane.across()) && one.marks().known(plane.up());
    }

    private long count(Dimension dimension, int from, int to) {
        return crowd.people().stream()
                .map(one -> one.marks().value(dimension))
                .filter(value -> value != null && from <= value && value <= to)
                .count();
    }

    private long unknown(Dimension dimension) {
        return crowd.people().stream().filter(one -> !one.marks().known(dimension)).count();
    }

    private Point point(Standing one) {
        return Point.of(Long.toString(one.id().value()), one.name(), Crowd.group(one))
                .at(value(one, plane.across()), value(one, plane.up()))
                .weighing(Crowd.weight(one))
                .leadingTo(crowd.address(one));
    }

    private static @Nullable Double value(Standing one, Dimension dimension) {
        var value = one.marks().value(dimension);
        return value == null ? null : value.doubleValue();
    }

    private String text(Shell shell, String end) {
        return shell.text("pictures." + plane.name().toLowerCase(Locale.ROOT) + "." + end);
    }
}
