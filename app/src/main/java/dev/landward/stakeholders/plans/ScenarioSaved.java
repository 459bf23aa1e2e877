package dev.landward.stakeholders.plans;

import dev.landward.accounts.Happening;

/// A capacity scenario, or a new version of it, was saved.
///
/// @param scenario its number
/// @param name its name
/// @param version 1 for a new one
public record ScenarioSaved(long scenario, String name, int version) implements Happening {

    @Override
    public String subject() {
        return "scenario/" + scenario;
    }
}
