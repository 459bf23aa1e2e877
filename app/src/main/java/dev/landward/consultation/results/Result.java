package dev.landward.consultation.results;

import dev.landward.analysis.opinion.Counts;
import dev.landward.analysis.opinion.OpinionGroup;
import dev.landward.analysis.opinion.OpinionMap;
import dev.landward.analysis.opinion.Place;
import dev.landward.analysis.opinion.Settings;
import dev.landward.analysis.opinion.Statement;
import dev.landward.analysis.opinion.Votes;
import dev.landward.consultation.Round;
import dev.landward.consultation.StatementState;
import dev.landward.consultation.Withholding;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// What a round says at a moment; what is withheld from people is marked in it.
public final class Result {

    /// The version of what is computed: a record says by which one its numbers came about.
    static final String FORMULA = "opinion/1";

    /// The seed of every analysis.
    static final long SEED = 1;

    private final Round round;
    private final OffsetDateTime at;
    private final Ballots.Read read;
    private final OpinionMap map;
    private final List<Line> lines;
    private final List<Long> groupings;
    private final int[] settledPeople;
    private final Counts[][] settled;
    private final int[] groupingOf;

    private Result(Round round, OffsetDateTime at, Ballots.Read read, OpinionMap map) {
        this.round = round;
        this.at = at;
        this.read = read;
        this.map = map;
        lines = map.statements().stream().map(this::line).toList();
        var votes = read.settled();
        groupings = groupings(votes);
        groupingOf = new int[votes.people()];
        settledPeople = new int[groupings.size()];
        for (int i = 0; i < groupingOf.length; i++) {
            groupingOf[i] = votes.castBy(i) == 0 ? -1 : groupings.indexOf(grouping(votes, i));
            if (groupingOf[i] >= 0) {
                settledPeople[groupingOf[i]]++;
            }
        }
        settled = votes.counts(groupingOf, groupings.size());
    }

    static Result of(Round round, Ballots.Read read, Map<Long, String> letters, long seed) {
        int minimum = round.plan().minimum();
        var usual = Settings.DEFAULT;
        var settings =
                new Settings(
                        seed,
                        usual.minimumVotes(),
                        usual.minimumPeople(),
                        minimum,
                        usual.mostGroups());
        return new Result(
                round, OffsetDateTime.now(), read, OpinionMap.of(read.votes(), settings, letters));
    }

    private List<Long> groupings(Votes votes) {
        var found = new TreeSet<Long>();
        for (int i = 0; i < votes.people(); i++) {
            found.add(grouping(votes, i));
        }
        found.remove(0L);
        return List.copyOf(found);
    }

    private long grouping(Votes votes, int row) {
        var voter = read.voters().get(votes.person(row));
        return voter == null ? 0 : voter.grouping();
    }

    private Line line(Statement one) {
        var worded = read.statements().get(one.id());
        int minimum = round.plan().minimum();
        var parts = new ArrayList<Line.Part>();
        if (map.reading() == OpinionMap.Reading.GROUPS) {
            var sizes = new int[map.groups().size() + 1];
            int left = one.counts().seen();
            for (int g = 0; g < map.groups().size(); g++) {
                sizes[g] = one.byGroup().get(g).seen();
                left -= sizes[g];
            }
            sizes[sizes.length - 1] = left;
            var shown = Withholding.shown(sizes, minimum);
            for (int g = 0; g < map.groups().size(); g++) {
                var group = map.groups().get(g);
                parts.add(
                        new Line.Part(
                                group.letter(), group.size(), one.byGroup().get(g), shown[g]));
            }
        }
        return new Line(
                worded == null ? 0 : worded.position(),
                worded == null ? "" : worded.text(),
                worded != null && worded.added(),
                !Withholding.small(one.counts().seen(), minimum),
                one,
                parts);
    }

    /// Says what it is about.
    ///
    /// @return the round
    public Round round() {
        return round;
    }

    /// Says when it was computed.
    ///
    /// @return the moment
    public OffsetDateTime at() {
        return at;
    }

    /// Says up to where the round was heard.
    ///
    /// @return the moment
    public Moment moment() {
        return read.moment();
    }

    /// The analysis.
    ///
    /// @return the map
    public OpinionMap map() {
        return map;
    }

    Ballots.Read read() {
        return read;
    }

    /// Says whether it moves on in steps, since people answer.
    ///
    /// @return whether not all votes may count yet
    public boolean stepping() {
        return Ballots.stepping(round);
    }

    /// Says whether enough people voted to show anything.
    ///
    /// @return whether they are as many as the smallest group that is shown
    public boolean shown() {
        return map.voters() >= round.plan().minimum();
    }

    /// All statements, in the order of the round.
    ///
    /// @return the lines
    public List<Line> lines() {
        return lines;
    }

    /// Finds a statement.
    ///
    /// @param id its number
    /// @return the line
    public Line line(long id) {
        return lines.stream().filter(one -> one.statement().id() == id).findFirst().orElseThrow();
    }

    /// Finds a statement by its number in the round.
    ///
    /// @param position which
    /// @return the line, if it takes part
    public Optional<Line> at(int position) {
        return lines.stream().filter(one -> one.position() == position).findFirst();
    }

    private List<Line> lines(List<Statement> of) {
        return of.stream().map(one -> line(one.id())).filter(Line::shown).toList();
    }

    /// Statements to which every group agrees, the surest first.
    ///
    /// @return the lines
    public List<Line> bridging() {
        return map.reading() == OpinionMap.Reading.TOO_FEW ? List.of() : lines(map.bridging());
    }

    /// Statements by how far the groups are apart, the farthest first.
    ///
    /// @return the lines
    public List<Line> dividing() {
        return lines(map.dividing());
    }

    /// Statements on which more than 30 % passed.
    ///
    /// @return the lines, the most passed first
    public List<Line> uncertain() {
        return lines(map.uncertain());
    }

    /// The opinion groups; none where there are not several.
    ///
    /// @return by letter
    public List<OpinionGroup> groups() {
        return map.reading() == OpinionMap.Reading.GROUPS ? map.groups() : List.of();
    }

    /// Finds where somebody stands.
    ///
    /// @param participant who
    /// @return the place, if they are on the map
    public Optional<Place> place(long participant) {
        return map.places()
                .filter(one -> one.person() == participant && one.votes() >= map.votesNeeded())
                .findFirst();
    }

    /// The stakeholder groups of whoever voted, by number.
    ///
    /// @return those of which somebody is counted
    public List<Long> groupings() {
        return groupings;
    }

    /// What each stakeholder group said to a statement, as far as its breakdown has moved on.
    ///
    /// @param line the statement
    /// @return a part a group, in the order of {@link #groupings}
    public List<Line.Part> byGrouping(Line line) {
        int column = column(line.statement().id());
        var sizes = new int[groupings.size() + 1];
        int left = line.counts().seen();
        for (int g = 0; g < groupings.size(); g++) {
            sizes[g] = settled[g][column].seen();
            left -= sizes[g];
        }
        sizes[groupings.size()] = Math.max(0, left);
        var shown = Withholding.shown(sizes, round.plan().minimum());
        var parts = new ArrayList<Line.Part>();
        for (int g = 0; g < groupings.size(); g++) {
            parts.add(
                    new Line.Part(
                            groupings.get(g).toString(),
                            settledPeople[g],
                            settled[g][column],
                            shown[g]
                                    && settledPeople[g] >= round.plan().minimum()
                                    && sizes[g] > 0));
        }
        return parts;
    }

    private int column(long statement) {
        for (int j = 0; j < read.settled().statements(); j++) {
            if (read.settled().statement(j) == statement) {
                return j;
            }
        }
        throw new IllegalStateException("a statement that takes no part");
    }

    /// Who is in which opinion group.
    ///
    /// @param grouping the number of the stakeholder group
    /// @param people how many of it voted, as far as it has moved on
    /// @param shown whether anything of it is shown
    /// @param cells how many are in each opinion group, and last those without a place
    /// @param open which of them may be shown
    public record Members(
            long grouping, int people, boolean shown, List<Integer> cells, List<Boolean> open) {}

    /// Says which stakeholder groups are in which opinion groups.
    ///
    /// @return a row a stakeholder group; none where there are not several opinion groups
    public List<Members> members() {
        int columns = groups().size() + 1;
        if (columns == 1 || groupings.isEmpty()) {
            return List.of();
        }
        var numbers = new HashMap<String, Integer>();
        groups().forEach(group -> numbers.put(group.letter(), numbers.size()));
        var people = new int[groupings.size() + 1][columns];
        var counted = new HashMap<Long, Integer>();
        for (int i = 0; i < groupingOf.length; i++) {
            counted.put(read.settled().person(i), groupingOf[i]);
        }
        map.places()
                .filter(place -> place.votes() > 0)
                .forEach(place -> {
                    int grouping = counted.getOrDefault(place.person(), -1);
                    int row = grouping < 0 ? groupings.size() : grouping;
                    int column =
                            place.group()
                                    .map(letter -> numbers.getOrDefault(letter, columns - 1))
                                    .orElse(columns - 1);
                    people[row][column]++;
                });
        return rows(people);
    }

    private List<Members> rows(int[][] people) {
        int minimum = round.plan().minimum();
        var all = new int[people.length];
        Arrays.setAll(all, i -> Arrays.stream(people[i]).sum());
        var whole = Withholding.shown(all, minimum);
        var cells = Cells.shown(people, minimum);
        var rows = new ArrayList<Members>();
        for (int i = 0; i < groupings.size(); i++) {
            int row = i;
            rows.add(
                    new Members(
                            groupings.get(i),
                            all[i],
                            whole[i] && all[i] > 0,
                            Arrays.stream(people[i]).boxed().toList(),
                            java.util.stream.IntStream.range(0, people[i].length)
                                    .mapToObj(j -> whole[row] && cells[row][j])
                                    .toList()));
        }
        return rows;
    }

    /// A person as files tell of them.
    ///
    /// @param person their number in the round
    /// @param group the letter of their opinion group, or nothing
    /// @param votes how many votes of theirs stand
    /// @param x where they stand
    /// @param y where they stand
    public record Participant(int person, String group, int votes, double x, double y) {}

    /// Lists everybody by number.
    ///
    /// @return in the order of the numbers, which were drawn by chance
    public List<Participant> participants() {
        return map.places()
                .filter(place -> read.voters().containsKey(place.person()))
                .map(place ->
                        new Participant(
                                read.number(place.person()),
                                place.group().orElse(""),
                                place.votes(),
                                place.x(),
                                place.y()))
                .sorted(java.util.Comparator.comparingInt(Participant::person))
                .toList();
    }

    /// A statement as files tell of it.
    ///
    /// @param position its number in the round
    /// @param text what it says
    /// @param out whether its votes do not count
    /// @param informational whether it was there for information only
    public record Comment(int position, String text, boolean out, boolean informational) {}

    /// Lists the statements, those that take no part too; what waits for a decision stays out.
    ///
    /// @return in their order
    public List<Comment> comments() {
        return read.statements().values().stream()
                .filter(one -> one.state() != StatementState.WAITING)
                .map(one ->
                        new Comment(
                                one.position(),
                                one.text(),
                                one.state() == StatementState.HIDDEN
                                        || one.state() == StatementState.MERGED,
                                one.state() == StatementState.INFORMATIONAL))
                .toList();
    }

    /// Lists the votes that stand.
    ///
    /// @return by person, then by statement
    public List<Ballot> ballots() {
        var ballots = new ArrayList<Ballot>();
        read.votes()
                .forEach((person, statement, value) -> {
                    var voter = read.voters().get(person);
                    var worded = read.statements().get(statement);
                    if (voter != null && worded != null) {
                        ballots.add(new Ballot(voter.number(), worded.position(), value));
                    }
                });
        ballots.sort(
                java.util.Comparator.comparingInt(Ballot::person)
                        .thenComparingInt(Ballot::statement));
        return ballots;
    }
}
