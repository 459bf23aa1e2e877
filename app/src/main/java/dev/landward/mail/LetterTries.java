package dev.landward.mail;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Every try to hand a letter over, each step of which is kept at once.
@Component
class LetterTries {

    private final JdbcClient db;

    LetterTries(JdbcClient db) {
        this.db = db;
    }

    long begin(UUID letter) {
        return db.sql("insert into mail.attempt (letter) values (?) returning id")
                .param(letter)
                .query(Long.class)
                .single();
    }

    void handOver(long attempt) {
        db.sql("update mail.attempt set handed_over_at = clock_timestamp() where id = ?")
                .param(attempt)
                .update();
    }

    void end(long attempt, String answer) {
        db.sql("update mail.attempt set ended_at = clock_timestamp(), answer = ? where id = ?")
                .params(answer, attempt)
                .update();
    }

    /// Ends a try that was handed over and never answered, as where the program ended between the
    /// two.
    ///
    /// @return whether there was one
    boolean endUnanswered(UUID letter) {
        return db.sql(
                                """
                                update mail.attempt set ended_at = clock_timestamp()
                                where letter = ? and handed_over_at is not null and ended_at is null
                                """)
                        .param(letter)
                        .update()
                > 0;
    }

    int since(UUID letter, OffsetDateTime moment) {
        return db.sql("select count(*) from mail.attempt where letter = ? and begun_at >= ?")
                .params(letter, moment)
                .query(Integer.class)
                .single();
    }

    List<Attempt> of(UUID letter) {
        return db.sql(
                        """
                        select begun_at, handed_over_at, ended_at, answer
                        from mail.attempt where letter = ? order by id
                        """)
                .param(letter)
                .query(DataClassRowMapper.newInstance(Attempt.class))
                .list();
    }

    /// A try.
    ///
    /// @param begunAt when it began
    /// @param handedOverAt when the letter was about to be complete, or `null`
    /// @param endedAt when the server had answered, or `null`
    /// @param answer what it answered
    record Attempt(
            OffsetDateTime begunAt,
            @Nullable OffsetDateTime handedOverAt,
            @Nullable OffsetDateTime endedAt,
            String answer) {}
}
