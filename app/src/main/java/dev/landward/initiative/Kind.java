package dev.landward.initiative;

/// What an initiative sets out to do.
public enum Kind {
    /// Replace a system that is in use.
    REPLACE,
    /// Bring in a system where there was none.
    INTRODUCE,
    /// Change how a system in use is used.
    IMPROVE
}
