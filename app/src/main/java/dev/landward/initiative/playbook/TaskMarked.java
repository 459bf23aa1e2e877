package dev.landward.initiative.playbook;

import dev.landward.accounts.Happening;

/// A task was done, skipped or opened again.
///
/// @param task its number
/// @param title its wording
/// @param state `DONE`, `SKIPPED` or `OPEN`
/// @param note the evidence or the reason
public record TaskMarked(long task, String title, String state, String note) implements Happening {

    @Override
    public String subject() {
        return "task/" + task;
    }
}
