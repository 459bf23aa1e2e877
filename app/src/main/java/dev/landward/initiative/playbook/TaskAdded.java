package dev.landward.initiative.playbook;

import dev.landward.accounts.Happening;

/// A task of one's own was added to the playbook.
///
/// @param task its number
/// @param title its wording
/// @param phase where it belongs
public record TaskAdded(long task, String title, String phase) implements Happening {

    @Override
    public String subject() {
        return "task/" + task;
    }
}
