package dev.landward.stakeholders.ties;

import dev.landward.accounts.Happening;
import java.time.LocalDate;

/// A tie ended.
///
/// @param tie its number
/// @param fromName the name of the first
/// @param toName the name of the second
/// @param on when
public record TieEnded(long tie, String fromName, String toName, LocalDate on)
        implements Happening {

    @Override
    public String subject() {
        return "tie/" + tie;
    }
}
