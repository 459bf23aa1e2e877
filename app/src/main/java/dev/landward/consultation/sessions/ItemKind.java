package dev.landward.consultation.sessions;

/// What happens at an item of an agenda.
public enum ItemKind {
    /// People talk.
    TALK,
    /// Everybody sends short items to a question.
    CAPTURE,
    /// Everybody answers a round.
    ROUND
}
