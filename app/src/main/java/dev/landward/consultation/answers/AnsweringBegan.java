package dev.landward.consultation.answers;

import dev.landward.accounts.Happening;

/// Somebody began to answer a round; nobody is told who.
///
/// @param round which
public record AnsweringBegan(long round) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
