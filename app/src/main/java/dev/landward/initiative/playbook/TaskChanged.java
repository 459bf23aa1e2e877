package dev.landward.initiative.playbook;

import dev.landward.accounts.Revision;

/// A task was worded anew, or got another owner, day, phase or place in the order.
///
/// @param task its number
/// @param title its wording now
/// @param owner who has it now
/// @param due its day now, empty for none
public record TaskChanged(long task, String title, String owner, String due) implements Revision {

    @Override
    public String subject() {
        return "task/" + task;
    }
}
