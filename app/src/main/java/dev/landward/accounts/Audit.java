package dev.landward.accounts;

import dev.landward.web.Once;
import dev.landward.web.Overtaken;
import dev.landward.web.Seen;
import dev.landward.web.Shell;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The trail: who did what, when. Every change of state is told here, in its own transaction.
///
/// One call does three things, which are kept or lost together with the change itself: it stores
/// the key of the request, so that the request acts once; it adds an entry to the trail; and it
/// announces the happening to the other modules.
@Service
public class Audit {

    /// Set while changes are part of something that is told as a whole.
    private static final ScopedValue<Boolean> PART = ScopedValue.newInstance();

    private final JdbcClient db;
    private final JsonMapper json;
    private final Once once;
    private final ApplicationEventPublisher events;

    Audit(JdbcClient db, JsonMapper json, Once once, ApplicationEventPublisher events) {
        this.db = db;
        this.json = json;
        this.once = once;
        this.events = events;
    }

    /// An entry of the trail.
    ///
    /// @param id its number; later entries have higher ones
    /// @param at when it was done
    /// @param by who did it, or `null` where the program did it by itself
    /// @param what the name of the happening, such as `StakeholderAdded`
    /// @param subject what it was done to, such as `stakeholder/12`
    /// @param details the values of the happening by name
    public record Entry(
            long id,
            OffsetDateTime at,
            @Nullable String by,
            String what,
            String subject,
            Map<String, Object> details) {

        /// Says what was done.
        ///
        /// @param shell the page's shell
        /// @return a sentence in the reader's language
        public String sentence(Shell shell) {
            var key = "happened." + what;
            return shell.texts().has(key)
                    ? shell.texts().named(key, details, shell.locale())
                    : shell.text("accounts.something");
        }
    }

    /// Tells of a change that the current transaction makes.
    ///
    /// @param actor in whose name, and where
    /// @param happening what was done
    /// @throws Once.AlreadyDone where the request repeats one that has acted
    /// @throws Overtaken where it is a revision of what somebody revised since its page was opened
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, Happening happening) {
        once.claim();
        if (happening instanceof Revision && !Seen.before().isEmpty()) {
            refuseOvertaken(actor, happening, Seen.before());
        }
        if (!PART.isBound()) {
            add(actor, happening);
        }
        events.publishEvent(happening);
        events.publishEvent(new Done(actor, happening));
    }

    /// Makes changes that are one to whoever reads the trail: each is announced, and none has an
    /// entry of its own. The caller tells of the whole afterwards, see {@link #record}: pages
    /// recall what they read until the trail grows.
    ///
    /// @param changes what is done
    /// @return what it answers
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T asOne(Supplier<T> changes) {
        return ScopedValue.where(PART, true).call(changes::get);
    }

    /// Takes a person out of the trail of an initiative: what was done, when and by whom stays,
    /// texts that name the person become "…". Part of the transaction that erases them.
    ///
    /// @param actor where
    /// @param words what the person was called and reached by, each of three letters or more
    /// @param subjects entries about these lose all their texts, such as `stakeholder/12`
    /// @return what each entry that lost texts says from now on, as a digest by its number: whoever
    ///   tells of the erasure tells these, so that the chain of the trail still proves everything
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, String> blank(Actor actor, List<String> words, List<String> subjects) {
        var blanked = new TreeMap<String, String>();
        db.sql(
                        """
                        update accounts.audit_entry e set details = b.details
                        from (
                          select id, accounts.blanked(details, :words, subject = any(:subjects)
                              or 'stakeholder/' || (details->>'stakeholder') = any(:subjects))
                            as details
                          from accounts.audit_entry
                          where initiative = :initiative and not jsonb_exists(details, 'blanked')) b
                        where e.id = b.id and e.details <> b.details
                        returning e.id, encode(sha256(convert_to(accounts.told(e), 'UTF8')), 'hex')
                        """)
                .param("initiative", actor.initiativeNumber(), Types.BIGINT)
                .param("words", words.toArray(String[]::new))
                .param("subjects", subjects.toArray(String[]::new))
                .query(row -> {
                    blanked.put(row.getString(1), row.getString(2));
                });
        db.sql(
                        """
                        update accounts.trail_seal set salt = null
                        where entry = any(:entries) and salt is not null
                        """)
                .param("entries", blanked.keySet().stream().map(Long::valueOf).toArray(Long[]::new))
                .update();
        forgetEvents(words);
        return blanked;
    }

    /// Events that were heard are kept in an archive.
    private void forgetEvents(List<String> words) {
        db.sql(
                        """
                        delete from database.event_publication_archive p
                        where exists (select from unnest(:words::text[]) word
                          where position(lower(word) in lower(p.serialized_event)) > 0)
                        """)
                .param("words", words.toArray(String[]::new))
                .update();
    }

    private void add(Actor actor, Happening happening) {
        var account = actor.account();
        db.sql(
                        """
                        insert into accounts.audit_entry
                          (organisation, initiative, account, what, subject, details)
                        values (:organisation, :initiative, :account, :what, :subject, :details::jsonb)
                        """)
                .param("organisation", actor.organisation().value())
                .param("initiative", actor.initiativeNumber(), Types.BIGINT)
                .param("account", account == null ? null : account.value(), Types.BIGINT)
                .param("what", happening.getClass().getSimpleName())
                .param("subject", happening.subject())
                .param("details", json.writeValueAsString(happening))
                .update();
    }

    /// The change itself came first and waited for whoever changed the same row, so their entry is
    /// visible by now.
    private void refuseOvertaken(Actor actor, Happening revision, String seen) {
        db.sql(
                        """
                        select a.name, pg_current_snapshot()::text as now
                        from accounts.audit_entry e left join accounts.account a on a.id = e.account
                        where e.organisation = :organisation and e.subject = :subject
                          and e.initiative is not distinct from :initiative
                          and e.what = :what and e.told_in >= pg_snapshot_xmin(:seen::pg_snapshot)
                          and not pg_visible_in_snapshot(e.told_in, :seen::pg_snapshot)
                        order by e.id desc limit 1
                        """)
                .param("organisation", actor.organisation().value())
                .param("initiative", actor.initiativeNumber(), Types.BIGINT)
                .param("subject", revision.subject())
                .param("what", revision.getClass().getSimpleName())
                .param("seen", seen)
                .query((row, _) -> new Overtaken(row.getString("name"), row.getString("now")))
                .optional()
                .ifPresent(overtaken -> {
                    throw overtaken;
                });
    }

    /// Reads the latest entries of an initiative.
    ///
    /// @param actor whose initiative it is, found through its viewer
    /// @param after only entries with a higher number; 0 for all
    /// @param count at most so many, the latest first
    /// @return the entries
    @Transactional(readOnly = true)
    public List<Entry> latest(Actor actor, long after, int count) {
        return db.sql(
                        """
                        select e.id, e.at, a.name, e.what, e.subject, e.details
                        from accounts.audit_entry e left join accounts.account a on a.id = e.account
                        where e.initiative = :initiative and e.id > :after
                        order by e.id desc limit :count
                        """)
                .param("initiative", actor.initiativeNumber(), Types.BIGINT)
                .param("after", after)
                .param("count", count)
                .query((row, _) ->
                        new Entry(
                                row.getLong("id"),
                                row.getObject("at", OffsetDateTime.class),
                                row.getString("name"),
                                row.getString("what"),
                                row.getString("subject"),
                                json.readValue(
                                        row.getString("details"),
                                        new TypeReference<Map<String, Object>>() {})))
                .list();
    }
}
