package dev.landward.consultation.responses;

import dev.landward.accounts.Happening;

/// What was said of a statement last was taken back.
///
/// @param round in which round
/// @param statement which
public record StatementResponseUndone(long round, long statement) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
