package dev.landward.consultation;

/// What to do next with a round, for those who run it.
enum Next {
    /// Say why people are asked, and what will be done with their answers.
    PROMISE("/settings"),
    /// Write down what is asked.
    STATEMENTS("/statements"),
    /// Choose whom to ask.
    ASKED("/asking"),
    /// Look at it once more, and open it.
    OPEN("/opening"),
    /// Look at what people wrote.
    MODERATE("/moderation"),
    /// Ask those again who were silent.
    REMIND("/asking"),
    /// Bring the way in to people.
    BRING("/asking"),
    /// Say what becomes of the statements.
    RESPOND("/responses"),
    /// Read what came out.
    READ("/results");

    private final String path;

    Next(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    static Next of(Round round, Tally tally) {
        return switch (round.state()) {
            case DRAFT -> ofDraft(round, tally);
            case OPEN -> ofOpen(tally);
            case CLOSED -> {
                if (tally.waiting() > 0) {
                    yield MODERATE;
                }
                yield tally.unanswered() > 0 ? RESPOND : READ;
            }
        };
    }

    private static Next ofDraft(Round round, Tally tally) {
        if (round.plan().purpose().isEmpty() || round.plan().promise().isEmpty()) {
            return PROMISE;
        }
        if (!tally.asks()) {
            return STATEMENTS;
        }
        return tally.asked() == 0 ? ASKED : OPEN;
    }

    private static Next ofOpen(Tally tally) {
        if (tally.waiting() > 0) {
            return MODERATE;
        }
        if (tally.silent() > 0) {
            return REMIND;
        }
        return tally.asked() == 0 ? BRING : READ;
    }
}
