package dev.landward.consultation.results;

/// Whether a viewer sees what a round says, and if not, why.
public enum Curtain {
    /// They do.
    OPEN,
    /// Everybody answers for themselves first.
    ANSWER_FIRST,
    /// When the round has closed.
    LATER,
    /// The team tells them what came of it.
    TEAM_ONLY
}
