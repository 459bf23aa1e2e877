package dev.landward.consultation.moderation;

import dev.landward.accounts.Happening;

/// It was decided whether words that somebody wrote are shown to others.
///
/// @param round in which round
/// @param state what was decided
public record WordsRuled(long round, String state) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
