package dev.landward.stakeholders.ties;

/// What ties one stakeholder to another, read from the first to the second.
public enum TieKind {
    /// The first takes the second's word.
    LISTENS_TO,
    /// The second is the first's superior.
    REPORTS_TO,
    /// They do work together.
    WORKS_WITH,
    /// The first gives the second advice.
    ADVISES,
    /// They are related, or a couple.
    FAMILY,
    /// They meet outside of work.
    SOCIAL,
    /// Something else, which the words name.
    OTHER
}
