package dev.landward.stakeholders.pictures;

import dev.landward.documents.charts.Chart;
import dev.landward.documents.charts.HeatMap;
import dev.landward.documents.charts.HeatMap.Cell;
import dev.landward.documents.charts.HeatMap.Head;
import dev.landward.documents.charts.Unit;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.web.Shell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Where people are in the change, against where the initiative needs them.
///
/// @param crowd who is shown
/// @param movable whether the viewer may move names
record EngagementPicture(Crowd crowd, boolean movable) implements Picture {

    private static final int LEVELS = 5;

    /// Those who have the same way to go.
    ///
    /// @param from where they are, 1 to 5
    /// @param to where they are needed, another one
    /// @param people who, the most important first
    record Gap(int from, int to, List<Standing> people) {}

    @Override
    public Chart chart(Shell shell) {
        var map =
                HeatMap.of(
                                shell.text("pictures.engagement.title"),
                                sentence(shell),
                                Scales.name(shell, Dimension.ENGAGEMENT_CURRENT),
                                Scales.name(shell, Dimension.ENGAGEMENT_DESIRED),
                                Unit.NUMBER,
                                heads(shell, Dimension.ENGAGEMENT_CURRENT),
                                heads(shell, Dimension.ENGAGEMENT_DESIRED),
                                cells())
                        .markingDiagonal();
        return movable ? map.moving() : map;
    }

    String sentence(Shell shell) {
        var going = gaps().stream().mapToInt(gap -> gap.people().size()).sum();
        var there = crowd.people().stream().filter(EngagementPicture::there).count();
        return shell.text(
                        "pictures.engagement.sentence",
                        crowd.n(),
                        there,
                        going,
                        crowd.n() - there - going)
                + " "
                + crowd.about(shell);
    }

    private static boolean there(Standing one) {
        return current(one) > 0 && current(one) == desired(one);
    }

    private static int current(Standing one) {
        return one.marks().value(Dimension.ENGAGEMENT_CURRENT, 0);
    }

    private static int desired(Standing one) {
        return one.marks().value(Dimension.ENGAGEMENT_DESIRED, 0);
    }

    private static List<Head> heads(Shell shell, Dimension dimension) {
        var heads = new ArrayList<Head>();
        Scales.words(shell, dimension).forEach(word -> heads.add(Head.of(word)));
        heads.add(Head.unknown(shell.text("web.chart.unknown")));
        return heads;
    }

    private List<List<Cell>> cells() {
        return order().map(row -> order().map(column -> cell(row, column)).toList()).toList();
    }

    /// The levels, then unknown.
    private static java.util.stream.Stream<Integer> order() {
        return IntStream.rangeClosed(1, LEVELS + 1).map(level -> level % (LEVELS + 1)).boxed();
    }

    private Cell cell(int from, int to) {
        return Cell.ofPeople(
                crowd.people().stream()
                        .filter(one -> current(one) == from && desired(one) == to)
                        .sorted(Comparator.comparingDouble(one -> -Crowd.weight(one)))
                        .map(this::name)
                        .toList());
    }

    private HeatMap.Name name(Standing one) {
        return new HeatMap.Name(Long.toString(one.id().value()), one.name(), crowd.address(one));
    }

    /// The ways to go, those of most people first.
    List<Gap> gaps() {
        Map<Integer, List<Standing>> ways = new TreeMap<>();
        for (var one : crowd.people()) {
            if (current(one) > 0 && desired(one) > 0 && current(one) != desired(one)) {
                ways.computeIfAbsent(
                                current(one) * (LEVELS + 1) + desired(one), _ -> new ArrayList<>())
                        .add(one);
            }
        }
        var gaps = new ArrayList<Gap>();
        ways.forEach((way, people) -> {
            people.sort(Comparator.comparingDouble(one -> -Crowd.weight(one)));
            gaps.add(new Gap(way / (LEVELS + 1), way % (LEVELS + 1), List.copyOf(people)));
        });
        gaps.sort(Comparator.comparingInt(gap -> -gap.people().size()));
        return gaps;
    }
}
