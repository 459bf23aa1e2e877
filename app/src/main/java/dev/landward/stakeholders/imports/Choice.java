package dev.landward.stakeholders.imports;

/// What somebody decided about a row.
enum Choice {
    /// It is about whom it looks like, and holds where they differ.
    SAME,
    /// So it is, and the other lines of the file hold where they differ.
    EARLIER,
    /// It is about somebody else, who is new.
    DIFFERENT,
    /// It is not stored.
    LEAVE_OUT
}
