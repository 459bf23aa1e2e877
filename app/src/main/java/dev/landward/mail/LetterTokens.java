package dev.landward.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What leads from a letter to its reader's choices without signing in: random, kept as a hash.
@Component
class LetterTokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final LetterRows rows;

    LetterTokens(JdbcClient db, LetterRows rows) {
        this.db = db;
        this.rows = rows;
    }

    String make(UUID letter) {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        db.sql("insert into mail.token (hash, letter) values (?, ?)")
                .params(hash(token), letter)
                .update();
        return token;
    }

    Optional<Letter> letter(String token) {
        return db.sql(
                        """
                        select l.* from mail.token t join mail.letter l on l.id = t.letter
                        where t.hash = ?
                        """)
                .param(hash(token))
                .query(rows::kept)
                .optional()
                .map(LetterRows.Kept::letter);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
