package dev.landward.stakeholders.plans;

import dev.landward.accounts.Happening;

/// A planned step was dropped.
///
/// @param step its number
/// @param words what was to be done
/// @param why the reason
public record StepDropped(long step, String words, String why) implements Happening {

    @Override
    public String subject() {
        return "step/" + step;
    }
}
