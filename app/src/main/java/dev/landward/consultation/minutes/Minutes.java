package dev.landward.consultation.minutes;

import dev.landward.consultation.Round;
import dev.landward.consultation.attendance.Attendee;
import dev.landward.consultation.attendance.Gap;
import dev.landward.consultation.attendance.Presence;
import dev.landward.consultation.results.Result;
import dev.landward.consultation.room.Captured;
import dev.landward.consultation.sessions.Item;
import dev.landward.consultation.sessions.Session;
import dev.landward.initiative.meetings.Meeting;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be said about a session.
///
/// @param session which
/// @param meeting when and where it was meant to be, or `null`
/// @param people who was expected or came
/// @param gaps how many of each group came
/// @param points what was done, in the order of the agenda
/// @param notes what was written down
/// @param sendings when it was sent
record Minutes(
        Session session,
        @Nullable Meeting meeting,
        List<Attendee> people,
        List<Gap> gaps,
        List<Point> points,
        List<Note> notes,
        List<Sending> sendings) {

    /// An item of the agenda, and what came of it.
    ///
    /// @param item which
    /// @param minutes how long it ran, 0 where it did not
    /// @param items what people sent and everybody may read
    /// @param kept how many of what people sent only the team reads
    /// @param answers what came of its round, or `null`
    record Point(
            Item item, long minutes, List<Captured> items, int kept, @Nullable Answers answers) {}

    /// What came of a round. Whoever answered counts once, whichever way they came.
    ///
    /// @param round which
    /// @param room how many answered from the room
    /// @param remote how many answered from elsewhere while they took part
    /// @param apart how many answered by themselves, before or after
    /// @param result what the round says, where everybody may see it, or `null`
    record Answers(Round round, int room, int remote, int apart, @Nullable Result result) {

        int all() {
            return room + remote + apart;
        }
    }

    /// That the minutes were sent.
    record Sending(int people, OffsetDateTime at) {}

    long in(Presence place) {
        return people.stream().filter(one -> one.place() == place).count();
    }

    List<Attendee> present() {
        return people.stream().filter(Attendee::attended).toList();
    }

    List<Attendee> absent() {
        return people.stream().filter(one -> one.expected() && !one.attended()).toList();
    }

    List<Note> of(Note.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind).toList();
    }
}
