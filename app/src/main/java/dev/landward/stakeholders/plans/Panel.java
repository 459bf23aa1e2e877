package dev.landward.stakeholders.plans;

import dev.landward.stakeholders.Barrier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of the three panels: who is in it and why, and of how many nobody can say.
///
/// @param kind which
/// @param entries who, the powerful first
/// @param of how many stakeholders there are in all
/// @param people how many of them are listed; groups come on top
/// @param unknown of how many others nobody knows enough to say
/// @param latest the day of the latest judgement or fact behind it, or `null`
record Panel(
        Kind kind,
        List<Entry> entries,
        int of,
        int people,
        int unknown,
        @Nullable LocalDate latest) {

    /// How many entries a page shows before the rest.
    static final int SHOWN = 8;

    enum Kind {
        /// What keeps people from taking part.
        LIMITS,
        /// Apathy, worry and long silence.
        CONCERN,
        /// Who already works along.
        PARTNERS
    }

    /// Somebody, or a group, in a panel.
    ///
    /// @param whom who
    /// @param name their name
    /// @param more their role or organisation, perhaps empty
    /// @param whys why they are listed, never empty
    record Entry(Whom whom, String name, String more, List<Why> whys) {}

    /// Why somebody is listed.
    ///
    /// @param cause the kind of reason
    /// @param words what was written down, perhaps empty
    /// @param since since when it holds, or `null`
    record Why(Cause cause, String words, @Nullable LocalDate since) {}

    /// Whether a barrier is one of the common ones, which have a text.
    static boolean common(String barrier) {
        return Arrays.stream(Barrier.values()).anyMatch(one -> one.name().equals(barrier));
    }

    List<Entry> first() {
        return entries.subList(0, Math.min(SHOWN, entries.size()));
    }

    List<Entry> rest() {
        return entries.subList(Math.min(SHOWN, entries.size()), entries.size());
    }
}
