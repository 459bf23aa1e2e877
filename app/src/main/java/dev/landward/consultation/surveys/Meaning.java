package dev.landward.consultation.surveys;

/// What an answer on a scale says of a statement.
enum Meaning {
    AGREE(1),
    DISAGREE(-1),
    PASS(0),
    /// No answer was given.
    NONE(0);

    private final int vote;

    Meaning(int vote) {
        this.vote = vote;
    }

    int vote() {
        return vote;
    }
}
