package dev.landward.stakeholders.plans;

import dev.landward.accounts.Happening;

/// A step got another owner or due date.
///
/// @param step its number
/// @param words what shall be done
public record StepHandedOver(long step, String words) implements Happening {

    @Override
    public String subject() {
        return "step/" + step;
    }
}
