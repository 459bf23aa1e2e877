package dev.landward.stakeholders.plans;

import dev.landward.accounts.Happening;

/// What a relation shall become was taken back.
///
/// @param aim the number of the aim
/// @param name of the stakeholder or group
public record PartnershipAimTakenBack(long aim, String name) implements Happening {

    @Override
    public String subject() {
        return "aim/" + aim;
    }
}
