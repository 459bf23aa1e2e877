package dev.landward.initiative.playbook;

import dev.landward.accounts.Happening;

/// Steps of the method that were missing came into the playbook.
///
/// @param initiative whose
/// @param pack the pack they came from
/// @param count how many came
public record PlaybookExtended(long initiative, String pack, int count) implements Happening {

    @Override
    public String subject() {
        return "initiative/" + initiative;
    }
}
