package dev.landward.stakeholders.records;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Membership;
import dev.landward.accounts.OrganisationId;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.web.Right;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// For how long each organisation keeps people, and who is due. Nobody is erased unless it says so.
@Service
class Retention {

    private static final Rule KEEP = new Rule(null, null, Disclosure.VALUES);

    private static final String DUE =
            """
            select s.id, s.initiative, i.organisation, s.name, i.name as initiative_name,
              ended.at as ended_at, heard.at as heard_at
            from stakeholders.remembered s
            join initiative.initiative i on i.id = s.initiative
            cross join lateral (
              select max(c.closed_at) as at from initiative.phase_closing c
              where c.initiative = i.id and c.phase = 'OWN' and not exists (
                select from initiative.phase_reopening o where o.closing = c.id)) ended
            cross join lateral (
              select greatest(s.added_at,
                (select max(f.replaced_at) from stakeholders.former f where f.stakeholder = s.id),
                (select max(a.recorded_at) from stakeholders.assessment a where a.stakeholder = s.id),
                (select max(c.at) from stakeholders.correction c where c.stakeholder = s.id),
                (select max(g.at) from stakeholders.suggestion g where g.suggested_by = s.id),
                (select max(n.written_at) from stakeholders.note n where n.stakeholder = s.id),
                (select max(n.added_at) from stakeholders.interest n where n.stakeholder = s.id),
                (select max(l.added_at) from stakeholders.limitation l where l.stakeholder = s.id),
                (select max(t.recorded_at) from stakeholders.tie t
                  where t.from_stakeholder = s.id or t.to_stakeholder = s.id),
                (select max(greatest(p.planned_at, e.at)) from stakeholders.step p
                  left join stakeholders.step_end e on e.step = p.id where p.stakeholder = s.id),
                (select max(p.set_at) from stakeholders.partnership_aim p
                  where p.stakeholder = s.id),
                (select max(v.written_at) from comments.comment c
                  join comments.version v on v.comment = c.id
                  where c.initiative = s.initiative and c.kind = 'stakeholder'
                    and c.number = s.id),
                (select max(b.at) from links.link l join links.start b on b.link = l.id
                  where l.initiative = s.initiative and l.about = 'stakeholder/' || s.id)
                ) as at) heard
            where s.kind = 'PERSON'
            """;

    private final JdbcClient db;
    private final Audit audit;

    Retention(JdbcClient db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /// What an organisation decided.
    ///
    /// @param afterEnd months after an initiative has ended, or `null` for ever
    /// @param inactive months after anything was last heard or written, or `null` for ever
    /// @param judgements how much people see of what was judged about them
    record Rule(@Nullable Integer afterEnd, @Nullable Integer inactive, Disclosure judgements) {}

    /// Somebody who is due.
    record Due(
            StakeholderId id,
            long initiative,
            OrganisationId organisation,
            String name,
            String initiativeName,
            @Nullable OffsetDateTime endedAt,
            OffsetDateTime heardAt) {}

    Rule of(OrganisationId organisation) {
        return db.sql(
                        "select after_end, inactive, judgements from stakeholders.retention where organisation = ?")
                .param(organisation.value())
                .query((row, _) ->
                        new Rule(
                                row.getObject("after_end", Integer.class),
                                row.getObject("inactive", Integer.class),
                                Disclosure.valueOf(row.getString("judgements"))))
                .optional()
                .orElse(KEEP);
    }

    @Transactional
    public void set(Membership membership, Rule rule) {
        membership.require(Right.ADMINISTER);
        db.sql(
                        """
                        insert into stakeholders.retention
                          (organisation, after_end, inactive, judgements, written_by)
                        values (:organisation, :end, :inactive, :judgements, :by)
                        on conflict (organisation) do update set after_end = excluded.after_end,
                          inactive = excluded.inactive, judgements = excluded.judgements,
                          written_by = excluded.written_by, written_at = now()
                        """)
                .param("organisation", membership.organisation().value())
                .param("end", rule.afterEnd(), Types.INTEGER)
                .param("inactive", rule.inactive(), Types.INTEGER)
                .param("judgements", rule.judgements().name())
                .param("by", membership.account().value())
                .update();
        audit.record(
                membership,
                new RetentionSet(
                        membership.organisation().value(),
                        rule.afterEnd(),
                        rule.inactive(),
                        rule.judgements().name()));
    }

    /// Lists who would be erased by a rule.
    List<Due> due(OrganisationId organisation, Rule rule) {
        return db.sql(
                        DUE
                                + """
                                and i.organisation = :organisation
                                and (ended.at < now() - make_interval(months => :end)
                                  or heard.at < now() - make_interval(months => :inactive))
                                order by i.name, s.name, s.id
                                """)
                .param("organisation", organisation.value())
                .param("end", rule.afterEnd(), Types.INTEGER)
                .param("inactive", rule.inactive(), Types.INTEGER)
                .query((row, _) ->
                        new Due(
                                new StakeholderId(row.getLong("id")),
                                row.getLong("initiative"),
                                new OrganisationId(row.getLong("organisation")),
                                row.getString("name"),
                                row.getString("initiative_name"),
                                row.getObject("ended_at", OffsetDateTime.class),
                                row.getObject("heard_at", OffsetDateTime.class)))
                .list();
    }

    /// Lists the organisations whose rule has stood for a day: until then it can be thought over.
    List<OrganisationId> ruled() {
        return db.sql(
                        """
                        select organisation from stakeholders.retention
                        where num_nonnulls(after_end, inactive) > 0
                          and written_at < now() - interval '1 day'
                        """)
                .query((row, _) -> new OrganisationId(row.getLong(1)))
                .list();
    }
}
