package dev.landward.consultation.room;

import dev.landward.consultation.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads how a session stands, in one query.
@Component
class Pulses {

    private static final String SQL =
            """
            with now as (
              select i.round from consultation.session_step t
              join consultation.session_item i on i.id = t.item
              where t.session = :session and t.what = 'ITEM' order by t.id desc limit 1)
            select
              (select coalesce(max(id), 0) from consultation.session_step
                where session = :session) as step,
              (select count(*) from consultation.captured where session = :session) as items,
              (select coalesce(max(r.id), 0) from consultation.captured_ruling r
                join consultation.captured c on c.id = r.captured
                where c.session = :session) as ruling,
              (select coalesce(max(p.id), 0) from consultation.session_presence p
                join consultation.session_guest g on g.id = p.guest
                where g.session = :session) as presence,
              (select count(*) from consultation.answered
                where round = (select round from now)) as people,
              (select count(*) from consultation.vote
                where round = (select round from now)) as votes,
              exists (select from consultation.present
                where id = (select round from now) and state = 'CLOSED') as closed
            """;

    private final JdbcClient db;

    Pulses(JdbcClient db) {
        this.db = db;
    }

    Pulse of(SessionId session) {
        return db.sql(SQL)
                .param("session", session.value())
                .query((row, _) ->
                        new Pulse(
                                row.getLong("step"),
                                row.getLong("items"),
                                row.getLong("ruling"),
                                row.getLong("presence"),
                                row.getInt("people"),
                                row.getLong("votes"),
                                row.getBoolean("closed")))
                .single();
    }
}
