package dev.landward.links;

import java.time.OffsetDateTime;

/// A link that is looked at before anybody starts; nothing that only the one it is for may know.
///
/// @param link its number
/// @param initiative of which initiative, by number
/// @param number the number of what it leads to
/// @param maker who asks, perhaps empty
/// @param organisation of which organisation
/// @param initiativeName for what
/// @param name whom it is for: a first name and an initial, or an empty text
/// @param words what its maker says, perhaps empty
/// @param until its last moment
/// @param action where its buttons post to
/// @param code the code that was typed, or an empty text
/// @param typed the name that was typed with the code, or an empty text
public record Opening(
        LinkId link,
        long initiative,
        long number,
        String maker,
        String organisation,
        String initiativeName,
        String name,
        String words,
        OffsetDateTime until,
        String action,
        String code,
        String typed) {}
