package dev.landward.consultation.moderation;

import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.initiative.Workspace;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What waits for a moderator, the oldest first, and what was decided.
@Component
class Queue {

    private static final double ALIKE = 0.4;

    private static final String WAITS =
            """
            (s.state = 'WAITING' or s.state = 'ACCEPTED' and s.author is not null
              and not exists (select from consultation.ruling r where r.statement = s.id))
            """;

    private final JdbcClient db;
    private final Rounds rounds;

    Queue(JdbcClient db, Rounds rounds) {
        this.db = db;
        this.rounds = rounds;
    }

    /// A statement that waits; others see it already where moderators look afterwards.
    record Waiting(long id, String text, boolean seen, OffsetDateTime at, List<Alike> alike) {}

    /// A statement that is voted on and says nearly the same.
    record Alike(long id, String text, double similarity) {}

    /// Words that wait; `answer` and `reason` exclude each other.
    record Words(
            @Nullable Long answer,
            @Nullable Long reason,
            String about,
            String words,
            OffsetDateTime at) {

        String kind() {
            return answer != null ? "answer" : "reason";
        }

        long number() {
            return answer != null ? answer : reason == null ? 0 : reason;
        }
    }

    /// What was decided; the last one of a statement can be taken back.
    record Ruled(
            long id,
            long statement,
            String text,
            String state,
            String into,
            String reason,
            @Nullable String by,
            OffsetDateTime at,
            boolean last) {}

    List<Waiting> statements(Workspace workspace, RoundId round) {
        require(workspace, round);
        return db.sql(
                        """
                        select s.id, s.text, s.state = 'ACCEPTED' as seen, s.at
                        from consultation.statement s where s.round = ? and %s order by s.at, s.id
                        """
                                .formatted(WAITS))
                .param(round.value())
                .query((row, _) ->
                        new Waiting(
                                row.getLong("id"),
                                row.getString("text"),
                                row.getBoolean("seen"),
                                row.getObject("at", OffsetDateTime.class),
                                alike(row.getLong("id"))))
                .list();
    }

    /// At most three, the nearest first.
    private List<Alike> alike(long statement) {
        return db.sql(
                        """
                        select t.id, t.text, public.similarity(t.text_key, s.text_key) as similarity
                        from consultation.statement s
                        join consultation.statement t on t.round = s.round and t.id <> s.id
                          and t.state = 'ACCEPTED'
                        where s.id = :id and public.similarity(t.text_key, s.text_key) >= :least
                        order by similarity desc, t.id limit 3
                        """)
                .param("id", statement)
                .param("least", ALIKE)
                .query((row, _) ->
                        new Alike(row.getLong("id"), row.getString("text"), row.getDouble(3)))
                .list();
    }

    /// Words that others would see: those of rounds that are shown to the team only are not asked.
    List<Words> words(Workspace workspace, RoundId round) {
        require(workspace, round);
        return db.sql(
                        """
                        select w.answer, w.reason, coalesce(q.text, s.text) as about, w.words, w.at
                        from consultation.said w
                        join consultation.round r on r.id = w.round
                        left join consultation.question q on q.id = w.question
                        left join consultation.statement s on s.id = w.statement
                        where w.round = ? and w.state = 'WAITING' and r.showing <> 'TEAM_ONLY'
                        order by w.at
                        """)
                .param(round.value())
                .query((row, _) ->
                        new Words(
                                row.getObject("answer", Long.class),
                                row.getObject("reason", Long.class),
                                row.getString("about"),
                                row.getString("words"),
                                row.getObject("at", OffsetDateTime.class)))
                .list();
    }

    /// Statements into which others can be merged.
    List<Alike> targets(Workspace workspace, RoundId round) {
        require(workspace, round);
        return db.sql(
                        """
                        select id, text from consultation.statement
                        where round = ? and state = 'ACCEPTED' order by position
                        """)
                .param(round.value())
                .query((row, _) -> new Alike(row.getLong(1), row.getString(2), 1))
                .list();
    }

    List<Ruled> log(Workspace workspace, RoundId round) {
        require(workspace, round);
        return db.sql(
                        """
                        select u.id, s.id as statement, s.text, u.state, coalesce(t.text, '') as into,
                          u.reason, a.name, u.at, not exists (select from consultation.ruling l
                            where l.statement = s.id and l.id > u.id) as last
                        from consultation.ruling u
                        join consultation.statement s on s.id = u.statement
                        left join consultation.statement t on t.id = u.merged_into
                        left join accounts.account a on a.id = u.by
                        where s.round = ? order by u.id desc limit 200
                        """)
                .param(round.value())
                .query(Queue::ruled)
                .list();
    }

    private static Ruled ruled(ResultSet row, int number) throws SQLException {
        return new Ruled(
                row.getLong("id"),
                row.getLong("statement"),
                row.getString("text"),
                row.getString("state"),
                row.getString("into"),
                row.getString("reason"),
                row.getString("name"),
                row.getObject("at", OffsetDateTime.class),
                row.getBoolean("last"));
    }

    private void require(Workspace workspace, RoundId round) {
        workspace.require(Right.RUN_ROUNDS);
        rounds.get(workspace, round);
    }
}
