package dev.landward.stakeholders.records;

import dev.landward.accounts.Happening;

/// Somebody named a person who was missed.
///
/// @param suggestion its number
/// @param stakeholder who named them
public record SomebodySuggested(long suggestion, long stakeholder) implements Happening {

    @Override
    public String subject() {
        return "suggestion/" + suggestion;
    }
}
