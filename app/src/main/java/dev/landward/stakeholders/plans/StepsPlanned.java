package dev.landward.stakeholders.plans;

import dev.landward.accounts.Happening;

/// Steps were planned in one go.
///
/// @param batch their common number
/// @param count how many
/// @param words what shall be done
public record StepsPlanned(long batch, int count, String words) implements Happening {

    @Override
    public String subject() {
        return "step-batch/" + batch;
    }
}
