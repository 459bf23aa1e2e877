package dev.landward.accounts.wording;

import dev.landward.accounts.Happening;

/// A word was taken out of the wording guide.
///
/// @param number its number
/// @param term the word to avoid
public record WordingRemoved(long number, String term) implements Happening {

    @Override
    public String subject() {
        return "wording/" + number;
    }
}
