package dev.landward.initiative.learn;

import dev.landward.accounts.Revision;

/// A card of the learn board was worded anew, or got another source, day or owner.
///
/// @param card its number
/// @param wording what it says now
/// @param was what it said before
/// @param owner who has it now
public record CardChanged(long card, String wording, String was, String owner) implements Revision {

    @Override
    public String subject() {
        return "card/" + card;
    }
}
