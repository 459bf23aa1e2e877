package dev.landward.consultation.moderation;

import dev.landward.accounts.Happening;

/// Contributions wait for a moderator.
///
/// @param round in which round
/// @param waiting how many
public record ContributionsWait(long round, int waiting) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
