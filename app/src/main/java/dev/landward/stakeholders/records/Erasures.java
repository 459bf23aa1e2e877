package dev.landward.stakeholders.records;

import dev.landward.accounts.Actor;
import dev.landward.accounts.Audit;
import dev.landward.forgetting.Forgetting;
import dev.landward.forgetting.Forgotten;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.web.NotFound;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes a person out for good. Their row stays, so that what was counted is still counted; it
/// names nobody, and nothing anybody wrote about them is left.
@Service
public class Erasures {

    private static final int SHORTEST = 3;

    /// What is left of a person, of those whose entries were merged into theirs, and of what was
    /// written about them.
    private static final List<String> STATEMENTS =
            List.of(
                    """
                    update stakeholders.stakeholder set name = '… ' || id, email = '', phone = '',
                      role = '', organisation = '', reference = null, member_of = null, key = false,
                      decision_role = 'NONE', language = '', channel = null, channel_words = '',
                      consent = 'WITHDRAWN', consent_on = current_date, consent_words = '',
                      barriers = '{}', wants = '', fears = '', ask = '', about = '',
                      name_key = '… ' || id, email_key = '', organisation_key = '', search_key = '',
                      origin_words = ''
                    where id = any(:ids)
                    """,
                    """
                    delete from stakeholders.import_file where import = any(:imports)
                    """,
                    """
                    delete from stakeholders.import_check where import = any(:imports)
                    """,
                    """
                    delete from stakeholders.import_fix where import = any(:imports)
                    """,
                    """
                    update stakeholders.import_taken_back set kept = (
                      select array_agg(case when name ~* :pattern then '…' else name end
                        order by place)
                      from unnest(kept) with ordinality as names (name, place))
                    where import in (
                        select id from stakeholders.import where initiative = :initiative)
                      and array_to_string(kept, ' ') ~* :pattern
                    """,
                    "delete from stakeholders.unproven_mail where stakeholder = any(:ids)",
                    "delete from stakeholders.note where stakeholder = any(:ids)",
                    "delete from stakeholders.former where stakeholder = any(:ids)",
                    "delete from stakeholders.limitation where stakeholder = any(:ids)",
                    "update stakeholders.interest set words = '' where stakeholder = any(:ids)",
                    """
                    update stakeholders.assessment set evidence = '', assessor_words = ''
                    where stakeholder = any(:ids) and (evidence <> '' or assessor_words <> '')
                    """,
                    """
                    update stakeholders.assessment set assessor_words = ''
                    where assessor_words ~* :pattern and stakeholder in (
                      select id from stakeholders.stakeholder where initiative = :initiative)
                    """,
                    """
                    update stakeholders.tie set words = '', said_by = '…', evidence = '', note = ''
                    where from_stakeholder = any(:ids) or to_stakeholder = any(:ids)
                    """,
                    """
                    update stakeholders.tie set said_by = '…'
                    where said_by ~* :pattern and from_stakeholder in (
                      select id from stakeholders.stakeholder where initiative = :initiative)
                    """,
                    """
                    update stakeholders.step_end set words = '…' where step in (
                      select id from stakeholders.step where stakeholder = any(:ids))
                    """,
                    "update stakeholders.step set words = '…', reason = '' where stakeholder = any(:ids)",
                    "update stakeholders.partnership_aim set why = '' where stakeholder = any(:ids)",
                    "update stakeholders.unit set head = null where head = any(:ids)",
                    """
                    update stakeholders.suggestion set name = '…', role = '', reach = '', why = '…'
                    where id in (select suggestion from stakeholders.suggestion_end
                        where stakeholder = any(:ids))
                      or initiative = :initiative and lower(name) in (
                        select lower(word) from unnest(:words::text[]) word)
                    """,
                    """
                    update stakeholders.suggestion set account = null
                    where suggested_by = any(:ids)
                    """,
                    """
                    update stakeholders.correction set account = null
                    where stakeholder = any(:ids)
                    """);

    private final JdbcClient db;
    private final Audit audit;
    private final List<Forgetting> others;

    Erasures(JdbcClient db, Audit audit, List<Forgetting> others) {
        this.db = db;
        this.audit = audit;
        this.others = others;
    }

    /// Who wanted somebody erased.
    public enum Cause {
        /// The person.
        SELF,
        /// Somebody who runs the initiative, as the person asked for it.
        ASKED,
        /// The organisation's rule for how long it keeps people.
        RETENTION
    }

    /// Erases somebody.
    ///
    /// @param actor in whose name, in the initiative of the person
    /// @param id who
    /// @param cause who wanted it
    /// @throws NotFound where the initiative has nobody of that number, or they are erased
    @Transactional
    public void erase(Actor actor, StakeholderId id, Cause cause) {
        long initiative = Objects.requireNonNull(actor.initiativeNumber());
        var ids = rows(initiative, id);
        if (ids.isEmpty()) {
            throw new NotFound();
        }
        var person = forgotten(actor.organisation().value(), initiative, ids);
        blank(person);
        var also = others.stream().flatMap(one -> one.forget(person).stream()).distinct().toList();
        var blanked = audit.blank(actor, person.words(), person.subjects());
        db.sql("insert into stakeholders.erasure (stakeholder, cause) select unnest(?), ?")
                .params(ids.toArray(Long[]::new), cause.name())
                .update();
        audit.record(actor, new RecordErased(id.value(), cause.name(), also, blanked));
    }

    private Forgotten forgotten(long organisation, long initiative, List<Long> ids) {
        var emails = emails(ids);
        return new Forgotten(
                organisation,
                initiative,
                ids,
                words(ids),
                emails,
                strangers(organisation, initiative, ids, emails));
    }

    private void blank(Forgotten person) {
        var imports = imports(person.rows());
        for (var statement : STATEMENTS) {
            db.sql(statement)
                    .param("ids", person.rows().toArray(Long[]::new))
                    .param("imports", imports.toArray(Long[]::new))
                    .param("words", person.words().toArray(String[]::new))
                    .param("pattern", person.pattern())
                    .param("initiative", person.initiative())
                    .update();
        }
    }

    /// The person's row and those that were merged into it.
    private List<Long> rows(long initiative, StakeholderId id) {
        return db.sql(
                        """
                        select s.id from stakeholders.stakeholder s
                        where s.initiative = :initiative and s.kind = 'PERSON'
                          and (s.id = :id or exists (
                            select from stakeholders.merge m where m.kept = :id and m.gone = s.id))
                          and not exists (
                            select from stakeholders.erasure e where e.stakeholder = s.id)
                        for update
                        """)
                .param("initiative", initiative)
                .param("id", id.value())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /// What the person is called and reached by, now and before.
    private List<String> words(List<Long> ids) {
        return db.sql(
                        """
                        select distinct word from (
                          select unnest(array[name, email, phone]) as word
                          from stakeholders.stakeholder where id in (:ids)
                          union all
                          select unnest(array[was->>'name', was->>'email', was->>'phone'])
                          from stakeholders.former where stakeholder in (:ids)) all_words
                        where length(word) >= :shortest
                        """)
                .param("ids", ids)
                .param("shortest", SHORTEST)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// Where the person got mail, now and before.
    private List<String> emails(List<Long> ids) {
        return db.sql(
                        """
                        select distinct lower(trim(email)) from (
                          select email from stakeholders.stakeholder where id in (:ids)
                          union all
                          select was->>'email' from stakeholders.former where stakeholder in (:ids))
                          as every
                        where trim(email) <> ''
                        """)
                .param("ids", ids)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// The addresses by which the organisation knows nobody and nothing else.
    private List<String> strangers(
            long organisation, long initiative, List<Long> ids, List<String> emails) {
        return db.sql(
                        """
                        select mail.address from unnest(:emails::text[]) as mail (address)
                        where not exists (
                            select from accounts.member m
                            join accounts.account a on a.id = m.account
                            where m.organisation = :organisation and lower(a.email) = mail.address)
                          and not exists (
                            select from stakeholders.remembered r
                            join initiative.initiative i on i.id = r.initiative
                            where i.organisation = :organisation and r.email_key = mail.address
                              and r.id <> all(:ids))
                          and not exists (
                            select from links.link l
                            join initiative.initiative i on i.id = l.initiative
                            where i.organisation = :organisation and l.email_key = mail.address
                              and l.initiative <> :initiative and l.expires_at > now())
                        """)
                .param("emails", emails.toArray(String[]::new))
                .param("organisation", organisation)
                .param("initiative", initiative)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// The files that said something of the person: by which they came, and those after.
    private List<Long> imports(List<Long> ids) {
        return db
                .sql(
                        """
                        select import_number from stakeholders.stakeholder where id in (:ids)
                        union select import_number from stakeholders.former
                        where stakeholder in (:ids)
                        union select import_number from stakeholders.stakeholder_removal
                        where stakeholder in (:ids)
                        union select import_number from stakeholders.comeback
                        where stakeholder in (:ids)
                        union select import_number from stakeholders.assessment
                        where stakeholder in (:ids)
                        """)
                .param("ids", ids)
                .query((row, _) -> row.getObject(1, Long.class))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
