package dev.landward.accounts.wording;

import dev.landward.accounts.Happening;

/// A word of the wording guide was changed.
///
/// @param number its number
/// @param term the word to avoid
/// @param better what to say instead
public record WordingChanged(long number, String term, String better) implements Happening {

    @Override
    public String subject() {
        return "wording/" + number;
    }
}
