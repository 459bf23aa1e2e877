package dev.landward.consultation;

/// When those who took part see the result.
public enum Showing {
    /// They do not; the team tells them what came of it.
    TEAM_ONLY,
    /// As soon as they have answered.
    AFTER_ANSWERING,
    /// When the round is closed.
    AFTER_CLOSING
}
