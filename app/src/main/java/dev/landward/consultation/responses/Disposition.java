package dev.landward.consultation.responses;

/// What becomes of a statement.
public enum Disposition {
    /// It becomes a need that every option is held against.
    NEED,
    /// It is answered with the words beside it.
    ANSWERED,
    /// Somebody works on it.
    IN_HAND,
    /// It is out of scope, for the reason beside it.
    OUT_OF_SCOPE
}
