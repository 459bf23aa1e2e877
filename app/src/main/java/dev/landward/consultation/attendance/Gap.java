package dev.landward.consultation.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// How many of a group came.
///
/// @param group its name, empty for those without a group
/// @param expected how many were expected
/// @param room how many of them were in the room
/// @param remote how many of them took part from elsewhere
public record Gap(String group, int expected, int room, int remote) {

    /// Counts by group.
    ///
    /// @param people all who were expected or came
    /// @return each group of which somebody was expected; those of whom nobody came first, the
    ///   largest of them before the others
    public static List<Gap> of(List<Attendee> people) {
        var groups = new LinkedHashMap<String, Gap>();
        people.stream()
                .filter(Attendee::expected)
                .forEach(person ->
                        groups.merge(person.group(), one(person), (all, next) -> all.plus(next)));
        var gaps = new ArrayList<>(groups.values());
        gaps.sort(
                Comparator.comparing((Gap gap) -> gap.came() > 0)
                        .thenComparing(gap -> gap.came() > 0 ? 0 : -gap.expected()));
        return gaps;
    }

    private static Gap one(Attendee person) {
        return new Gap(
                person.group(),
                1,
                person.place() == Presence.ROOM ? 1 : 0,
                person.place() == Presence.REMOTE ? 1 : 0);
    }

    private Gap plus(Gap other) {
        return new Gap(group, expected + other.expected, room + other.room, remote + other.remote);
    }

    /// Counts who came.
    ///
    /// @return in the room and from elsewhere together
    public int came() {
        return room + remote;
    }

    /// Counts who did not.
    ///
    /// @return how many of those expected
    public int absent() {
        return expected - came();
    }
}
