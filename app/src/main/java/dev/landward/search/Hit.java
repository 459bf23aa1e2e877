package dev.landward.search;

/// Something that was found.
///
/// @param kind the key of the name of its sort, such as `thing.stakeholder`
/// @param title what it is called
/// @param translated whether the title is ours, not people's
/// @param where the initiative it belongs to, by name
/// @param excerpt what of it was looked for, perhaps empty
/// @param path its page
record Hit(
        String kind, String title, boolean translated, String where, String excerpt, String path) {}
