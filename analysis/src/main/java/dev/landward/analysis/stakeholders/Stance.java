package dev.landward.analysis.stakeholders;

/// Where somebody stands towards the change. Silence is [#UNKNOWN], never support.
public enum Stance {
    /// Against it.
    AGAINST,
    /// Said to be neither for nor against.
    NEUTRAL,
    /// For it.
    FOR,
    /// Not known: no answer, or an answer that was withdrawn.
    UNKNOWN
}
