package dev.landward.consultation.responses;

import dev.landward.accounts.Happening;

/// It was said what becomes of a statement.
///
/// @param round in which round
/// @param statement which
/// @param disposition what becomes of it
public record StatementAnswered(long round, long statement, String disposition)
        implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
