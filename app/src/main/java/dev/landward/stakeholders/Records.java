package dev.landward.stakeholders;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes rows of the register, one or ten thousand by the same statement: the rows travel as one
/// JSON text, so that a statement costs one round trip however many rows it writes.
@Component
public class Records {

    private static final List<String> COLUMNS =
            List.of(
                    "kind text",
                    "name text",
                    "email text",
                    "phone text",
                    "role text",
                    "organisation text",
                    "member_of bigint",
                    "grouping bigint",
                    "side text",
                    "key boolean",
                    "decision_role text",
                    "language text",
                    "channel text",
                    "channel_words text",
                    "consent text",
                    "consent_on date",
                    "consent_words text",
                    "barriers text[]",
                    "wants text",
                    "fears text",
                    "ask text",
                    "about text",
                    "name_key text",
                    "email_key text",
                    "organisation_key text",
                    "search_key text");

    private static final List<String> NAMES =
            COLUMNS.stream().map(column -> column.substring(0, column.indexOf(' '))).toList();

    private static final String ROWS =
            "jsonb_to_recordset(:rows::jsonb) as r (id bigint, reference text, %s)"
                    .formatted(String.join(", ", COLUMNS));

    private static final String INSERT =
            """
            insert into stakeholders.stakeholder (id, reference, %1$s, initiative,
              origin, import_number, suggested_by, origin_words, added_by)
            select r.id, r.reference, %2$s, :initiative,
              :origin, :import, :suggestedBy, :originWords, :account
            from %3$s
            """
                    .formatted(String.join(", ", NAMES), prefixed("r."), ROWS);

    private static final String SET =
            String.join(", ", NAMES.stream().map(name -> name + " = r." + name).toList());

    /// Holds of a former row `f` after which nobody changed what the register says.
    public static final String LAST =
            """
            not exists (
              select from stakeholders.former later
              where later.stakeholder = f.stakeholder and later.id > f.id)
            """;

    private static final int MANY = 1000;

    private final JdbcClient db;
    private final JsonMapper json;

    Records(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// A row with its number.
    ///
    /// @param id its number
    /// @param reference what a file calls it, or `null`
    /// @param details what it says
    public record Line(long id, @Nullable String reference, Details details) {}

    /// Takes numbers for rows to come.
    ///
    /// @param count how many
    /// @return that many, none given out before
    public List<Long> numbers(int count) {
        return db.sql(
                        """
                        select nextval(pg_get_serial_sequence('stakeholders.stakeholder', 'id'))
                        from generate_series(1, ?)
                        """)
                .param(count)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /// Writes new rows.
    ///
    /// @param initiative whose register
    /// @param account who writes
    /// @param provenance how the rows came
    /// @param lines the rows, under numbers from {@link #numbers}
    public void insert(long initiative, long account, Provenance provenance, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var suggestedBy = provenance.suggestedBy();
        db.sql(INSERT)
                .param("rows", text(lines))
                .param("initiative", initiative)
                .param("account", account)
                .param("origin", provenance.origin().name())
                .param("import", provenance.importNumber(), Types.BIGINT)
                .param(
                        "suggestedBy",
                        suggestedBy == null ? null : suggestedBy.value(),
                        Types.BIGINT)
                .param("originWords", provenance.words().strip())
                .update();
        if (lines.size() >= MANY) { // what the next queries are planned by
            db.sql("analyze stakeholders.stakeholder").update();
        }
    }

    /// Writes what rows say now, and keeps what they said.
    ///
    /// @param account who writes, or `null` where a guest does
    /// @param importNumber of the import that says so, or `null`
    /// @param lines the rows
    public void update(@Nullable Long account, @Nullable Long importNumber, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        db.sql(
                        """
                        insert into stakeholders.former
                          (stakeholder, was, import_number, replaced_by)
                        select s.id, to_jsonb(s), :import, :account
                        from stakeholders.stakeholder s where s.id = any(:ids)
                        """)
                .param("ids", lines.stream().mapToLong(Line::id).toArray())
                .param("import", importNumber, Types.BIGINT)
                .param("account", account, Types.BIGINT)
                .update();
        db.sql(
                        """
                        update stakeholders.stakeholder s
                        set reference = coalesce(r.reference, s.reference), %s
                        from %s where s.id = r.id
                        """
                                .formatted(SET, ROWS))
                .param("rows", text(lines))
                .update();
    }

    /// Lets rows say what they said before a former row was replaced.
    ///
    /// @param formers the numbers of those former rows
    public void putBack(Collection<Long> formers) {
        var ids = formers.stream().mapToLong(Long::longValue).toArray();
        db.sql(
                        """
                        update stakeholders.stakeholder s set reference = r.reference, %s
                        from stakeholders.former f
                        cross join lateral
                          jsonb_populate_record(null::stakeholders.stakeholder, f.was) r
                        where f.id = any(?) and s.id = f.stakeholder
                        """
                                .formatted(SET))
                .param(ids)
                .update();
        db.sql("delete from stakeholders.former where id = any(?)").param(ids).update();
    }

    private String text(List<Line> lines) {
        var rows = new ArrayList<Map<String, @Nullable Object>>(lines.size());
        for (var line : lines) {
            rows.add(row(line));
        }
        return json.writeValueAsString(rows).replace("\\u0000", "");
    }

    private static Map<String, @Nullable Object> row(Line line) {
        var known = line.details();
        var memberOf = known.memberOf();
        var group = known.group();
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", line.id());
        row.put("reference", line.reference());
        row.put("kind", known.kind().name());
        row.put("name", known.name());
        row.put("email", known.email());
        row.put("phone", known.phone());
        row.put("role", known.role());
        row.put("organisation", known.organisation());
        row.put("member_of", memberOf == null ? null : memberOf.value());
        row.put("grouping", group == null ? null : group.value());
        row.put("side", name(known.side()));
        row.put("key", known.key());
        row.put("decision_role", known.decisionRole().name());
        row.put("language", known.language());
        row.put("channel", name(known.channel()));
        row.put("channel_words", known.channelWords());
        consent(known.consent(), row);
        row.put("barriers", known.barriers());
        row.put("wants", known.wants());
        row.put("fears", known.fears());
        row.put("ask", known.ask());
        row.put("about", known.about());
        keys(known, row);
        return row;
    }

    private static void consent(Consent consent, Map<String, @Nullable Object> row) {
        LocalDate on = consent.on();
        row.put("consent", consent.state().name());
        row.put("consent_on", on == null ? null : on.toString());
        row.put("consent_words", consent.words());
    }

    private static void keys(Details known, Map<String, @Nullable Object> row) {
        var organisation = known.kind() == StakeholderKind.ORGANISATION;
        row.put(
                "name_key",
                organisation ? Keys.organisation(known.name()) : Keys.name(known.name()));
        row.put("email_key", Keys.email(known.email()));
        row.put("organisation_key", Keys.organisation(known.organisation()));
        row.put(
                "search_key",
                Keys.words(
                        String.join(
                                " ",
                                known.name(),
                                known.organisation(),
                                known.role(),
                                known.email())));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String prefixed(String prefix) {
        return prefix + String.join(", " + prefix, NAMES);
    }
}
