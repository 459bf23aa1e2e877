package dev.landward.consultation.room;

import dev.landward.consultation.Round;
import dev.landward.consultation.RoundState;
import dev.landward.consultation.Showing;
import dev.landward.consultation.attendance.Entrance;
import dev.landward.consultation.results.Result;
import dev.landward.consultation.sessions.Item;
import dev.landward.consultation.sessions.Session;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a session stands now.
///
/// @param session which
/// @param items its agenda
/// @param item what runs, or `null`
/// @param next what comes after it, or `null`
/// @param seconds for how long it has run
/// @param captured what was sent at it
/// @param round the round that is answered, or `null`
/// @param figures how many answered it, and so on
/// @param result what the round says, where everybody may see it, or `null`
/// @param here how many are in the room
/// @param remote how many take part from elsewhere
/// @param way how one joins, or `null`
record Stage(
        Session session,
        List<Item> items,
        @Nullable Item item,
        @Nullable Item next,
        long seconds,
        List<Captured> captured,
        @Nullable Round round,
        Pulse figures,
        @Nullable Result result,
        int here,
        int remote,
        Entrance.@Nullable Way way) {

    /// The most items that a wall has room for; the latest are there.
    static final int ON_WALL = 9;

    List<Captured> shown() {
        return captured.stream().filter(Captured::shown).toList();
    }

    List<Captured> waiting() {
        return captured.stream().filter(one -> one.state() == Captured.Ruling.WAITING).toList();
    }

    /// The latest that are let through, the latest first; those nearly the same as an earlier one
    /// stand with it and are not shown again.
    List<Captured> onWall() {
        var shown = shown();
        return shown.reversed().stream()
                .filter(one -> shown.stream().noneMatch(other -> same(one, other)))
                .limit(ON_WALL)
                .toList();
    }

    private static boolean same(Captured one, Captured other) {
        var alike = one.alike();
        return alike != null && other.id() == alike;
    }

    /// How many say nearly what one says, itself counted.
    long times(Captured one) {
        return shown().stream().filter(other -> other.id() == one.id() || same(other, one)).count();
    }

    /// Whether so few have answered that even their number is not said.
    boolean few() {
        return round != null && figures.people() < round.plan().minimum();
    }

    /// How long the item may still take; negative where it is over its time.
    Optional<Long> left() {
        return item == null ? Optional.empty() : Optional.of(item.minutes() * 60L - seconds);
    }

    /// Whether everybody in the room may see what a round says: nobody would before they answered,
    /// so it is shown when the round is closed, and where the team alone sees it, never.
    static boolean open(Round round) {
        return round.state() == RoundState.CLOSED && round.plan().showing() != Showing.TEAM_ONLY;
    }
}
