package dev.landward.consultation.answers;

/// What became of something that was cast.
enum Outcome {
    /// It is kept; what was sent twice is kept once.
    KEPT,
    /// Nobody answers with this key.
    UNKNOWN,
    /// The link by which the key came has ended or run out.
    ENDED,
    /// The round is not open.
    CLOSED,
    /// Moderators took the statement from the vote.
    HIDDEN,
    /// It belongs to another round, or to nobody yet.
    FOREIGN;

    int status() {
        return switch (this) {
            case KEPT -> 200;
            case UNKNOWN -> 401;
            case ENDED -> 410;
            case CLOSED -> 409;
            case HIDDEN, FOREIGN -> 422;
        };
    }
}
