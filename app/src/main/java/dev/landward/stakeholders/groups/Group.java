package dev.landward.stakeholders.groups;

import dev.landward.stakeholders.GroupId;

/// A group of stakeholders.
///
/// @param id its number
/// @param details what is known of it
/// @param position its place in the order of groups, from 1
/// @param people how many stakeholders belong to it
public record Group(GroupId id, GroupDetails details, int position, int people) {}
