package dev.landward.initiative.learn;

import dev.landward.accounts.Happening;

/// An unknown was accepted, or somebody found out.
///
/// @param card its number
/// @param wording what it says
/// @param how `ACCEPTED` or `ANSWERED`
/// @param reason why it is accepted, or the answer
public record UnknownSettled(long card, String wording, String how, String reason)
        implements Happening {

    @Override
    public String subject() {
        return "card/" + card;
    }
}
