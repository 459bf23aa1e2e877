package dev.landward.consultation;

/// What a round starts from; afterwards all of it can be changed.
public enum Template {
    /// Is the problem seen alike, and by whom? Statements to vote on.
    SENSE_CHECK,
    /// What must the new system do? Statements to vote on; people add their own.
    NEEDS,
    /// Three statements and a question, in under a minute.
    PULSE,
    /// Three questions about trust, asked again every month.
    TRUST_PULSE,
    /// One proposition, and where everybody stands on it, with their reason.
    ALIGNMENT,
    /// People say in their own words what the change is for.
    SAY_BACK,
    /// What named deciders need to know or to say before the next phase.
    DECIDER_INPUT
}
