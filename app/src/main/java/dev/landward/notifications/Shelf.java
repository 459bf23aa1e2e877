package dev.landward.notifications;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.OrganisationId;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.things.Reference;
import dev.landward.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The notices of a person, as they may see them now.
@Component
class Shelf {

    private static final String SELECT =
            """
            select n.*, coalesce(a.name, n.details ->> 'by', '') as who
            from notifications.notice n left join accounts.account a on a.id = n.told_by
            where n.account = :account
            """;

    private final JdbcClient db;
    private final JsonMapper json;
    private final Sights sights;

    Shelf(JdbcClient db, JsonMapper json, Sights sights) {
        this.db = db;
        this.json = json;
        this.sights = sights;
    }

    /// A notice as it is kept.
    record Row(
            long id,
            OrganisationId organisation,
            @Nullable Long initiative,
            Topic topic,
            @Nullable Reference thing,
            String path,
            String text,
            Map<String, String> values,
            OffsetDateTime toldAt,
            boolean read) {}

    /// A notice that its reader may see.
    record Shown(
            long id,
            Topic topic,
            String text,
            Map<String, String> values,
            String where,
            String path,
            OffsetDateTime toldAt,
            boolean read) {

        String sentence(Texts texts, Locale language) {
            return texts.named(text, values, language);
        }
    }

    /// A page of notices.
    ///
    /// @param shown those that the reader may see, the latest first
    /// @param hidden how many are about what the reader may no longer see
    /// @param latest the highest number among them, or 0
    /// @param earlier before which number the next page begins, or 0
    record Page(List<Shown> shown, int hidden, long latest, long earlier) {}

    Page page(Viewer reader, long before, int count) {
        var rows = rows(reader, " and n.id < :number order by n.id desc limit " + count, before);
        var shown = rows.stream().flatMap(row -> shown(reader, row).stream()).toList();
        return new Page(
                shown,
                rows.size() - shown.size(),
                rows.isEmpty() ? 0 : rows.getFirst().id(),
                rows.size() < count ? 0 : rows.getLast().id());
    }

    /// Finds the notices after one that was seen. Whoever was told at the same time may have a
    /// lower number and come later, so those of the last seconds are among them again.
    List<Shown> since(Viewer reader, long number) {
        return rows(
                        reader,
                        """
                        and (n.id > :number or n.told_at > now() - interval '10 seconds'
                           and n.id <> :number) and n.read_at is null
                        order by n.id limit 50
                        """,
                        number)
                .stream()
                .flatMap(row -> shown(reader, row).stream())
                .toList();
    }

    Optional<Shown> find(Viewer reader, long number) {
        return rows(reader, " and n.id = :number", number).stream()
                .findFirst()
                .flatMap(row -> shown(reader, row));
    }

    /// Whether a notice still is to be told.
    boolean unreadAndSeen(long number) {
        return db.sql("select account from notifications.notice where id = ? and read_at is null")
                .param(number)
                .query(Long.class)
                .optional()
                .flatMap(account -> sights.reader(new AccountId(account)))
                .flatMap(reader -> find(reader, number))
                .isPresent();
    }

    long latest(AccountId account) {
        return db.sql("select coalesce(max(id), 0) from notifications.notice where account = ?")
                .param(account.value())
                .query(Long.class)
                .single();
    }

    int unread(AccountId account) {
        return db.sql(
                        """
                        select count(*) from (select from notifications.notice
                          where account = ? and read_at is null limit 100) unread
                        """)
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    private List<Row> rows(Viewer reader, String rest, long number) {
        return db.sql(SELECT + rest)
                .param("account", reader.id().value())
                .param("number", number)
                .query(this::row)
                .list();
    }

    private Optional<Shown> shown(Viewer reader, Row row) {
        return sights.of(reader, row.organisation(), row.initiative(), row.thing(), row.path())
                .map(sight -> {
                    var values = new HashMap<>(row.values());
                    values.put("title", sight.title());
                    values.putIfAbsent("where", sight.where());
                    return new Shown(
                            row.id(),
                            row.topic(),
                            row.text(),
                            values,
                            sight.where(),
                            sight.path(),
                            row.toldAt(),
                            row.read());
                });
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var values =
                new HashMap<>(
                        json.readValue(
                                row.getString("details"),
                                new TypeReference<Map<String, String>>() {}));
        values.put("by", row.getString("who"));
        var thing = row.getString("thing");
        return new Row(
                row.getLong("id"),
                new OrganisationId(row.getLong("organisation")),
                row.getObject("initiative", Long.class),
                Topic.valueOf(row.getString("topic")),
                thing == null ? null : Reference.of(thing).orElse(null),
                row.getString("path"),
                row.getString("text"),
                values,
                row.getObject("told_at", OffsetDateTime.class),
                row.getString("read_at") != null);
    }
}
