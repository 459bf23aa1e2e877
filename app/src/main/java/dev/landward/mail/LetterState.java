package dev.landward.mail;

/// Where a letter is on its way.
public enum LetterState {
    /// It goes as soon as it can.
    WAITING,
    /// Its reader has letters gathered; it goes with the next gathering.
    GATHERING,
    /// A letter that gathers several went in its place.
    GATHERED,
    /// The mail server took it.
    SENT,
    /// The mail server was told all of it, and its answer never came.
    UNCLEAR,
    /// The mail server refused it for good, or too often.
    GIVEN_UP,
    /// Its reader wants no such letters.
    MUTED,
    /// What it tells of no longer stands, or its reader knows already.
    WITHHELD,
    /// No mail server is set: it can be read here, and was not sent.
    KEPT;

    /// Says whether an administrator may send it again.
    ///
    /// @return whether it stopped without having arrived for sure
    public boolean stuck() {
        return this == UNCLEAR || this == GIVEN_UP || this == KEPT;
    }
}
