package dev.landward.mail;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Letters that wait to be sent. A letter is put here in the transaction of what it tells of, so
/// that both are kept or neither.
@Service
public class Outbox {

    private final JdbcClient db;
    private final LetterRows rows;
    private final Rounds rounds;

    Outbox(JdbcClient db, LetterRows rows, Rounds rounds) {
        this.db = db;
        this.rows = rows;
        this.rounds = rounds;
    }

    /// Puts a letter into the outbox, unless its reader already has one about the same.
    ///
    /// @param letter what is to be sent
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Letter letter) {
        var id = UUID.randomUUID();
        var put =
                db.sql(
                                """
                                insert into mail.letter (id, organisation, email, email_key, name,
                                  about, urgent, language, topic, subject, parts, invitation)
                                values (:id, :organisation, :email, :key, :name, :about, :urgent,
                                  :language, :topic, :subject, :parts::jsonb, :invitation::jsonb)
                                on conflict (email_key, about) do nothing
                                """)
                        .param("id", id)
                        .param("organisation", letter.organisation(), Types.BIGINT)
                        .param("email", letter.to().email().strip())
                        .param("key", letter.to().key())
                        .param("name", letter.to().name())
                        .param("about", letter.about())
                        .param("urgent", letter.urgent())
                        .param("language", letter.language().toLanguageTag())
                        .param("topic", letter.topic())
                        .param("subject", OneLine.of(letter.subject(), 300))
                        .param("parts", rows.written(letter.parts()))
                        .param("invitation", rows.written(letter.invitation()), Types.VARCHAR)
                        .update();
        if (put > 0) {
            rounds.carry(id);
        }
    }

    /// Forgets all letters of an organisation, and what anybody chose about them.
    ///
    /// @param organisation its number
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(long organisation) {
        for (var table : List.of("letter", "round", "choice", "house")) {
            db.sql("delete from mail.%s where organisation = ?".formatted(table))
                    .param(organisation)
                    .update();
        }
    }
}
