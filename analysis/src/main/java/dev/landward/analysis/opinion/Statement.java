package dev.landward.analysis.opinion;

import java.util.List;

/// What became of one statement.
///
/// @param id its id
/// @param counts how everybody voted
/// @param byGroup how the groups voted, in the order of [OpinionMap#groups]
/// @param first its entry in the first component
/// @param second its entry in the second component
/// @param x where a person would stand who only agreed with it, along the first component
/// @param y the same along the second
/// @param bridging how surely every group agrees, as [Voices#bridging]; one group is everybody
/// @param product the same as Polis ranks, as [Voices#product]
/// @param divisive how far the groups are apart, as [Voices#divisive]
/// @param priority how much it deserves to be asked next, as [Routing#priority]
public record Statement(
        long id,
        Counts counts,
        List<Counts> byGroup,
        double first,
        double second,
        double x,
        double y,
        double bridging,
        double product,
        double divisive,
        double priority) {

    /// More passes than this share, and the statement is uncertain.
    public static final double PASSES = 0.3;

    /// Keeps its own unchangeable list.
    public Statement {
        byGroup = List.copyOf(byGroup);
    }

    /// How far it drives people apart: the distance of its place from the origin.
    ///
    /// @return 0 or more
    public double extremity() {
        return Math.sqrt(x * x + y * y);
    }

    /// Whether more than 30 % of those who saw it passed.
    ///
    /// @return true then
    public boolean uncertain() {
        return counts.pass() > PASSES * counts.seen();
    }

    /// Whether every group has a sure majority that agrees.
    ///
    /// @return true where [#bridging] is above one half
    public boolean bridges() {
        return bridging > 0.5;
    }
}
