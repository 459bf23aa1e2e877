package dev.landward.administration;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Membership;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The trail of an organisation, as its administrators read it.
@Service
class Trail {

    private static final String ENTRIES =
            """
            select e.id, e.at, i.name as initiative, a.name, e.what, e.subject, e.details, s.hash
            from accounts.audit_entry e
            left join accounts.account a on a.id = e.account
            left join initiative.initiative i on i.id = e.initiative
            left join accounts.trail_seal s on s.entry = e.id
            where e.organisation = :organisation
              and (cast(:account as bigint) is null or e.account = :account)
              and (:what = '' or e.what = :what)
              and (cast(:initiative as bigint) is null or e.initiative = :initiative)
              and (cast(:first as date) is null or e.at >= cast(:first as date) at time zone 'UTC')
              and (cast(:last as date) is null
                or e.at < (cast(:last as date) + 1) at time zone 'UTC')
              and (cast(:before as bigint) is null or e.id < :before)
            order by e.id desc
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    Trail(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// An entry with where it belongs and its seal.
    ///
    /// @param told the entry
    /// @param initiative the name of the initiative it was done in, or `null`
    /// @param seal the hash of the chain up to it, or `null` while it waits for its seal
    record Line(Audit.Entry told, @Nullable String initiative, @Nullable String seal) {}

    /// The end of the chain.
    ///
    /// @param position how many entries are sealed
    /// @param hash the hash up to the last, in hexadecimal
    /// @param at when it was sealed
    record Head(long position, String hash, OffsetDateTime at) {}

    /// Reads entries, the latest first.
    List<Line> page(Membership membership, Asked asked, int count) {
        membership.require(Right.ADMINISTER);
        return find(ENTRIES + " limit :count", membership, asked)
                .param("count", count)
                .query(this::line)
                .list();
    }

    /// Reads all entries that are asked for, one by one, however many they are.
    @Transactional(readOnly = true)
    public void each(Membership membership, Asked asked, Consumer<Line> reader) {
        membership.require(Right.ADMINISTER);
        try (var lines =
                find(ENTRIES, membership, asked).withFetchSize(1000).query(this::line).stream()) {
            lines.forEach(reader);
        }
    }

    Optional<Head> head(Membership membership) {
        membership.require(Right.ADMINISTER);
        return db.sql(
                        """
                        select position, hash, sealed_at from accounts.trail_seal
                        where organisation = ? order by position desc limit 1
                        """)
                .param(membership.organisation().value())
                .query((row, _) ->
                        new Head(
                                row.getLong("position"),
                                HexFormat.of().formatHex(row.getBytes("hash")),
                                row.getObject("sealed_at", OffsetDateTime.class)))
                .optional();
    }

    /// Who stands in the trail, by number.
    Map<String, String> people(Membership membership) {
        return named(
                """
                with recursive one as (
                  (select account from accounts.audit_entry
                    where organisation = :organisation and account is not null
                    order by account limit 1)
                  union all
                  select (select e.account from accounts.audit_entry e
                    where e.organisation = :organisation and e.account > one.account
                    order by e.account limit 1)
                  from one where one.account is not null)
                select a.id::text as key, a.name from one join accounts.account a on a.id = one.account
                order by lower(a.name), a.id
                """,
                membership);
    }

    /// The initiatives of the organisation, by number.
    Map<String, String> initiatives(Membership membership) {
        return named(
                """
                select id::text as key, name from initiative.initiative
                where organisation = :organisation order by lower(name), id
                """,
                membership);
    }

    /// The names of the happenings in the trail.
    List<String> happenings(Membership membership) {
        return List.copyOf(
                named(
                                """
                                with recursive one as (
                                  (select what from accounts.audit_entry
                                    where organisation = :organisation order by what limit 1)
                                  union all
                                  select (select e.what from accounts.audit_entry e
                                    where e.organisation = :organisation and e.what > one.what
                                    order by e.what limit 1)
                                  from one where one.what is not null)
                                select what as key, what as name from one where what is not null
                                """,
                                membership)
                        .keySet());
    }

    private Map<String, String> named(String sql, Membership membership) {
        membership.require(Right.ADMINISTER);
        var names = new LinkedHashMap<String, String>();
        db.sql(sql)
                .param("organisation", membership.organisation().value())
                .query(row -> {
                    names.put(row.getString("key"), row.getString("name"));
                });
        return names;
    }

    private StatementSpec find(String sql, Membership membership, Asked asked) {
        return db.sql(sql)
                .param("organisation", membership.organisation().value())
                .param("account", asked.account(), Types.BIGINT)
                .param("what", asked.fields().get("what"))
                .param("initiative", asked.initiativeNumber(), Types.BIGINT)
                .param("first", asked.first(), Types.DATE)
                .param("last", asked.last(), Types.DATE)
                .param("before", asked.before(), Types.BIGINT);
    }

    private Line line(ResultSet row, int number) throws SQLException {
        var hash = row.getBytes("hash");
        return new Line(
                new Audit.Entry(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("name"),
                        row.getString("what"),
                        row.getString("subject"),
                        json.readValue(
                                row.getString("details"),
                                new TypeReference<Map<String, Object>>() {})),
                row.getString("initiative"),
                hash == null ? null : HexFormat.of().formatHex(hash));
    }
}
