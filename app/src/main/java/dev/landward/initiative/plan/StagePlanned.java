package dev.landward.initiative.plan;

import dev.landward.accounts.Revision;

/// A stage of the plan got another owner, goal or days.
///
/// @param stage which
/// @param owner who has it now, empty for nobody
/// @param goal what it is to reach
/// @param begins its first day, empty where open
/// @param ends its last day, empty where open
public record StagePlanned(String stage, String owner, String goal, String begins, String ends)
        implements Revision {

    @Override
    public String subject() {
        return "stage/" + (Stage.valueOf(stage).ordinal() + 1);
    }
}
