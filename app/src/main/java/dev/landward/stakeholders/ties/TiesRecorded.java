package dev.landward.stakeholders.ties;

import dev.landward.accounts.Happening;

/// Many ties were recorded at once.
///
/// @param count how many
public record TiesRecorded(int count) implements Happening {

    @Override
    public String subject() {
        return "ties";
    }
}
