package dev.landward.consultation.answers;

import dev.landward.accounts.Happening;

/// Somebody said whether what they wrote may be published; nobody is told who.
///
/// @param round which
public record CreditChosen(long round) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
