package dev.landward.stakeholders.ties;

import java.time.LocalDate;
import java.util.Set;

/// Which ties a network shows.
///
/// @param reach between whom
/// @param kinds only these; empty for all
/// @param on as it was on this day: ties that were said by then and had not ended
public record TieFilter(Reach reach, Set<TieKind> kinds, LocalDate on) {

    /// Between whom.
    public enum Reach {
        /// Anybody.
        ALL("true"),
        /// Both inside.
        INSIDE("f.side = 'INSIDE' and t2.side = 'INSIDE'"),
        /// Both outside.
        OUTSIDE("f.side = 'OUTSIDE' and t2.side = 'OUTSIDE'"),
        /// One inside and one outside.
        ACROSS("f.side <> t2.side");

        private final String condition;

        Reach(String condition) {
            this.condition = condition;
        }

        /// Says the same in SQL, of the ends `f` and `t2`.
        String condition() {
            return condition;
        }
    }

    /// All ties of a day.
    ///
    /// @param on the day
    /// @return the filter
    public static TieFilter all(LocalDate on) {
        return new TieFilter(Reach.ALL, Set.of(), on);
    }
}
