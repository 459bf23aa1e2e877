package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Points between two scales, with a gutter for those whose place is unknown.
///
/// Points of the same place spread into a swarm, the same whatever their order. From [#CROWD]
/// points on, places are drawn as bubbles with their count, beside the points of most weight; the
/// twin table then has a row a place.
///
/// @param nameHeading heads the column of names in the table
/// @param groupHeading heads the column of groups
/// @param movable whether a script may move points; each should then lead to a form that does the
///   same
public record Scatter(
        String title,
        String sentence,
        Axis across,
        Axis up,
        String nameHeading,
        String groupHeading,
        List<Group> groups,
        List<Point> points,
        Optional<Quadrants> quadrants,
        boolean movable)
        implements Chart {

    /// More points than this are counted, not drawn one by one.
    public static final int CROWD = 400;

    /// Orders the points by weight, then id; refuses unknown groups, repeated ids and values off
    /// the scale.
    public Scatter {
        groups = List.copyOf(groups);
        points = points.stream().sorted(FIRST).toList();
        var known = new HashSet<String>();
        groups.forEach(group -> known.add(group.id()));
        var ids = new HashSet<String>();
        for (var point : points) {
            if (!known.contains(point.group())) {
                throw new IllegalArgumentException("no group " + point.group());
            }
            if (!ids.add(point.id())) {
                throw new IllegalArgumentException("two points " + point.id());
            }
            Href.checked(point.href());
            within(across, point.x());
            within(up, point.y());
        }
    }

    static final Comparator<Point> FIRST =
            Comparator.comparingDouble((Point point) -> -point.weight()).thenComparing(Point::id);

    private static void within(Axis axis, @Nullable Double value) {
        if (value != null && !(value >= axis.min() && value <= axis.max())) {
            throw new IllegalArgumentException(
                    value + " is not between " + axis.min() + " and " + axis.max());
        }
    }

    /// The usual scatter: not movable, without names for its corners.
    public static Scatter of(
            String title,
            String sentence,
            Axis across,
            Axis up,
            String nameHeading,
            String groupHeading,
            List<Group> groups,
            List<Point> points) {
        return new Scatter(
                title,
                sentence,
                across,
                up,
                nameHeading,
                groupHeading,
                groups,
                points,
                Optional.empty(),
                false);
    }

    /// With names in its four corners.
    public Scatter naming(Quadrants corners) {
        return new Scatter(
                title,
                sentence,
                across,
                up,
                nameHeading,
                groupHeading,
                groups,
                points,
                Optional.of(corners),
                movable);
    }

    /// With points that a script may move.
    public Scatter moving() {
        return new Scatter(
                title,
                sentence,
                across,
                up,
                nameHeading,
                groupHeading,
                groups,
                points,
                quadrants,
                true);
    }

    boolean crowded() {
        return points.size() > CROWD;
    }

    Map<String, Integer> groupOrder() {
        var order = new HashMap<String, Integer>();
        groups.forEach(group -> order.put(group.id(), order.size()));
        return order;
    }

    @Override
    public Twin twin(Reader reader) {
        return crowded() ? placesTwin(reader) : pointsTwin(reader);
    }

    private Twin pointsTwin(Reader reader) {
        var columns =
                List.of(
                        Twin.Column.text(nameHeading),
                        Twin.Column.text(groupHeading),
                        Twin.Column.text(across.name()),
                        Twin.Column.text(up.name()));
        var order = groupOrder();
        var rows = new ArrayList<List<Twin.Cell>>();
        for (var point : points) {
            rows.add(
                    List.of(
                            new Twin.Cell(point.name(), point.href()),
                            Twin.Cell.of(groups.get(order.getOrDefault(point.group(), 0)).name()),
                            Twin.Cell.of(write(across, point.x(), reader)),
                            Twin.Cell.of(write(up, point.y(), reader))));
        }
        return new Twin(columns, rows);
    }

    private Twin placesTwin(Reader reader) {
        var columns =
                List.of(
                        Twin.Column.text(across.name()),
                        Twin.Column.text(up.name()),
                        Twin.Column.number(reader.words().count()),
                        Twin.Column.text(nameHeading));
        var rows = new ArrayList<List<Twin.Cell>>();
        for (var place : Place.all(this)) {
            rows.add(
                    Twin.row(
                            write(across, place.x(), reader),
                            write(up, place.y(), reader),
                            reader.format().number(place.points().size()),
                            place.names(reader)));
        }
        return new Twin(columns, rows);
    }

    static String write(Axis axis, @Nullable Double value, Reader reader) {
        return value == null ? reader.words().unknown() : axis.write(value, reader);
    }

    @Override
    public void draw(Canvas canvas) {
        new ScatterPicture(this, canvas).draw();
    }
}
