package dev.landward.tags;

import dev.landward.accounts.Happening;

/// A tag got another word or colour.
///
/// @param tag its number
/// @param name the word
public record TagChanged(long tag, String name) implements Happening {

    @Override
    public String subject() {
        return "tag/" + tag;
    }
}
