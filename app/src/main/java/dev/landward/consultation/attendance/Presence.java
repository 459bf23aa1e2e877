package dev.landward.consultation.attendance;

/// Where somebody is while a session is held.
public enum Presence {
    /// In the room.
    ROOM,
    /// Elsewhere, and taking part.
    REMOTE,
    /// Not there, or gone.
    AWAY
}
