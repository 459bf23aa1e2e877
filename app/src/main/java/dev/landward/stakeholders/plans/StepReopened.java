package dev.landward.stakeholders.plans;

import dev.landward.accounts.Happening;

/// A step that had ended is open again.
///
/// @param step its number
/// @param words what shall be done
public record StepReopened(long step, String words) implements Happening {

    @Override
    public String subject() {
        return "step/" + step;
    }
}
