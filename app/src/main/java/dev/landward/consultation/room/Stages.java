package dev.landward.consultation.room;

import dev.landward.consultation.Round;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.attendance.Attendee;
import dev.landward.consultation.attendance.Entrance;
import dev.landward.consultation.attendance.Presence;
import dev.landward.consultation.attendance.Roster;
import dev.landward.consultation.results.Results;
import dev.landward.consultation.sessions.Agenda;
import dev.landward.consultation.sessions.Item;
import dev.landward.consultation.sessions.Session;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together how a session stands.
@Component
class Stages {

    private final Agenda agenda;
    private final Captures captures;
    private final Roster roster;
    private final Entrance entrance;
    private final Rounds rounds;
    private final Results results;
    private final Pulses pulses;

    Stages(
            Agenda agenda,
            Captures captures,
            Roster roster,
            Entrance entrance,
            Rounds rounds,
            Results results,
            Pulses pulses) {
        this.agenda = agenda;
        this.captures = captures;
        this.roster = roster;
        this.entrance = entrance;
        this.rounds = rounds;
        this.results = results;
        this.pulses = pulses;
    }

    Stage of(long initiative, Session session) {
        var items = agenda.of(session);
        var item = current(session, items);
        var number = item == null ? -1 : items.indexOf(item);
        var round = round(initiative, item);
        var people = roster.of(session);
        return new Stage(
                session,
                items,
                item,
                number + 1 < items.size() && !ended(session) ? items.get(number + 1) : null,
                item == null
                        ? 0
                        : session.course().spent(item.id(), OffsetDateTime.now()).toSeconds(),
                captures.of(session).stream()
                        .filter(one -> item != null && one.item() == item.id())
                        .toList(),
                round,
                pulses.of(session.id()),
                round != null && Stage.open(round)
                        ? results.look(round).result().orElse(null)
                        : null,
                count(people, Presence.ROOM),
                count(people, Presence.REMOTE),
                entrance.of(session).orElse(null));
    }

    private static boolean ended(Session session) {
        return session.course().ended().isPresent();
    }

    /// What runs in a session, if anything does.
    static @Nullable Item current(Session session, List<Item> items) {
        return session.course()
                .item()
                .flatMap(id -> items.stream().filter(item -> item.id() == id).findFirst())
                .orElse(null);
    }

    private @Nullable Round round(long initiative, @Nullable Item item) {
        var id = item == null ? null : item.round();
        return id == null ? null : rounds.find(initiative, id).orElse(null);
    }

    private static int count(List<Attendee> people, Presence where) {
        return (int) people.stream().filter(one -> one.now() == where).count();
    }
}
