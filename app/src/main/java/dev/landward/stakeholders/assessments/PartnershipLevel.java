package dev.landward.stakeholders.assessments;

/// What a stakeholder is to those who run the initiative.
public enum PartnershipLevel {
    /// Takes what comes.
    RECIPIENT(1),
    /// Is served, and may say what is wrong.
    CLIENT(2),
    /// Chooses, and is asked what is wanted.
    CUSTOMER(3),
    /// Works along on parts of it.
    COLLABORATOR(4),
    /// Shares the decision, the work and the outcome.
    PARTNER(5);

    private final int value;

    PartnershipLevel(int value) {
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
    public static PartnershipLevel of(int value) {
        return values()[value - 1];
    }
}
