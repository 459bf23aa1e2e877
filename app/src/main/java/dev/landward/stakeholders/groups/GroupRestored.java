package dev.landward.stakeholders.groups;

import dev.landward.accounts.Happening;

/// A group that had been taken out is back.
///
/// @param group which
/// @param name its name
public record GroupRestored(long group, String name) implements Happening {

    @Override
    public String subject() {
        return "group/" + group;
    }
}
