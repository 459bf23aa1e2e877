package dev.landward.stakeholders.groups;

import dev.landward.accounts.Happening;

/// A group was added.
///
/// @param group which
/// @param name its name
public record GroupAdded(long group, String name) implements Happening {

    @Override
    public String subject() {
        return "group/" + group;
    }
}
