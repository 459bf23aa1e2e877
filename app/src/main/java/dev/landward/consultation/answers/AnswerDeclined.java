package dev.landward.consultation.answers;

import dev.landward.accounts.Happening;

/// Somebody would rather not answer a round; nobody is told who.
///
/// @param round which
public record AnswerDeclined(long round) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
