package dev.landward.stakeholders.pictures;

import dev.landward.documents.charts.Chart;
import dev.landward.documents.charts.Point;
import dev.landward.documents.charts.Scatter;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.groups.Group;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.web.Shell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The map without names: each point says the group alone, leads nowhere, and stands in no order
/// that would tell who is meant.
///
/// @param crowd who is shown
record NamelessMap(Crowd crowd) implements Picture {

    @Override
    public Chart chart(Shell shell) {
        return new Scatter(
                shell.text("pictures.map.title"),
                new PlanePicture(Plane.MAP, crowd, false).sentence(shell),
                Scales.axis(shell, Plane.MAP.across()),
                Scales.axis(shell, Plane.MAP.up()),
                shell.text("pictures.group"),
                shell.text("pictures.group"),
                crowd.legend(shell),
                points(shell),
                Optional.empty(),
                false);
    }

    private List<Point> points(Shell shell) {
        var names =
                crowd.groups().stream()
                        .collect(
                                Collectors.toMap(
                                        group -> Long.toString(group.id().value()),
                                        (Group group) -> group.details().name()));
        var people =
                crowd.people().stream()
                        .sorted(
                                Comparator.comparing(Crowd::group)
                                        .thenComparing(one -> order(one, Plane.MAP.across()))
                                        .thenComparing(one -> order(one, Plane.MAP.up())))
                        .toList();
        var points = new ArrayList<Point>();
        for (var one : people) {
            var name = names.getOrDefault(Crowd.group(one), shell.text("pictures.group.none"));
            points.add(
                    Point.of(Integer.toString(points.size() + 1), name, Crowd.group(one))
                            .at(value(one, Plane.MAP.across()), value(one, Plane.MAP.up())));
        }
        return points;
    }

    private static double order(Standing one, Dimension dimension) {
        var value = value(one, dimension);
        return value == null ? Double.MAX_VALUE : value;
    }

    private static @Nullable Double value(Standing one, Dimension dimension) {
        var value = one.marks().value(dimension);
        return value == null ? null : value.doubleValue();
    }
}
