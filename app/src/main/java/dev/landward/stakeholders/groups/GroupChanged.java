package dev.landward.stakeholders.groups;

import dev.landward.accounts.Revision;

/// A group was changed.
///
/// @param group which
/// @param name its name
public record GroupChanged(long group, String name) implements Revision {

    @Override
    public String subject() {
        return "group/" + group;
    }
}
