package dev.landward.stakeholders.imports;

/// What somebody decided about a row.
enum Choice {
    /// It is about whom it looks like.
    SAME,
    /// It is about somebody else, who is new.
    DIFFERENT,
    /// It is not stored.
    LEAVE_OUT
}
