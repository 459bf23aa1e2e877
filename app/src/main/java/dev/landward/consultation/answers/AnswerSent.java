package dev.landward.consultation.answers;

import dev.landward.accounts.Happening;

/// Somebody said that they have answered a round; nobody is told who.
///
/// @param round which
public record AnswerSent(long round) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
