package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who moved between two dates on a ladder of named levels; unknown levels stand apart, below the
/// ladder.
///
/// Equal moves are drawn as one band as thick as their count.
///
/// @param from the first date, written for the reader
/// @param to the second date
/// @param levels the ladder from its lowest level
/// @param movable whether a script may move the second ends; a form should do the same
public record Slope(
        String title,
        String sentence,
        String from,
        String to,
        String nameHeading,
        List<String> levels,
        Terms terms,
        List<Move> moves,
        boolean movable)
        implements Chart {

    /// A ladder whose moves are only shown.
    public Slope(
            String title,
            String sentence,
            String from,
            String to,
            String nameHeading,
            List<String> levels,
            Terms terms,
            List<Move> moves) {
        this(title, sentence, from, to, nameHeading, levels, terms, moves, false);
    }

    /// With ends that a script may move from level to level.
    public Slope moving() {
        return new Slope(title, sentence, from, to, nameHeading, levels, terms, moves, true);
    }

    /// The words for the ways a move can go.
    ///
    /// @param uncounted a change of level that is drawn and does not count
    public record Terms(String up, String down, String uncounted, String same, String unknown) {

        /// Words where every change of level counts.
        public Terms(String up, String down, String same, String unknown) {
            this(up, down, "", same, unknown);
        }
    }

    /// Somebody's level at the two dates, an index into the ladder or null for unknown.
    public record Move(
            String id,
            String name,
            @Nullable Integer from,
            @Nullable Integer to,
            double weight,
            @Nullable String href,
            boolean counts) {
        /// A move of weight 0 that counts and leads nowhere.
        public static Move of(
                String id, String name, @Nullable Integer from, @Nullable Integer to) {
            return new Move(id, name, from, to, 0, null, true);
        }

        /// With the weight that decides who is named first.
        public Move weighing(double newWeight) {
            return new Move(id, name, from, to, newWeight, href, counts);
        }

        /// Leading to an address.
        public Move leadingTo(String address) {
            return new Move(id, name, from, to, weight, address, counts);
        }

        /// One that is drawn and does not count.
        public Move uncounted() {
            return new Move(id, name, from, to, weight, href, false);
        }

        Way way() {
            if (from == null || to == null) {
                return Way.UNKNOWN;
            }
            if (to.equals(from)) {
                return Way.SAME;
            }
            return !counts ? Way.UNCOUNTED : to > from ? Way.UP : Way.DOWN;
        }
    }

    /// The ways a move can go, each with its tone and shape.
    enum Way {
        UP(Tone.FOR_STRONG, Shape.TRIANGLE),
        DOWN(Tone.AGAINST_STRONG, Shape.DOWN),
        UNCOUNTED(Tone.QUIET, Shape.GEM),
        SAME(Tone.QUIET, Shape.CIRCLE),
        UNKNOWN(Tone.QUIET, Shape.RING);

        private final Tone tone;
        private final Shape shape;

        Way(Tone tone, Shape shape) {
            this.tone = tone;
            this.shape = shape;
        }

        Tone tone() {
            return tone;
        }

        Shape shape() {
            return shape;
        }
    }

    /// Moves of one way between the same two levels; -1 is unknown.
    record Band(int from, int to, List<Move> moves) {
        Way way() {
            return moves.getFirst().way();
        }
    }

    /// Orders the moves by weight, then id; refuses repeated ids and levels off the ladder.
    public Slope {
        levels = List.copyOf(levels);
        moves =
                moves.stream()
                        .sorted(
                                Comparator.comparingDouble((Move m) -> -m.weight())
                                        .thenComparing(Move::id))
                        .toList();
        var ids = new HashSet<String>();
        for (var move : moves) {
            if (!ids.add(move.id())) {
                throw new IllegalArgumentException("two moves " + move.id());
            }
            Href.checked(move.href());
            onLadder(move.from(), levels);
            onLadder(move.to(), levels);
        }
    }

    private static void onLadder(@Nullable Integer level, List<String> levels) {
        if (level != null && (level < 0 || level >= levels.size())) {
            throw new IllegalArgumentException("no level " + level);
        }
    }

    /// Equal moves together, from the highest first level and, among those, the highest second.
    List<Band> bands() {
        var order =
                Comparator.<List<Integer>>comparingInt(key -> -key.getFirst())
                        .thenComparingInt(key -> -key.get(1))
                        .thenComparingInt(List::getLast);
        Map<List<Integer>, List<Move>> all = new TreeMap<>(order);
        for (var move : moves) {
            all.computeIfAbsent(
                            List.of(index(move.from()), index(move.to()), move.way().ordinal()),
                            _ -> new ArrayList<>())
                    .add(move);
        }
        var bands = new ArrayList<Band>();
        all.forEach(
                (key, same) -> bands.add(new Band(key.getFirst(), key.get(1), List.copyOf(same))));
        return bands;
    }

    private static int index(@Nullable Integer level) {
        return level == null ? -1 : level;
    }

    String term(Way way) {
        return switch (way) {
            case UP -> terms.up();
            case DOWN -> terms.down();
            case UNCOUNTED -> terms.uncounted();
            case SAME -> terms.same();
            case UNKNOWN -> terms.unknown();
        };
    }

    String level(int index) {
        return index < 0 ? terms.unknown() : levels.get(index);
    }

    @Override
    public Twin twin(Reader reader) {
        var columns =
                List.of(
                        Twin.Column.text(nameHeading),
                        Twin.Column.text(from),
                        Twin.Column.text(to));
        var rows = new ArrayList<List<Twin.Cell>>();
        for (var move : moves) {
            rows.add(
                    List.of(
                            new Twin.Cell(move.name(), move.href()),
                            Twin.Cell.of(level(index(move.from()))),
                            Twin.Cell.of(level(index(move.to())))));
        }
        return new Twin(columns, rows);
    }

    @Override
    public void draw(Canvas canvas) {
        new SlopePicture(this, canvas).draw();
    }
}
