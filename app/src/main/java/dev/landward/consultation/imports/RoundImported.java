package dev.landward.consultation.imports;

import dev.landward.accounts.Happening;

/// A round that was held elsewhere was taken in from files.
///
/// @param round which
/// @param question what it asked
/// @param people how many answered
/// @param votes how many votes they cast
public record RoundImported(long round, String question, int people, int votes)
        implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
