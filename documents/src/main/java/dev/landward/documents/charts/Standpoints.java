package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// People as points on a plane without scales: near each other where they think alike, with the
/// outline of each group.
///
/// No point can be told to be somebody: points have neither names nor an order, carry nothing but
/// their group, and stand on a grid of [#GRAIN] places along the longer side. The table has a row a
/// group.
///
/// @param groupHeading heads the column of groups in the table
/// @param countHeading heads the column of how many people they have
/// @param shareHeading heads the column of their shares
/// @param groups the groups, each with how many people it has
/// @param spots where people stand
/// @param you where the reader stands, in words such as `You`, or nothing
public record Standpoints(
        String title,
        String sentence,
        String groupHeading,
        String countHeading,
        String shareHeading,
        List<Crowd> groups,
        List<Spot> spots,
        Optional<You> you)
        implements Chart {

    /// Places along the longer side of the plane.
    public static final int GRAIN = 96;

    /// A group: its short name on the picture, its whole name, and how many people it has.
    public record Crowd(String letter, String name, int people) {}

    /// A place on the plane; `group` is the number of its group in the list, negative for none.
    public record Spot(double x, double y, int group) {}

    /// The reader's own place, and what it is called.
    public record You(String name, double x, double y, int group) {}

    /// Lays the points on the grid in an order of their own; refuses groups that are not there.
    public Standpoints {
        groups = List.copyOf(groups);
        for (var spot : spots) {
            if (spot.group() >= groups.size()) {
                throw new IllegalArgumentException("no group " + spot.group());
            }
        }
        spots = gridded(spots);
    }

    private static List<Spot> gridded(List<Spot> spots) {
        var range = Range.of(spots, Optional.empty());
        double step = Math.max(range.width(), range.height()) / GRAIN;
        return spots.stream()
                .map(one ->
                        step == 0
                                ? one
                                : new Spot(
                                        Math.rint(one.x() / step) * step,
                                        Math.rint(one.y() / step) * step,
                                        one.group()))
                .sorted(
                        java.util.Comparator.comparingInt(Spot::group)
                                .thenComparingDouble(Spot::x)
                                .thenComparingDouble(Spot::y))
                .toList();
    }

    /// How far points reach.
    record Range(double left, double bottom, double right, double top) {

        static Range of(List<Spot> spots, Optional<You> you) {
            var all = new ArrayList<>(spots);
            you.ifPresent(own -> all.add(new Spot(own.x(), own.y(), own.group())));
            return new Range(
                    all.stream().mapToDouble(Spot::x).min().orElse(0),
                    all.stream().mapToDouble(Spot::y).min().orElse(0),
                    all.stream().mapToDouble(Spot::x).max().orElse(0),
                    all.stream().mapToDouble(Spot::y).max().orElse(0));
        }

        double width() {
            return right - left;
        }

        double height() {
            return top - bottom;
        }
    }

    @Override
    public Twin twin(Reader reader) {
        var rows = new ArrayList<List<Twin.Cell>>();
        double all = groups.stream().mapToInt(Crowd::people).sum();
        for (var group : groups) {
            rows.add(
                    Twin.row(
                            group.name(),
                            reader.format().number(group.people()),
                            reader.format().share(all == 0 ? 0 : group.people() / all)));
        }
        you.ifPresent(own ->
                rows.add(
                        Twin.row(
                                own.name(),
                                own.group() < 0
                                        ? reader.words().unknown()
                                        : groups.get(own.group()).name(),
                                "")));
        return new Twin(
                List.of(
                        Twin.Column.text(groupHeading),
                        Twin.Column.number(countHeading),
                        Twin.Column.number(shareHeading)),
                rows);
    }

    @Override
    public void draw(Canvas canvas) {
        new StandpointsPicture(this, canvas).draw();
    }
}
