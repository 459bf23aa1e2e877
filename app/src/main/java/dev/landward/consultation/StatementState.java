package dev.landward.consultation;

/// What was decided of a statement.
public enum StatementState {
    /// Nothing yet, and only its author sees it.
    WAITING,
    /// It is voted on.
    ACCEPTED,
    /// It is shown, and not voted on.
    INFORMATIONAL,
    /// Nobody sees it but its author, with the reason.
    HIDDEN,
    /// It is nearly the same as another, to which its votes went.
    MERGED
}
