package dev.landward.consultation.answers;

import dev.landward.accounts.Audit;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people say beside their votes: that they are done, which group they belong to, whether what
/// they wrote may be published, or that they would rather not.
@Service
class Answers {

    private final JdbcClient db;
    private final Audit audit;

    Answers(JdbcClient db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /// Says whether somebody answered anything.
    boolean any(Respondent respondent) {
        return db.sql(
                        """
                        select exists (select from consultation.vote where participant = :who)
                          or exists (select from consultation.answer where participant = :who)
                        """)
                .param("who", respondent.begun().id())
                .query(Boolean.class)
                .single();
    }

    /// Notes that somebody is done; whoever sends again stays with the first time.
    @Transactional
    void send(Respondent respondent) {
        var sent =
                db.sql(
                                """
                                update consultation.participant set sent_at = clock_timestamp()
                                where id = ? and sent_at is null
                                """)
                        .param(respondent.begun().id())
                        .update();
        if (sent == 1) {
            audit.record(respondent, new AnswerSent(respondent.round().id().value()));
        }
    }

    @Transactional
    void credit(Respondent respondent, Credit credit, String name) {
        db.sql("update consultation.participant set credit = ?, credit_name = ? where id = ?")
                .params(
                        credit.name(),
                        credit == Credit.PUBLISH_AND_NAME ? name : "",
                        respondent.begun().id())
                .update();
        audit.record(respondent, new CreditChosen(respondent.round().id().value()));
    }

    /// Lists the groups that are asked, for whoever came by an open link and has not said theirs.
    Map<String, String> groups(Respondent respondent) {
        var groups = new LinkedHashMap<String, String>();
        if (respondent.who().personal()
                || respondent.who().stakeholder() != null
                || !respondent.begun().group().isEmpty()) {
            return groups;
        }
        db.sql(
                        """
                        select g.id, g.name from consultation.asked_group a
                        join stakeholders.grouping g on g.id = a.grouping
                        where a.round = ? and not exists (
                          select from stakeholders.grouping_removal x where x.grouping = g.id)
                        order by g.position, g.id
                        """)
                .param(respondent.round().id().value())
                .query(row -> {
                    groups.put(row.getString(1), row.getString(2));
                });
        return groups;
    }

    boolean offered(Respondent respondent, String group) {
        return groups(respondent).containsKey(group);
    }

    /// Notes a group, once: a group that changes could be worked out from two results.
    @Transactional
    void belong(Respondent respondent, long group) {
        db.sql(
                        """
                        update consultation.participant set grouping = :group
                        where id = :who and grouping is null
                        """)
                .param("group", group)
                .param("who", respondent.begun().id())
                .update();
        audit.record(respondent, new GroupSaid(respondent.round().id().value()));
    }

    /// Says whether somebody has said why they would rather not; nobody is asked twice.
    boolean declined(Respondent respondent) {
        return respondent.who().stakeholder() != null
                && db.sql(
                                """
                                select exists (select from consultation.decline
                                  where round = ? and stakeholder = ? and barrier is not null)
                                """)
                        .params(respondent.round().id().value(), respondent.who().stakeholder())
                        .query(Boolean.class)
                        .single();
    }

    @Transactional
    void decline(Respondent respondent, @Nullable Barrier barrier, String words) {
        db.sql(
                        """
                        insert into consultation.decline (round, stakeholder, barrier, words)
                        values (:round, :who, :barrier, :words)
                        on conflict (stakeholder, round) where stakeholder is not null
                        do update set barrier = coalesce(excluded.barrier, decline.barrier),
                          words = case when excluded.words = '' then decline.words
                            else excluded.words end
                        """)
                .param("round", respondent.round().id().value())
                .param("who", respondent.who().stakeholder(), Types.BIGINT)
                .param("barrier", barrier == null ? null : barrier.name(), Types.VARCHAR)
                .param("words", words)
                .update();
        audit.record(respondent, new AnswerDeclined(respondent.round().id().value()));
    }
}
