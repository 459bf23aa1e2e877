package dev.landward.stakeholders.groups;

import dev.landward.accounts.Happening;

/// A group was taken out; its people stay.
///
/// @param group which
/// @param name its name
public record GroupRemoved(long group, String name) implements Happening {

    @Override
    public String subject() {
        return "group/" + group;
    }
}
