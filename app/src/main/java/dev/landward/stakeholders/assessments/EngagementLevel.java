package dev.landward.stakeholders.assessments;

/// Whether somebody knows of the change and what they do about it. The levels are no ladder: nobody
/// has to resist on the way from unaware to supportive.
public enum EngagementLevel {
    /// Does not know of it.
    UNAWARE(1),
    /// Knows of it and works against it.
    RESISTANT(2),
    /// Knows of it, neither helps nor hinders.
    NEUTRAL(3),
    /// Helps.
    SUPPORTIVE(4),
    /// Carries it.
    LEADING(5);

    private final int value;

    EngagementLevel(int value) {
        this.value = value;
    }

    /// Gives the value that stands for the level in the log.
    ///
    /// @return 1 to 5
    public int value() {
        return value;
    }

    /// Finds the level of a value.
    ///
    /// @param value 1 to 5
    /// @return the level
    public static EngagementLevel of(int value) {
        return values()[value - 1];
    }
}
