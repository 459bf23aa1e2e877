package dev.landward.consultation.sessions;

/// Where a session is on its way.
public enum SessionState {
    /// It has not begun.
    PLANNED,
    /// An item of its agenda runs.
    RUNNING,
    /// It rests.
    PAUSED,
    /// It is over.
    ENDED
}
