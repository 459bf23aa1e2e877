package dev.landward.stakeholders;

/// Whether somebody knows of the change and what they do about it. The levels are no ladder: nobody
/// has to resist on the way from unaware to supportive.
public enum EngagementLevel {
    /// Does not know of it.
    UNAWARE,
    /// Knows of it and works against it.
    RESISTANT,
    /// Knows of it, neither helps nor hinders.
    NEUTRAL,
    /// Helps.
    SUPPORTIVE,
    /// Carries it.
    LEADING;

    /// Gives the value that stands for the level in the log.
    ///
    /// @return 1 to 5
    public int value() {
        return ordinal() + 1;
    }

    /// Finds the level of a value.
    ///
    /// @param value 1 to 5
    /// @return the level
    public static EngagementLevel of(int value) {
        return values()[value - 1];
    }
}
