package dev.landward.initiative.playbook;

import dev.landward.accounts.Happening;

/// A task was taken out of the playbook.
///
/// @param task its number
/// @param title its wording
public record TaskRemoved(long task, String title) implements Happening {

    @Override
    public String subject() {
        return "task/" + task;
    }
}
