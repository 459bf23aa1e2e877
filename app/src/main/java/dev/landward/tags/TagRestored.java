package dev.landward.tags;

import dev.landward.accounts.Happening;

/// A removed tag came back, with all that it stood on.
///
/// @param tag its number
/// @param name the word
public record TagRestored(long tag, String name) implements Happening {

    @Override
    public String subject() {
        return "tag/" + tag;
    }
}
