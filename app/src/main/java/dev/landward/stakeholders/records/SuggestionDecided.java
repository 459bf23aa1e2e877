package dev.landward.stakeholders.records;

import dev.landward.accounts.Happening;

/// It was decided on a person who had been named.
///
/// @param suggestion its number
/// @param accepted whether they came into the register
public record SuggestionDecided(long suggestion, boolean accepted) implements Happening {

    @Override
    public String subject() {
        return "suggestion/" + suggestion;
    }
}
