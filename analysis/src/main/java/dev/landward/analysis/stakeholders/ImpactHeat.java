package dev.landward.analysis.stakeholders;

/// How much a change does to a group: weight of the impact × number of sub-groups it meets.
///
/// @param low weight of a low impact
/// @param medium weight of a medium impact
/// @param high weight of a high impact
public record ImpactHeat(int low, int medium, int high) {

    /// The weights 1, 5 and 10 of ChangePlan's published heat map.
    public static final ImpactHeat DEFAULT = new ImpactHeat(1, 5, 10);

    /// How strongly a group is met.
    public enum Impact {
        /// Little changes.
        LOW,
        /// Something changes.
        MEDIUM,
        /// Much changes.
        HIGH
    }

    /// Refuses weights that do not rise.
    ///
    /// @throws IllegalArgumentException then
    public ImpactHeat {
        if (low < 0 || medium < low || high < medium) {
            throw new IllegalArgumentException("weights rise from low to high");
        }
    }

    /// The score, exact.
    ///
    /// @param impact how strongly
    /// @param subgroups how many sub-groups, 0 or more
    /// @return weight × sub-groups
    /// @throws IllegalArgumentException for fewer than 0 sub-groups
    public long score(Impact impact, int subgroups) {
        if (subgroups < 0) {
            throw new IllegalArgumentException("sub-groups are 0 or more");
        }
        int weight =
                switch (impact) {
                    case LOW -> low;
                    case MEDIUM -> medium;
                    case HIGH -> high;
                };
        return (long) weight * subgroups;
    }
}
