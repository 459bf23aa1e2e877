package dev.landward.stakeholders.plans;

import dev.landward.accounts.Happening;

/// A planned step was done.
///
/// @param step its number
/// @param words what was to be done
/// @param evidence how one knows
public record StepDone(long step, String words, String evidence) implements Happening {

    @Override
    public String subject() {
        return "step/" + step;
    }
}
