package dev.landward.tags;

import dev.landward.accounts.Happening;

/// A tag was taken off a thing.
///
/// @param on the thing, such as `stakeholder/12`
/// @param tag the number of the tag
/// @param name the word
public record TagTaken(String on, long tag, String name) implements Happening {

    @Override
    public String subject() {
        return on;
    }
}
