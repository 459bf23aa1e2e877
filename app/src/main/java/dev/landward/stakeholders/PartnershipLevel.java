package dev.landward.stakeholders;

/// What a stakeholder is to those who run the initiative.
public enum PartnershipLevel {
    /// Takes what comes.
    RECIPIENT,
    /// Is served, and may say what is wrong.
    CLIENT,
    /// Chooses, and is asked what is wanted.
    CUSTOMER,
    /// Works along on parts of it.
    COLLABORATOR,
    /// Shares the decision, the work and the outcome.
    PARTNER;

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
    public static PartnershipLevel of(int value) {
        return values()[value - 1];
    }
}
