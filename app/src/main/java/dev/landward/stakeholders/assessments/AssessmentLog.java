package dev.landward.stakeholders.assessments;

import dev.landward.stakeholders.StakeholderId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The log of assessments, and the standing that is computed from it.
///
/// Whoever adds to the log locks the stakeholders first, in the order of their numbers, and
/// computes their standing before the transaction ends: two who judge the same person at the same
/// moment come one after the other.
@Component
public class AssessmentLog {

    /// An entry counts unless it is replaced or taken back, or only takes another one back.
    static final String COUNTS =
            """
            not a.void and not exists (
              select from stakeholders.assessment c where c.corrects = a.id)
            """;

    static final String SELECT =
            """
            select a.*, w.name as assessor_name, (%s) as counts
            from stakeholders.assessment a left join accounts.account w on w.id = a.assessor
            """
                    .formatted(COUNTS);

    private static final String COMPUTE =
            "insert into stakeholders.standing (stakeholder, %s)\n".formatted(each("%1$s, %1$s_on"))
                    + standings("a.stakeholder = any(:ids)");

    private final JdbcClient db;
    private final JsonMapper json;

    AssessmentLog(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// Lets others who would judge the same stakeholders wait until this transaction ends.
    ///
    /// @param stakeholders their numbers
    public void lock(List<Long> stakeholders) {
        db.sql(
                        """
                        select id from stakeholders.stakeholder where id = any(?)
                        order by id for no key update
                        """)
                .param(array(stakeholders))
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /// Adds entries of stakeholders that are locked.
    ///
    /// @return their numbers, in their order
    List<Long> add(long account, List<Assessments.Of> entries, @Nullable Long importNumber) {
        var rows = entries.stream().map(entry -> row(entry, account)).toList();
        return insert(rows, importNumber, null);
    }

    /// Adds the entry that replaces another one.
    long correct(long account, Assessments.Of entry, long corrected) {
        return insert(List.of(row(entry, account)), null, corrected).getFirst();
    }

    /// Adds an entry for each that takes it back.
    void takeBack(long account, List<Long> entries) {
        db.sql(
                        """
                        insert into stakeholders.assessment (stakeholder, dimension, value, as_of,
                          source, assessor, assessor_words, evidence, confidence, corrects, void)
                        select stakeholder, dimension, null, as_of, 'COLLEAGUE', ?, '', '',
                          confidence, id, true
                        from stakeholders.assessment where id = any(?) order by id
                        """)
                .params(account, array(entries))
                .update();
    }

    /// Says again what an entry said that was taken back.
    ///
    /// @return the number of the entry that says it; none where it was not taken back, or was said
    ///   again before
    Optional<Long> sayAgain(long taken) {
        return db.sql(
                        """
                        insert into stakeholders.assessment (stakeholder, dimension, value, as_of,
                          source, assessor, assessor_words, evidence, confidence, import_number,
                          corrects)
                        select a.stakeholder, a.dimension, a.value, a.as_of, a.source, a.assessor,
                          a.assessor_words, a.evidence, a.confidence, a.import_number, v.id
                        from stakeholders.assessment a
                        join stakeholders.assessment v on v.corrects = a.id and v.void
                        where a.id = ?
                        on conflict (corrects) do nothing
                        returning id
                        """)
                .param(taken)
                .query((row, _) -> row.getLong(1))
                .optional();
    }

    /// Computes where stakeholders stand from the log alone.
    ///
    /// @param stakeholders their numbers
    public void compute(List<Long> stakeholders) {
        var ids = array(stakeholders);
        db.sql("delete from stakeholders.standing where stakeholder = any(?)").param(ids).update();
        db.sql(COMPUTE).param("ids", ids).update();
    }

    /// Where each of the stakeholders that a condition names stands, `where` being said of an entry
    /// `a`; one row each.
    ///
    /// @param where the condition, in SQL
    /// @return the query
    public static String standings(String where) {
        return """
        select l.stakeholder, %1$s
        from (
          select distinct on (a.stakeholder, a.dimension)
            a.stakeholder, a.dimension, a.value, a.as_of
          from stakeholders.assessment a
          where %2$s and %3$s
          order by a.stakeholder, a.dimension, a.as_of desc, a.id desc) l
        group by l.stakeholder
        """
                .formatted(
                        each(
                                """
                                max(l.value) filter (where l.dimension = '%2$s') as %1$s,
                                max(l.as_of) filter (where l.dimension = '%2$s') as %1$s_on\
                                """),
                        where,
                        COUNTS);
    }

    static Assessment assessment(ResultSet row, int number) throws SQLException {
        var corrects = row.getObject("corrects", Long.class);
        return new Assessment(
                new AssessmentId(row.getLong("id")),
                new StakeholderId(row.getLong("stakeholder")),
                new Judgement(
                        Dimension.valueOf(row.getString("dimension")),
                        row.getObject("value", Integer.class),
                        Objects.requireNonNull(row.getObject("as_of", LocalDate.class)),
                        AssessmentSource.valueOf(row.getString("source")),
                        row.getString("assessor_words"),
                        row.getString("evidence"),
                        Confidence.valueOf(row.getString("confidence"))),
                row.getString("assessor_name"),
                Objects.requireNonNull(row.getObject("recorded_at", OffsetDateTime.class)),
                corrects == null ? null : new AssessmentId(corrects),
                row.getBoolean("void"),
                row.getBoolean("counts"));
    }

    private List<Long> insert(
            List<Map<String, @Nullable Object>> rows,
            @Nullable Long importNumber,
            @Nullable Long corrected) {
        return db.sql(
                        """
                        insert into stakeholders.assessment (stakeholder, dimension, value, as_of,
                          source, assessor, assessor_words, evidence, confidence, import_number,
                          corrects)
                        select r.stakeholder, r.dimension, r.value, r.as_of, r.source, r.assessor,
                          r.assessor_words, r.evidence, r.confidence, :import, :corrected
                        from rows from (jsonb_to_recordset(:rows::jsonb) as (
                          stakeholder bigint, dimension text, value smallint, as_of date,
                          source text, assessor bigint, assessor_words text, evidence text,
                          confidence text)) with ordinality r
                        order by r.ordinality
                        returning id
                        """)
                .param("rows", json.writeValueAsString(rows).replace("\\u0000", ""))
                .param("import", importNumber, Types.BIGINT)
                .param("corrected", corrected, Types.BIGINT)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private static Map<String, @Nullable Object> row(Assessments.Of entry, long account) {
        var judgement = entry.judgement();
        var colleague = judgement.source() == AssessmentSource.COLLEAGUE;
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("stakeholder", entry.stakeholder().value());
        row.put("dimension", judgement.dimension().name());
        row.put("value", judgement.value());
        row.put("as_of", judgement.asOf().toString());
        row.put("source", judgement.source().name());
        row.put("assessor", colleague ? account : null);
        row.put("assessor_words", judgement.assessorWords());
        row.put("evidence", judgement.evidence());
        row.put("confidence", judgement.confidence().name());
        return row;
    }

    private static String each(String pattern) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> pattern.formatted(dimension.column(), dimension.name()))
                .collect(Collectors.joining(", "));
    }

    private static long[] array(List<Long> ids) {
        return ids.stream().mapToLong(Long::longValue).toArray();
    }
}
