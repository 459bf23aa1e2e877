package dev.landward.stakeholders;

/// What commonly keeps people from taking part; a register may name others in its own words.
public enum Barrier {
    /// No time for it.
    TIME,
    /// Shifts, or hours at which nobody asks.
    SHIFTS,
    /// No computer, telephone or signal.
    DEVICE,
    /// Another language.
    LANGUAGE,
    /// A place or a form that is not accessible.
    ACCESS,
    /// Too far away.
    DISTANCE,
    /// Was asked before, and nothing came of it.
    DISAPPOINTED,
    /// Fears for what speaking up might cost.
    FEAR,
    /// A superior would have to agree.
    PERMISSION
}
