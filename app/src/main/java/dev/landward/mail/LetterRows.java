package dev.landward.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How letters are kept.
@Component
class LetterRows {

    private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    LetterRows(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// A letter on its way.
    record Kept(
            UUID id,
            Letter letter,
            LetterState state,
            OffsetDateTime putAt,
            OffsetDateTime since,
            boolean veiled) {}

    Optional<Kept> find(UUID id) {
        return db.sql("select * from mail.letter where id = ?")
                .param(id)
                .query(this::kept)
                .optional();
    }

    /// Moves a letter on, unless somebody else did.
    ///
    /// @return whether it stood where it was thought to stand
    boolean move(UUID id, LetterState from, LetterState to) {
        return db.sql(
                                """
                                update mail.letter set state = ?, since = clock_timestamp()
                                where id = ? and state = ?
                                """)
                        .params(to.name(), id, from.name())
                        .update()
                == 1;
    }

    /// Forgets the codes and the secret addresses of a letter that needs them no more; one without
    /// any stays what it is.
    void veil(UUID id, List<Part> parts) {
        var veiled = Veil.over(parts);
        if (!veiled.equals(parts)) {
            db.sql("update mail.letter set parts = ?::jsonb, veiled_at = now() where id = ?")
                    .params(written(veiled), id)
                    .update();
        }
    }

    String written(List<Part> parts) {
        return json.writerFor(PARTS).writeValueAsString(parts);
    }

    @Nullable String written(@Nullable Invitation invitation) {
        return invitation == null ? null : json.writeValueAsString(invitation);
    }

    Kept kept(ResultSet row, int number) throws SQLException {
        var invitation = row.getString("invitation");
        return new Kept(
                row.getObject("id", UUID.class),
                new Letter(
                        row.getObject("organisation", Long.class),
                        new Address(row.getString("email"), row.getString("name")),
                        row.getString("about"),
                        row.getBoolean("urgent"),
                        Locale.forLanguageTag(row.getString("language")),
                        row.getString("subject"),
                        json.readValue(row.getString("parts"), PARTS),
                        row.getString("topic"),
                        invitation == null ? null : json.readValue(invitation, Invitation.class)),
                LetterState.valueOf(row.getString("state")),
                row.getObject("put_at", OffsetDateTime.class),
                row.getObject("since", OffsetDateTime.class),
                row.getObject("veiled_at") != null);
    }
}
