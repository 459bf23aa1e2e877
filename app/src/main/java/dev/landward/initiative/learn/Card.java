package dev.landward.initiative.learn;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A card of the learn board.
///
/// @param id its number
/// @param kind what sort it is
/// @param wording what it says
/// @param source where it comes from, or empty
/// @param dated the day it held or was seen, or `null`
/// @param owner who finds out or looks after it, empty for nobody
/// @param settling how an unknown was settled, or `null`
/// @param links what a driver touches
record Card(
        long id,
        Kind kind,
        String wording,
        String source,
        @Nullable LocalDate dated,
        String owner,
        @Nullable Settling settling,
        List<Link> links) {

    /// The sorts of cards.
    enum Kind {
        /// A force from outside.
        DRIVER,
        /// Something known, with its source and day.
        FACT,
        /// Something that nobody knows yet.
        UNKNOWN
    }

    /// How an unknown is settled.
    enum How {
        /// It is lived with.
        ACCEPTED,
        /// Somebody found out.
        ANSWERED
    }

    /// What a driver may touch. The first four make the impact map.
    enum Touches {
        /// What the organisation wants or must do.
        POLICY,
        /// Something that it makes or runs.
        PRODUCT,
        /// A bundle of work with one aim.
        PROGRAMME,
        /// What it does for people.
        SERVICE,
        /// The system that is replaced.
        LEGACY,
        /// A task of the playbook.
        TASK
    }

    /// How an unknown was settled, by whom and when.
    record Settling(How how, String wording, @Nullable String by, OffsetDateTime at) {}

    /// Something that a driver touches; strength 1 a little, 2 clearly, 3 decisively.
    record Link(
            long id, long card, Touches touches, String name, @Nullable Long task, int strength) {}

    /// An unknown that nobody has and nobody accepted.
    boolean loose() {
        return kind == Kind.UNKNOWN && settling == null && owner.isEmpty();
    }

    boolean unlinked() {
        return kind == Kind.DRIVER && links.isEmpty();
    }

    /// How strongly a driver touches a kind of thing: its strongest link, 0 for none.
    int strength(Touches touches) {
        return links.stream()
                .filter(link -> link.touches() == touches)
                .mapToInt(Link::strength)
                .max()
                .orElse(0);
    }
}
