package dev.landward.consultation.answers;

import dev.landward.accounts.Happening;

/// Somebody who came by an open link said which group they belong to; nobody is told who.
///
/// @param round which round
public record GroupSaid(long round) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
