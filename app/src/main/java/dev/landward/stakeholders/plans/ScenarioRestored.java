package dev.landward.stakeholders.plans;

import dev.landward.accounts.Happening;

/// A capacity scenario is back.
///
/// @param scenario its number
/// @param name its name
public record ScenarioRestored(long scenario, String name) implements Happening {

    @Override
    public String subject() {
        return "scenario/" + scenario;
    }
}
