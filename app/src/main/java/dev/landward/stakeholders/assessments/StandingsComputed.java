package dev.landward.stakeholders.assessments;

import dev.landward.accounts.Happening;

/// Where everybody stands was computed from the log again.
///
/// @param count of how many stakeholders
public record StandingsComputed(int count) implements Happening {

    @Override
    public String subject() {
        return "standings";
    }
}
