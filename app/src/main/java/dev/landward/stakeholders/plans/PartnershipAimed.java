package dev.landward.stakeholders.plans;

import dev.landward.accounts.Happening;
import java.time.LocalDate;

/// Somebody set what a relation shall become.
///
/// @param aim the number of the aim
/// @param name of the stakeholder or group
/// @param level the partnership level, 1 to 5
/// @param by until when
public record PartnershipAimed(long aim, String name, int level, LocalDate by)
        implements Happening {

    @Override
    public String subject() {
        return "aim/" + aim;
    }
}
