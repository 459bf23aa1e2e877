package dev.landward.initiative.playbook;

import dev.landward.accounts.Happening;

/// A task that was taken out of the playbook came back.
///
/// @param task its number
/// @param title its wording
public record TaskRestored(long task, String title) implements Happening {

    @Override
    public String subject() {
        return "task/" + task;
    }
}
