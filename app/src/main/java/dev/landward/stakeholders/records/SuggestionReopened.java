package dev.landward.stakeholders.records;

import dev.landward.accounts.Happening;

/// A decision on a person who had been named was taken back.
///
/// @param suggestion its number
public record SuggestionReopened(long suggestion) implements Happening {

    @Override
    public String subject() {
        return "suggestion/" + suggestion;
    }
}
