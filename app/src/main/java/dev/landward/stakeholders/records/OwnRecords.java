package dev.landward.stakeholders.records;

import dev.landward.accounts.Audit;
import dev.landward.mail.Frequency;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Differences;
import dev.landward.stakeholders.Origin;
import dev.landward.stakeholders.Records;
import dev.landward.stakeholders.StakeholderRows;
import dev.landward.stakeholders.assessments.AssessmentSource;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.web.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is kept about somebody, for that somebody. No query of this class reads a private note.
@Service
class OwnRecords {

    private final JdbcClient db;
    private final Audit audit;
    private final Records records;
    private final Retention retention;
    private final Namings namings;
    private final OwnMails mails;

    OwnRecords(
            JdbcClient db,
            Audit audit,
            Records records,
            Retention retention,
            Namings namings,
            OwnMails mails) {
        this.db = db;
        this.audit = audit;
        this.records = records;
        this.retention = retention;
        this.namings = namings;
        this.mails = mails;
    }

    Details details(Self self) {
        return db.sql(
                        "select s.* from stakeholders.remembered s where s.id = ? and s.initiative = ?")
                .params(self.id().value(), self.initiativeNumber())
                .query((row, _) -> StakeholderRows.details(row))
                .single();
    }

    /// Reads all of it.
    @Transactional(readOnly = true)
    public Kept read(Self self) {
        var disclosure = retention.of(self.organisation()).judgements();
        var judged = judged(self, disclosure);
        return db.sql(
                        """
                        select s.*, coalesce(g.name, '') as group_name, coalesce(a.name, '') as contact
                        from stakeholders.remembered s
                        join initiative.initiative i on i.id = s.initiative
                        left join stakeholders.present_grouping g on g.id = s.grouping
                        left join accounts.account a on a.id = i.started_by
                        where s.id = ? and s.initiative = ?
                        """)
                .params(self.id().value(), self.initiativeNumber())
                .query((row, _) ->
                        new Kept(
                                StakeholderRows.details(row),
                                row.getString("group_name"),
                                Origin.valueOf(row.getString("origin")),
                                originWords(row),
                                row.getObject("added_at", OffsetDateTime.class),
                                row.getObject("suggested_by") != null,
                                disclosure == Disclosure.EXISTENCE ? List.of() : judged,
                                judged.size(),
                                interests(self),
                                ties(self),
                                steps(self),
                                changes(self),
                                named(self),
                                row.getString("contact"),
                                mails.often(self, StakeholderRows.details(row))))
                .single();
    }

    /// Whoever was named is not told why: those are somebody else's words.
    private static String originWords(ResultSet row) throws SQLException {
        var named =
                row.getObject("suggested_by") != null
                        || row.getString("origin").equals(Origin.SUGGESTED.name());
        return named ? "" : row.getString("origin_words");
    }

    /// Puts right what the register says; what it said is kept, and whoever runs the initiative can
    /// put it back.
    ///
    /// @return what is different now, as {@link Details} calls it
    @Transactional
    public List<String> correct(Self self, Details details) {
        var before = details(self);
        var fields = Differences.between(before, details);
        if (!fields.isEmpty()) {
            var account = self.person();
            records.update(
                    account == null ? null : account.value(),
                    null,
                    List.of(new Records.Line(self.id().value(), null, details)));
            var correction =
                    db.sql(
                                    """
                                    insert into stakeholders.correction
                                      (stakeholder, former, fields, link, account)
                                    select :id, max(f.id), :fields, :link, :account
                                    from stakeholders.former f where f.stakeholder = :id
                                    returning id
                                    """)
                            .param("id", self.id().value())
                            .param("fields", fields.toArray(String[]::new))
                            .param("link", self.link(), Types.BIGINT)
                            .param(
                                    "account",
                                    account == null ? null : account.value(),
                                    Types.BIGINT)
                            .query((row, _) -> row.getLong(1))
                            .single();
            mails.change(self, correction, before, details);
        }
        audit.record(self, new RecordCorrected(self.id().value(), fields));
        return fields;
    }

    /// Keeps how often somebody gets mail of the organisation.
    ///
    /// @throws NotFound where no address is known to be theirs
    @Transactional
    public void hear(Self self, Frequency often) {
        var known = details(self);
        if (mails.often(self, known) == null) {
            throw new NotFound();
        }
        mails.choose(self, known, often);
        audit.record(self, new RecordMailsChosen(self.id().value(), often));
    }

    /// Names somebody who was missed; it waits until somebody decides.
    @Transactional
    public void suggest(Self self, String name, String role, String reach, String why) {
        var named = new Namings.Named(self.id().value(), name, role, reach, why);
        var id = namings.add(self, named, self.person(), self.link());
        audit.record(self, new SomebodySuggested(id, self.id().value()));
    }

    private List<Kept.Judged> judged(Self self, Disclosure disclosure) {
        return db.sql(
                        """
                        select a.dimension, a.value, a.as_of, a.source,
                          coalesce(by.name, a.assessor_words) as assessor
                        from stakeholders.assessment a
                        left join accounts.account by on by.id = a.assessor
                        where a.stakeholder = ? and not a.void and not exists (
                          select from stakeholders.assessment c where c.corrects = a.id)
                        order by a.as_of desc, a.id desc
                        """)
                .param(self.id().value())
                .query((row, _) ->
                        new Kept.Judged(
                                Dimension.valueOf(row.getString("dimension")),
                                row.getObject("value", Integer.class),
                                row.getObject("as_of", LocalDate.class),
                                AssessmentSource.valueOf(row.getString("source")),
                                disclosure == Disclosure.NAMES ? row.getString("assessor") : ""))
                .list();
    }

    private List<String> interests(Self self) {
        return texts(
                """
                select concat_ws(': ', i.tag, nullif(i.words, '')) from stakeholders.interest i
                where i.stakeholder = ? and not exists (
                  select from stakeholders.interest_removal r where r.interest = i.id)
                order by i.id
                """,
                self);
    }

    private List<String> steps(Self self) {
        return texts(
                """
                select s.words from stakeholders.step s
                where s.stakeholder = ? and not exists (
                  select from stakeholders.step_removal r where r.step = s.id)
                order by s.id
                """,
                self);
    }

    private List<String> texts(String sql, Self self) {
        return db.sql(sql).param(self.id().value()).query((row, _) -> row.getString(1)).list();
    }

    private int ties(Self self) {
        return db.sql(
                        """
                        select count(*) from stakeholders.tie t
                        where :id in (t.from_stakeholder, t.to_stakeholder) and not exists (
                          select from stakeholders.tie_removal r where r.tie = t.id)
                        """)
                .param("id", self.id().value())
                .query(Integer.class)
                .single();
    }

    private List<Kept.Change> changes(Self self) {
        return db.sql(
                        "select at, fields from stakeholders.correction where stakeholder = ? order by id desc")
                .param(self.id().value())
                .query((row, _) ->
                        new Kept.Change(
                                row.getObject("at", OffsetDateTime.class),
                                List.of((String[]) row.getArray("fields").getArray())))
                .list();
    }

    private List<Kept.Named> named(Self self) {
        return db.sql(
                        "select at, name, why from stakeholders.suggestion where suggested_by = ? order by id desc")
                .param(self.id().value())
                .query((row, _) ->
                        new Kept.Named(
                                row.getObject("at", OffsetDateTime.class),
                                row.getString("name"),
                                row.getString("why")))
                .list();
    }
}
