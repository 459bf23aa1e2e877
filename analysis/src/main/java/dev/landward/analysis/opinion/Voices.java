package dev.landward.analysis.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// What groups stand for, and where they meet: the same sums for groups of opinion and for any
/// other groups of people.
///
/// A group below the minimum size neither shows nor vetoes: nothing represents it, and it has no
/// part in bridging and dividing.
public final class Voices {

    /// Of so many statements that seem to represent a group, one in ten may do so by chance.
    public static final double FALSE_DISCOVERIES = 0.1;

    /// So many statements represent a group at most.
    public static final int TOP = 5;

    private final long[] statements;
    private final Counts[][] counts;
    private final boolean[] shown;

    private Voices(long[] statements, Counts[][] counts, boolean[] shown) {
        this.statements = statements;
        this.counts = counts;
        this.shown = shown;
    }

    /// Hears the groups.
    ///
    /// @param votes the votes
    /// @param groupOf for each row of the votes the number of its group, negative for none
    /// @param groups how many groups there are
    /// @param minimum the smallest size of a group that shows
    /// @return their voices; cost: one pass over the votes
    public static Voices of(Votes votes, int[] groupOf, int groups, int minimum) {
        var sizes = new int[groups];
        for (int group : groupOf) {
            if (group >= 0) {
                sizes[group]++;
            }
        }
        var shown = new boolean[groups];
        for (int g = 0; g < groups; g++) {
            shown[g] = sizes[g] >= minimum;
        }
        var ids = new long[votes.statements()];
        Arrays.setAll(ids, votes::statement);
        return new Voices(ids, votes.counts(groupOf, groups), shown);
    }

    /// The counts of a group.
    ///
    /// @param group its number
    /// @param column the column of the statement
    /// @return its counts
    public Counts counts(int group, int column) {
        return counts[group][column];
    }

    /// What tells a group from the others by a statement.
    ///
    /// @param group its number
    /// @param column the column of the statement
    /// @param side agreement or disagreement
    /// @return the figures, whether or not they are remarkable
    public Representative telling(int group, int column, Side side) {
        var others = Counts.NONE;
        for (int g = 0; g < counts.length; g++) {
            others = g == group ? others : others.plus(counts[g][column]);
        }
        return Representative.of(statements[column], side, counts[group][column], others);
    }

    /// The statements that represent a group best: agreements, then disagreements, each the
    /// strongest first, five at most together.
    ///
    /// Of all statements and both sides those are taken that are no matter of chance, by the
    /// procedure of Benjamini and Hochberg (1995) with [#FALSE_DISCOVERIES]; of them those of most
    /// [Representative#strength].
    ///
    /// @param group its number
    /// @return at most [#TOP]; none for a group below the minimum, or without others
    public List<Representative> represents(int group) {
        if (counts.length < 2 || !shown[group]) {
            return List.of();
        }
        record Told(Representative by, double chance) {}
        var all = new ArrayList<Told>();
        for (int j = 0; j < statements.length; j++) {
            for (var side : Side.values()) {
                var by = telling(group, j, side);
                all.add(new Told(by, by.chance()));
            }
        }
        all.sort(Comparator.comparingDouble(Told::chance));
        int discovered = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).chance() <= FALSE_DISCOVERIES * (i + 1) / all.size()) {
                discovered = i + 1;
            }
        }
        return all.subList(0, discovered).stream()
                .map(Told::by)
                .sorted(
                        Comparator.comparingDouble((Representative one) -> -one.strength())
                                .thenComparingLong(Representative::statement))
                .limit(TOP)
                .sorted(Comparator.comparing(Representative::side))
                .toList();
    }

    /// How surely every group agrees: the smallest over the groups of the lower end of Wilson's 95
    /// % interval of the share that agrees. A group that has not seen the statement makes it 0.
    ///
    /// @param column the column of the statement
    /// @return from 0 to 1; above ½ there is a majority in every group
    public double bridging(int column) {
        double least = 1;
        for (int g = 0; g < counts.length; g++) {
            if (shown[g]) {
                least = Math.min(least, counts[g][column].interval(Side.AGREE).low());
            }
        }
        return anyShown() ? least : 0;
    }

    /// The probability that one of each group agrees: the product over the groups of (agree + 1) /
    /// (seen + 2), as Polis ranks.
    ///
    /// @param column the column of the statement
    /// @return from 0 to 1
    public double product(int column) {
        double product = 1;
        for (int g = 0; g < counts.length; g++) {
            product *= shown[g] ? counts[g][column].probability(Side.AGREE) : 1;
        }
        return anyShown() ? product : 0;
    }

    /// How far the groups are apart: the largest difference between two of them in the probability
    /// of agreeing, or of disagreeing where that is larger.
    ///
    /// @param column the column of the statement
    /// @return from 0 to 1
    public double divisive(int column) {
        return Math.max(spread(column, Side.AGREE), spread(column, Side.DISAGREE));
    }

    private double spread(int column, Side side) {
        double least = 1;
        double most = 0;
        for (int g = 0; g < counts.length; g++) {
            if (shown[g]) {
                least = Math.min(least, counts[g][column].probability(side));
                most = Math.max(most, counts[g][column].probability(side));
            }
        }
        return Math.max(0, most - least);
    }

    private boolean anyShown() {
        for (boolean one : shown) {
            if (one) {
                return true;
            }
        }
        return false;
    }
}
