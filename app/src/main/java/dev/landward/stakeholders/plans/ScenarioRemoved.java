package dev.landward.stakeholders.plans;

import dev.landward.accounts.Happening;

/// A capacity scenario was taken out.
///
/// @param scenario its number
/// @param name its name
public record ScenarioRemoved(long scenario, String name) implements Happening {

    @Override
    public String subject() {
        return "scenario/" + scenario;
    }
}
