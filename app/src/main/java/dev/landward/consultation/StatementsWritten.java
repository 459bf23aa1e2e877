package dev.landward.consultation;

import dev.landward.accounts.Revision;

/// The statements of a draft were written.
///
/// @param round which
/// @param statements how many it has now
public record StatementsWritten(long round, int statements) implements Revision {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
