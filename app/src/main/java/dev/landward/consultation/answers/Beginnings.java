package dev.landward.consultation.answers;

import dev.landward.accounts.Audit;
import dev.landward.consultation.RoundId;
import dev.landward.links.LinkClaimed;
import dev.landward.links.LinkId;
import dev.landward.web.Secrets;
import java.security.SecureRandom;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets people begin to answer, and makes one of two who turn out to be the same person.
@Component
class Beginnings {

    private static final String CLEAR = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int NUMBERS = 1_000_000;
    private static final Random RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final Audit audit;
    private final Respondents respondents;

    Beginnings(JdbcClient db, Audit audit, Respondents respondents) {
        this.db = db;
        this.audit = audit;
        this.respondents = respondents;
    }

    /// Makes somebody a participant who is none, and notes the key of their browser, if they have
    /// one.
    @Transactional
    Respondent begin(Respondent respondent) {
        var round = respondent.round().id();
        var who = respondent.who();
        lock(round, who);
        var known = known(respondent);
        if (known.isEmpty()) {
            refuseClaim(respondent);
            add(respondent);
            known = respondents.participants(round, who, respondent.key());
            audit.record(respondent, new AnsweringBegan(round.value()));
        } else {
            var first = known.getFirst().id();
            unite(known);
            note(respondent.key(), first, who);
            settle(respondent, first);
        }
        return respondent.with(known.getFirst(), respondent.key());
    }

    /// All that somebody is in the round, what they are by the way they came first. In a session
    /// that is what their browser is known by from before, too.
    private List<Participant> known(Respondent respondent) {
        var who = respondent.who();
        var round = respondent.round().id();
        var known = new ArrayList<>(respondents.participants(round, who, respondent.key()));
        if (who.personal() || who.room() && known.isEmpty()) {
            respondents.same(round, respondent).stream()
                    .filter(one -> known.stream().noneMatch(there -> there.id() == one.id()))
                    .limit(who.personal() ? Long.MAX_VALUE : 1)
                    .forEach(known::add);
        }
        return known;
    }

    /// Whoever says who they are, and has answered by a way of their own, goes on there: nobody
    /// else sees or changes what they answered.
    private void refuseClaim(Respondent respondent) {
        var who = respondent.who();
        if (who.claims()
                && db.sql(
                                """
                                select exists (select from consultation.participant
                                  where round = :round and stakeholder = :stakeholder)
                                """)
                        .param("round", respondent.round().id().value())
                        .param("stakeholder", who.stakeholder(), Types.BIGINT)
                        .query(Boolean.class)
                        .single()) {
            throw new NoSeat(
                    respondent.path().replaceFirst("round$", "session"), "answers.elsewhere");
        }
    }

    /// Somebody who was there before is here now; and where they came by a way of their own, who
    /// else said to be them is no longer believed.
    private void settle(Respondent respondent, long participant) {
        var who = respondent.who();
        db.sql("update consultation.participant set place = ? where id = ? and place = ''")
                .params(who.place(), participant)
                .update();
        if (!who.personal()) {
            return;
        }
        adopt(participant, who);
        db.sql(
                        """
                        delete from consultation.key k using links.link l
                        where k.participant = :participant and l.id = k.link
                          and l.role = 'SESSION_GUEST' and l.name = ''
                          and not encode(k.hash, 'hex') = any(:hashes)
                        """)
                .param("participant", participant)
                .param("hashes", respondent.browser().hashes().toArray(String[]::new))
                .update();
    }

    /// The same person at two doors comes through one after the other.
    private void lock(RoundId round, Respondent.Who who) {
        var whose =
                who.stakeholder() != null
                        ? "stakeholder " + who.stakeholder()
                        : who.account() != null
                                ? "account " + who.account()
                                : "link " + Respondents.link(who) + who.personal();
        if (who.personal() || who.claims()) {
            db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                    .param("answer " + round.value() + " " + whose)
                    .query((_, _) -> true)
                    .single();
        }
    }

    private void add(Respondent respondent) {
        var who = respondent.who();
        var id = List.<Long>of();
        while (id.isEmpty()) { // a number or a reference that is taken is drawn again
            id =
                    db.sql(
                                    """
                                    insert into consultation.participant (round, number, stakeholder,
                                      account, link, grouping, role, way, place, reference)
                                    values (:round, :number, :stakeholder, :account, :link, :group,
                                      :role, :way, :place, :reference)
                                    on conflict do nothing returning id
                                    """)
                            .param("round", respondent.round().id().value())
                            .param("number", 1 + RANDOM.nextInt(NUMBERS))
                            .param("stakeholder", who.stakeholder(), Types.BIGINT)
                            .param("account", who.account(), Types.BIGINT)
                            .param("link", Respondents.link(who), Types.BIGINT)
                            .param("group", who.group(), Types.BIGINT)
                            .param("role", who.role())
                            .param("way", who.way())
                            .param("place", who.place())
                            .param("reference", reference())
                            .query((row, _) -> row.getLong(1))
                            .list();
        }
        note(respondent.key(), id.getFirst(), who);
        forgetDecline(respondent);
    }

    private static String reference() {
        return Secrets.draw(CLEAR, 4) + "-" + Secrets.draw(CLEAR, 4);
    }

    private void note(String key, long participant, Respondent.Who who) {
        if (key.isEmpty()) {
            return;
        }
        db.sql(
                        """
                        insert into consultation.key (hash, participant, link)
                        values (decode(:hash, 'hex'), :participant, :link) on conflict do nothing
                        """)
                .param("hash", Respondents.hash(key))
                .param("participant", participant)
                .param("link", Respondents.link(who), Types.BIGINT)
                .update();
    }

    /// Whoever answers after all has not declined.
    private void forgetDecline(Respondent respondent) {
        db.sql("delete from consultation.decline where round = :round and stakeholder = :who")
                .param("round", respondent.round().id().value())
                .param("who", respondent.who().stakeholder(), Types.BIGINT)
                .update();
    }

    /// Somebody signed in and a link became theirs: what they answered by it, and what they
    /// answered signed in, is one person's.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(LinkClaimed claimed) {
        var link = new LinkId(claimed.link());
        db.sql(
                        """
                        select substr(about, 7)::bigint from links.link
                        where id = ? and role = 'ROUND_GUEST' and about ~ '^round/[0-9]+$'
                        """)
                .param(claimed.link())
                .query((row, _) -> new RoundId(row.getLong(1)))
                .optional()
                .ifPresent(round -> claimed(round, respondents.who(link, round)));
    }

    private void claimed(RoundId round, Respondent.Who who) {
        if (!who.personal()) {
            return;
        }
        lock(round, who);
        var known = respondents.participants(round, who, "");
        if (known.isEmpty()) {
            return;
        }
        unite(known);
        adopt(known.getFirst().id(), who);
    }

    /// Notes who somebody turned out to be.
    private void adopt(long participant, Respondent.Who who) {
        db.sql(
                        """
                        update consultation.participant
                        set link = coalesce(:link, link), account = coalesce(account, :account),
                          stakeholder = coalesce(stakeholder, :stakeholder),
                          grouping = coalesce(grouping, :group),
                          role = case when role = '' then :role else role end
                        where id = :id
                        """)
                .param("link", Respondents.link(who), Types.BIGINT)
                .param("account", who.account(), Types.BIGINT)
                .param("stakeholder", who.stakeholder(), Types.BIGINT)
                .param("group", who.group(), Types.BIGINT)
                .param("role", who.role())
                .param("id", participant)
                .update();
    }

    /// What the later ones said becomes the first one's; as votes are ordered by their own numbers,
    /// the last vote still counts.
    private void unite(List<Participant> all) {
        var kept = all.getFirst().id();
        for (var gone : all.subList(1, all.size())) {
            for (var table : List.of("vote", "answer")) {
                db.sql(
                                """
                                update consultation.%1$s set participant = :kept, nth = nth + (
                                  select coalesce(max(o.nth), 0) from consultation.%1$s o
                                  where o.participant = :kept)
                                where participant = :gone
                                """
                                        .formatted(table))
                        .param("kept", kept)
                        .param("gone", gone.id())
                        .update();
            }
            for (var table : List.of("reason", "key")) {
                db.sql(
                                "update consultation.%s set participant = ? where participant = ?"
                                        .formatted(table))
                        .params(kept, gone.id())
                        .update();
            }
            db.sql("update consultation.statement set author = ? where author = ?")
                    .params(kept, gone.id())
                    .update();
            inherit(kept, gone.id());
        }
    }

    private void inherit(long kept, long gone) {
        db.sql(
                        """
                        with gone as (
                          delete from consultation.participant where id = :gone returning *)
                        update consultation.participant p
                        set grouping = coalesce(p.grouping, gone.grouping),
                          role = case when p.role = '' then gone.role else p.role end,
                          credit = case when p.credit = 'NONE' then gone.credit else p.credit end,
                          credit_name = case when p.credit_name = '' then gone.credit_name
                            else p.credit_name end,
                          place = case when p.place = '' then gone.place else p.place end,
                          sent_at = coalesce(p.sent_at, gone.sent_at)
                        from gone where p.id = :kept
                        """)
                .param("kept", kept)
                .param("gone", gone)
                .update();
    }
}
