package dev.landward.consultation.coverage;

import java.time.OffsetDateTime;
import java.util.List;

/// Who of those who were asked answered, by group and within each group by role. Silence is
/// unknown, and in every denominator. Parts of few people are withheld, so that they cannot be
/// worked out either.
///
/// @param at when it was counted
/// @param quota the share that should answer, in percent
/// @param minimum groups with fewer people are withheld
/// @param all everybody who was asked
/// @param others who answered without being asked by name
/// @param groups the groups with their roles, as they were when the round opened
/// @param barriers why people declined, the most common reason first; none where too few did
public record Coverage(
        OffsetDateTime at,
        int quota,
        int minimum,
        Line all,
        int others,
        List<Part> groups,
        List<Barred> barriers) {

    /// A group with its roles.
    ///
    /// @param line the group itself
    /// @param roles its roles; none where the group is withheld
    public record Part(Line line, List<Line> roles) {

        /// Lists the roles that may be shown.
        ///
        /// @return those
        public List<Line> open() {
            return roles.stream().filter(Line::shown).toList();
        }

        /// Counts the roles that are withheld.
        ///
        /// @return how many
        public int withheld() {
            return roles.size() - open().size();
        }

        /// Counts those who were asked in roles that are withheld.
        ///
        /// @return how many
        public int askedWithheld() {
            return roles.stream().filter(role -> !role.shown()).mapToInt(Line::asked).sum();
        }
    }

    /// Some of those who were asked.
    ///
    /// @param name the group or the role, empty where nobody wrote it down
    /// @param asked how many
    /// @param answered how many of them answered
    /// @param declined how many said that they will not
    /// @param shown whether the last two may be shown
    public record Line(String name, int asked, int answered, int declined, boolean shown) {

        /// Says of how many nothing is known.
        ///
        /// @return those who were silent
        public int silent() {
            return asked - answered - declined;
        }

        /// Says how much of it answered.
        ///
        /// @return from 0 to 1, the silent in the denominator
        public double share() {
            return asked == 0 ? 0 : answered / (double) asked;
        }

        /// Says whether enough answered.
        ///
        /// @param quota the share that should, in percent
        /// @return whether it is met
        public boolean meets(int quota) {
            return answered * 100 >= quota * asked;
        }
    }

    /// A reason not to take part.
    ///
    /// @param barrier its code, or `UNSAID`
    /// @param people how many gave it
    public record Barred(String barrier, int people) {}

    /// Counts the groups that may be shown.
    ///
    /// @return how many
    public long known() {
        return groups.stream().filter(part -> part.line().shown()).count();
    }

    /// Counts the groups that may be shown and meet the quota.
    ///
    /// @return how many
    public long met() {
        return groups.stream()
                .filter(part -> part.line().shown() && part.line().meets(quota))
                .count();
    }

    /// Counts those who declined and gave a reason or not.
    ///
    /// @return how many
    public int barred() {
        return barriers.stream().mapToInt(Barred::people).sum();
    }
}
