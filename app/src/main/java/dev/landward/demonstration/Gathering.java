package dev.landward.demonstration;

import dev.landward.consultation.attendance.Presence;
import dev.landward.consultation.attendance.Roster;
import dev.landward.consultation.sessions.Agenda;
import dev.landward.consultation.sessions.Course;
import dev.landward.consultation.sessions.ItemKind;
import dev.landward.consultation.sessions.SessionId;
import dev.landward.consultation.sessions.Sessions;
import dev.landward.demonstration.Cast.Present;
import dev.landward.initiative.Workspace;
import dev.landward.web.Folded;
import dev.landward.web.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where people of Harrow Falls met: a session that was held, to which nobody of one group came,
/// and one that is planned.
@Component
class Gathering {

    private static final List<String> ROOM = List.of("Marta Oyelaran", "Priya Raman");
    private static final List<String> REMOTE = List.of("Captain Owen Burke");
    private static final int AGO = 12;

    private final Sessions sessions;
    private final Agenda agenda;
    private final Roster roster;
    private final JdbcClient db;
    private final Texts texts;

    Gathering(Sessions sessions, Agenda agenda, Roster roster, JdbcClient db, Texts texts) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.roster = roster;
        this.db = db;
        this.texts = texts;
    }

    void meet(Workspace lead, Present present, LocalDate today) {
        held(lead, present, today.minusDays(AGO));
        var next = sessions.make(lead, plan("next", today.plusDays(9)));
        agenda.add(lead, next, ItemKind.TALK, text("welcome"), 10, null);
        agenda.add(lead, next, ItemKind.CAPTURE, text("next.question"), 20, null);
        agenda.add(lead, next, ItemKind.TALK, text("agree"), 30, null);
        roster.expect(
                lead,
                next,
                List.of(present.group("inspectors").value(), present.group("counter").value()),
                List.of(),
                null);
    }

    private void held(Workspace lead, Present present, LocalDate day) {
        var id = sessions.make(lead, plan("held", day));
        var welcome = agenda.add(lead, id, ItemKind.TALK, text("welcome"), 10, null);
        var worries = agenda.add(lead, id, ItemKind.CAPTURE, text("held.question"), 20, null);
        var expected =
                java.util.stream.Stream.concat(ROOM.stream(), REMOTE.stream())
                        .map(name -> present.person(name).value())
                        .toList();
        var all = new java.util.ArrayList<>(expected);
        all.add(present.person("Frank Delacroix").value());
        roster.expect(lead, id, List.of(), all, null);
        sessions.step(lead, id, Course.What.ITEM, Optional.of(welcome));
        ROOM.forEach(name -> roster.mark(lead, id, present.person(name).value(), Presence.ROOM));
        REMOTE.forEach(
                name -> roster.mark(lead, id, present.person(name).value(), Presence.REMOTE));
        sessions.step(lead, id, Course.What.ITEM, Optional.of(worries));
        for (int i = 1; i <= 4; i++) {
            say(lead, id, worries, text("held.worry." + i), i);
        }
        note(lead, id, "DECISION", text("held.decision"));
        note(lead, id, "NOTE", text("held.note"));
        sessions.step(lead, id, Course.What.END, Optional.empty());
        date(id, day);
    }

    private Sessions.Plan plan(String which, LocalDate day) {
        return new Sessions.Plan(
                text(which + ".title"),
                text(which + ".purpose"),
                day.atTime(LocalTime.of(14, 0)).atZone(ZoneOffset.UTC),
                60,
                text("room"),
                "");
    }

    private void say(Workspace lead, SessionId id, long item, String words, long nth) {
        db.sql(
                        """
                        with said as (
                          insert into consultation.captured (session, item, words, words_key, nth)
                          values (:session, :item, :words, :key, :nth) returning id)
                        insert into consultation.captured_ruling (captured, state, by)
                        select id, 'SHOWN', :by from said
                        """)
                .param("session", id.value())
                .param("item", item)
                .param("words", words)
                .param("key", Folded.words(words))
                .param("nth", nth)
                .param("by", lead.account().value())
                .update();
    }

    private void note(Workspace lead, SessionId id, String kind, String words) {
        db.sql(
                        """
                        insert into consultation.session_note (session, kind, words, by)
                        values (?, ?, ?, ?)
                        """)
                .params(id.value(), kind, words, lead.account().value())
                .update();
    }

    /// It was held a while ago: each step takes its time.
    private void date(SessionId id, LocalDate day) {
        var begins = day.atTime(LocalTime.of(14, 3)).atOffset(ZoneOffset.UTC);
        db.sql(
                        """
                        update consultation.session_step t
                        set at = :begins + make_interval(mins => 11 * (n.place::int - 1))
                        from (select id, row_number() over (order by id) as place
                          from consultation.session_step where session = :session) n
                        where n.id = t.id
                        """)
                .param("begins", begins)
                .param("session", id.value())
                .update();
        for (var table : List.of("captured", "session_note")) {
            db.sql("update consultation.%s set at = ? where session = ?".formatted(table))
                    .params(begins.plusMinutes(15), id.value())
                    .update();
        }
        db.sql(
                        """
                        update consultation.session_presence set at = ? where guest in (
                          select id from consultation.session_guest where session = ?)
                        """)
                .params(begins, id.value())
                .update();
    }

    private String text(String key) {
        return texts.getMessage("sample.session." + key, new Object[0], Locale.ENGLISH);
    }
}
