package dev.landward.stakeholders.plans;

import dev.landward.accounts.Happening;

/// Steps planned in one go were taken back.
///
/// @param batch their common number
/// @param count how many
public record StepsTakenBack(long batch, int count) implements Happening {

    @Override
    public String subject() {
        return "step-batch/" + batch;
    }
}
