package dev.landward.stakeholders.groups;

/// What is known of a group.
///
/// @param name 1 to 200 characters
/// @param key whether nothing goes without it
/// @param informedThreshold how many of it, in percent, must know before the change may land
/// @param engagedThreshold how many of it, in percent, must take part
public record GroupDetails(String name, boolean key, int informedThreshold, int engagedThreshold) {

    /// Strips the name.
    public GroupDetails {
        name = name.strip();
    }

    /// A group of which only the name is known.
    ///
    /// @param name 1 to 200 characters
    /// @return the details, with the usual thresholds of 80 and 40 percent
    public static GroupDetails named(String name) {
        return new GroupDetails(name, false, 80, 40);
    }
}
