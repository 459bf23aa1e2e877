package dev.landward.links;

/// Whether a link can be opened, and if not, why.
public enum LinkState {
    /// It can.
    OPEN,
    /// As many people started by it as were meant to.
    USED_UP,
    /// Its day has passed.
    EXPIRED,
    /// Somebody of the initiative ended it.
    REVOKED,
    /// Whoever opened it was not whom it was for.
    REFUSED
}
