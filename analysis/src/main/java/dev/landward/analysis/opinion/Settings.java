package dev.landward.analysis.opinion;

/// What an analysis is told beside the votes; part of its result.
///
/// @param seed of all that is drawn at random
/// @param minimumVotes so many votes place a person on the map; fewer where there are fewer
///   statements
/// @param minimumPeople so many people on the map make a map at all
/// @param minimumGroup a smaller group neither shows nor vetoes
/// @param mostGroups so many groups at most
public record Settings(
        long seed, int minimumVotes, int minimumPeople, int minimumGroup, int mostGroups) {

    /// Seed 1, 7 votes, 50 people, groups of 5, at most 5 groups.
    public static final Settings DEFAULT = new Settings(1, 7, 50, 5, 5);

    /// Refuses figures that mean nothing.
    ///
    /// @throws IllegalArgumentException for a minimum below 1, or more than 26 groups
    public Settings {
        if (minimumVotes < 1 || minimumPeople < 1 || minimumGroup < 1) {
            throw new IllegalArgumentException("a minimum is at least 1");
        }
        if (mostGroups < 1 || mostGroups > 26) {
            throw new IllegalArgumentException("there are 1 to 26 groups");
        }
    }

    /// The same with another seed.
    ///
    /// @param other the seed
    /// @return the settings
    public Settings seeded(long other) {
        return new Settings(other, minimumVotes, minimumPeople, minimumGroup, mostGroups);
    }
}
