package dev.landward.home;

import dev.landward.accounts.Happening;

/// A group stopped moving: nothing about it changed for four weeks, and fewer were heard than
/// before.
///
/// @param group its number
/// @param name its name
/// @param lastActivity the day when anything was last heard from it, empty for never
public record GroupStalled(long group, String name, String lastActivity) implements Happening {

    @Override
    public String subject() {
        return "group/" + group;
    }
}
