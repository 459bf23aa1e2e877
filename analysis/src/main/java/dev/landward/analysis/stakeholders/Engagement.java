package dev.landward.analysis.stakeholders;

import org.jspecify.annotations.Nullable;

/// The levels of the stakeholder engagement assessment matrix. They are states, not a scale:
/// unaware is not worse than resistant.
public enum Engagement {
    /// Does not know of the change.
    UNAWARE,
    /// Knows and resists.
    RESISTANT,
    /// Knows, neither supports nor resists.
    NEUTRAL,
    /// Knows and supports.
    SUPPORTIVE,
    /// Works for the change.
    LEADING;

    /// What lies between where somebody is and where they should be.
    public sealed interface Gap {}

    /// One of the two levels was never assessed, so nothing can be said.
    public record Unassessed() implements Gap {}

    /// They are where they should be.
    ///
    /// @param level the level
    public record NoGap(Engagement level) implements Gap {}

    /// A way to go; it has no length, because the levels have no distances.
    ///
    /// @param from the current level
    /// @param to the desired level, another one
    public record Transition(Engagement from, Engagement to) implements Gap {}

    /// The gap between two levels.
    ///
    /// @param current null when not assessed, which is not neutral
    /// @param desired null when nobody decided
    /// @return the gap
    public static Gap gap(@Nullable Engagement current, @Nullable Engagement desired) {
        if (current == null || desired == null) {
            return new Unassessed();
        }
        return current == desired ? new NoGap(current) : new Transition(current, desired);
    }
}
