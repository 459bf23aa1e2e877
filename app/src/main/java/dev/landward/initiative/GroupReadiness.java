package dev.landward.initiative;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far the groups of an initiative are informed and engaged; the module that keeps the groups
/// contributes it as a bean. While a key group is below its threshold, nobody steps into Decide.
public interface GroupReadiness {

    /// Computes where each group stands, from what its members read, answered and voted.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return the groups, key ones first
    List<Group> groups(Workspace workspace);

    /// A group and where it stands. A share that nobody can compute is unknown, never met.
    ///
    /// @param name its name, as its people wrote it
    /// @param key whether the decision waits for it
    /// @param informed the share of its members who are informed, 0 to 1, or `null` where unknown
    /// @param engaged the share of its members who are engaged, 0 to 1, or `null` where unknown
    /// @param informedNeeded the share that must be informed, 0 to 1
    /// @param engagedNeeded the share that must be engaged, 0 to 1
    /// @param n how many members were counted
    /// @param date of the latest thing that was counted, or `null` where there is none
    record Group(
            String name,
            boolean key,
            @Nullable Double informed,
            @Nullable Double engaged,
            double informedNeeded,
            double engagedNeeded,
            int n,
            @Nullable LocalDate date) {

        /// Says whether the group is green.
        ///
        /// @return whether both shares are known and reach their thresholds
        public boolean ready() {
            return informed != null
                    && engaged != null
                    && informed >= informedNeeded
                    && engaged >= engagedNeeded;
        }
    }
}
