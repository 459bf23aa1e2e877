package dev.landward.consultation.answers;

/// Why somebody would rather not answer.
public enum Barrier {
    /// They have no time.
    NO_TIME,
    /// They do not know enough about it.
    KNOW_TOO_LITTLE,
    /// It is not about them.
    NOT_ABOUT_ME,
    /// They cannot use this way of answering.
    CANNOT_THIS_WAY,
    /// They do not believe that it changes anything.
    CHANGES_NOTHING,
    /// Something else.
    OTHER
}
