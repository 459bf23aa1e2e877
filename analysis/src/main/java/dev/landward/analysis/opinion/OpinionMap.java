package dev.landward.analysis.opinion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a round of votes says: where people stand, the groups among them, what each group stands
/// for, and where they meet.
///
/// The same votes and settings give the same map to the last digit, whatever the order of the votes
/// and whatever people and statements are called.
///
/// ```java
/// var votes = Votes.builder().add(7, 1, +1).add(7, 2, -1).build();
/// var map = OpinionMap.of(votes, Settings.DEFAULT);
/// ```
///
/// Cost: the sum of the squares of each person's number of votes, and a share that does not grow
/// with the people; 4 bytes a vote and some 40 a person.
public final class OpinionMap {

    /// What can be said about groups.
    public enum Reading {
        /// Too few people are on the map to draw it: only counts and their intervals hold.
        TOO_FEW,
        /// People differ no more than chance makes them: one group so far.
        ONE_GROUP,
        /// There are groups.
        GROUPS
    }

    private final Votes votes;
    private final Settings settings;
    private final Axes axes;
    private final Points points;
    private final Grouped grouped;
    private final List<Statement> statements;
    private final List<OpinionGroup> groups;
    private final int[] byId;

    private OpinionMap(
            Votes votes,
            Settings settings,
            Axes axes,
            Points points,
            Counts[] counts,
            Grouped grouped) {
        this.votes = votes;
        this.settings = settings;
        this.axes = axes;
        this.points = points;
        this.grouped = grouped;
        var ids = new long[votes.people()];
        java.util.Arrays.setAll(ids, votes::person);
        byId = CanonicalOrder.sorted(ids, ids);
        boolean none = grouped.count() == 0;
        var everybody = new int[votes.people()];
        var voices =
                none
                        ? Voices.of(votes, everybody, 1, 1)
                        : Voices.of(
                                votes, grouped.groupOf(), grouped.count(), settings.minimumGroup());
        groups = grouped.groups(voices);
        statements =
                IntStream.range(0, votes.statements())
                        .mapToObj(j -> statement(j, counts[j], voices))
                        .sorted(Comparator.comparingLong(Statement::id))
                        .toList();
    }

    /// Draws the map.
    ///
    /// @param votes the votes
    /// @param settings seed and minimums
    /// @return the map
    public static OpinionMap of(Votes votes, Settings settings) {
        return of(votes, settings, Map.of());
    }

    /// Draws the map again: groups keep the letters of those with whom they have most people in
    /// common.
    ///
    /// @param votes the votes
    /// @param settings seed and minimums
    /// @param before the letter of each person in the former map, as [#letters] gave it
    /// @return the map
    public static OpinionMap of(Votes votes, Settings settings, Map<Long, String> before) {
        var counts = votes.counts();
        var axes = Axes.of(votes, counts);
        var points =
                Points.of(
                        votes,
                        Axes.centred(array(axes.means())),
                        array(axes.first()),
                        array(axes.second()));
        var grouped = Grouped.of(votes, points, settings, before);
        return new OpinionMap(votes, settings, axes, points, counts, grouped);
    }

    private Statement statement(int column, Counts counts, Voices voices) {
        double reach = Math.sqrt(votes.heard()) * (1 - counts.mean());
        double x = reach * axes.first().get(column);
        double y = reach * axes.second().get(column);
        return new Statement(
                votes.statement(column),
                counts,
                IntStream.range(0, grouped.count())
                        .mapToObj(g -> voices.counts(g, column))
                        .toList(),
                axes.first().get(column),
                axes.second().get(column),
                x,
                y,
                voices.bridging(column),
                voices.product(column),
                voices.divisive(column),
                Routing.priority(counts, Math.sqrt(x * x + y * y)));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(v -> v).toArray();
    }

    /// What can be said about groups.
    ///
    /// @return the reading
    public Reading reading() {
        return switch (grouped.count()) {
            case 0 -> Reading.TOO_FEW;
            case 1 -> Reading.ONE_GROUP;
            default -> Reading.GROUPS;
        };
    }

    /// How many people are known.
    ///
    /// @return their number, those without a vote too
    public int people() {
        return votes.people();
    }

    /// How many people voted at all.
    ///
    /// @return their number
    public int voters() {
        return votes.voters();
    }

    /// How many people cast enough votes to stand on a map.
    ///
    /// @return their number
    public int onMap() {
        return grouped.onMap();
    }

    /// So many votes place a person on the map in this round.
    ///
    /// @return the minimum of the settings, or the number of statements with votes if smaller
    public int votesNeeded() {
        return Grouped.votesNeeded(votes, settings);
    }

    /// A person, in the order of their ids.
    ///
    /// @param number from 0 to [#people] − 1
    /// @return where they stand
    public Place place(int number) {
        int row = byId[number];
        return new Place(
                votes.person(row),
                points.x()[row],
                points.y()[row],
                grouped.letter(row),
                votes.castBy(row));
    }

    /// Everybody, in the order of their ids.
    ///
    /// @return where they stand
    public Stream<Place> places() {
        return IntStream.range(0, people()).mapToObj(this::place);
    }

    /// The statements that take part, by id.
    ///
    /// @return all of them
    public List<Statement> statements() {
        return statements;
    }

    /// The groups by letter: none where there are too few people, one where nothing tells them
    /// apart.
    ///
    /// @return all of them
    public List<OpinionGroup> groups() {
        return groups;
    }

    /// The letter of everybody in a group, to be given to the next analysis.
    ///
    /// @return letters by person
    public Map<Long, String> letters() {
        var letters = new HashMap<Long, String>();
        places().forEach(place -> place.group().ifPresent(g -> letters.put(place.person(), g)));
        return letters;
    }

    /// The mean silhouette of the groups, from −1 to 1, over at most 1,250 people evenly spread.
    ///
    /// @return empty where there are not several groups
    public Optional<Double> silhouette() {
        return grouped.silhouette();
    }

    /// The components and their variances.
    ///
    /// @return the axes; their columns are in an order of their own, [#statements] says what each
    ///   statement has in them
    public Axes axes() {
        return axes;
    }

    /// What the analysis was told.
    ///
    /// @return the settings, with the seed
    public Settings settings() {
        return settings;
    }

    /// Statements with a sure majority over everybody, the largest first.
    ///
    /// @return agreements and disagreements
    public List<Agreed> consensus() {
        return statements.stream()
                .flatMap(one ->
                        Stream.of(Side.values())
                                .map(side -> Agreed.of(one.id(), side, one.counts())))
                .filter(Agreed::sure)
                .sorted(Comparator.comparingDouble((Agreed one) -> -one.probability()))
                .toList();
    }

    /// Statements to which every group agrees, the surest first.
    ///
    /// @return those that bridge
    public List<Statement> bridging() {
        return statements.stream()
                .filter(Statement::bridges)
                .sorted(Comparator.comparingDouble((Statement one) -> -one.bridging()))
                .toList();
    }

    /// Statements by how far the groups are apart on them, the most divisive first.
    ///
    /// @return all; empty where there are not several groups
    public List<Statement> dividing() {
        return reading() == Reading.GROUPS
                ? statements.stream()
                        .sorted(Comparator.comparingDouble((Statement one) -> -one.divisive()))
                        .toList()
                : List.of();
    }

    /// Statements on which more than 30 % passed, the most passed first.
    ///
    /// @return those that are uncertain
    public List<Statement> uncertain() {
        return statements.stream()
                .filter(Statement::uncertain)
                .sorted(
                        Comparator.comparingDouble((Statement one) ->
                                -(double) one.counts().pass() / one.counts().seen()))
                .toList();
    }
}
