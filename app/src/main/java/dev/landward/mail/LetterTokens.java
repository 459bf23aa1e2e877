package dev.landward.mail;

import dev.landward.web.Secrets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What leads from a letter to its reader's choices without signing in: random, kept as a hash.
@Component
class LetterTokens {

    private final JdbcClient db;
    private final LetterRows rows;

    LetterTokens(JdbcClient db, LetterRows rows) {
        this.db = db;
        this.rows = rows;
    }

    String make(UUID letter) {
        var token = Secrets.token();
        db.sql("insert into mail.token (hash, letter) values (?, ?)")
                .params(Secrets.digest(token), letter)
                .update();
        return token;
    }

    Optional<Letter> letter(String token) {
        return db.sql(
                        """
                        select l.* from mail.token t join mail.letter l on l.id = t.letter
                        where t.hash = ?
                        """)
                .param(Secrets.digest(token))
                .query(rows::kept)
                .optional()
                .map(LetterRows.Kept::letter);
    }
}
