package dev.landward.initiative.learn;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Removals;
import dev.landward.initiative.Owners;
import dev.landward.initiative.Recalled;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.learn.Card.How;
import dev.landward.initiative.learn.Card.Kind;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The cards of the learn board: put up, changed, settled, taken off and brought back.
@Service
class Cards {

    private final JdbcClient db;
    private final Audit audit;
    private final Removals removals;
    private final Owners owners;
    private final Links links;

    Cards(JdbcClient db, Audit audit, Removals removals, Owners owners, Links links) {
        this.db = db;
        this.audit = audit;
        this.removals = removals;
        this.owners = owners;
        this.links = links;
    }

    /// What is written on a card.
    record Draft(
            Kind kind, String wording, String source, @Nullable LocalDate dated, String owner) {}

    /// Lists all cards with their links, in two queries, the oldest first.
    @Recalled
    public List<Card> all(Workspace workspace) {
        return links.onto(workspace, rows(workspace, 0));
    }

    Card find(Workspace workspace, long id) {
        return links.onto(workspace, rows(workspace, id)).stream()
                .findAny()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public long add(Workspace workspace, Draft draft) {
        workspace.require(Right.CONTRIBUTE);
        var owner = owners.read(workspace, draft.owner());
        var id =
                db.sql(
                                """
                                insert into initiative.card (initiative, kind, wording, source,
                                  dated, owner, owner_account, added_by)
                                values (:initiative, :kind, :wording, :source, :dated, :owner,
                                  :account, :by) returning id
                                """)
                        .param("initiative", workspace.id().value())
                        .param("kind", draft.kind().name())
                        .param("wording", draft.wording())
                        .param("source", draft.source())
                        .param("dated", draft.dated(), Types.DATE)
                        .param("owner", owner.name())
                        .param("account", owner.account(), Types.BIGINT)
                        .param("by", workspace.account().value())
                        .query(Long.class)
                        .single();
        audit.record(workspace, new CardAdded(id, draft.kind().name(), draft.wording()));
        return id;
    }

    /// Changes what a card says; its kind stays.
    @Transactional
    public void change(Workspace workspace, long id, Draft draft) {
        workspace.require(Right.CONTRIBUTE);
        var before = find(workspace, id);
        var owner = owners.read(workspace, draft.owner());
        db.sql(
                        """
                        update initiative.card set wording = :wording, source = :source,
                          dated = :dated, owner = :owner, owner_account = :account
                        where id = :id and initiative = :initiative
                        """)
                .param("id", id)
                .param("initiative", workspace.id().value())
                .param("wording", draft.wording())
                .param("source", draft.source())
                .param("dated", draft.dated(), Types.DATE)
                .param("owner", owner.name())
                .param("account", owner.account(), Types.BIGINT)
                .update();
        audit.record(
                workspace, new CardChanged(id, draft.wording(), before.wording(), owner.name()));
    }

    /// Settles an unknown: somebody found out, or it is accepted that nobody will.
    ///
    /// @throws NotFound where the card is no unknown, or is settled
    @Transactional
    public void settle(Workspace workspace, long id, How how, String reason) {
        workspace.require(Right.CONTRIBUTE);
        var card = find(workspace, id);
        if (card.kind() != Kind.UNKNOWN || card.settling() != null) {
            throw new NotFound();
        }
        db.sql(
                        """
                        insert into initiative.card_settling (card, how, wording, settled_by)
                        values (?, ?, ?, ?)
                        """)
                .params(id, how.name(), reason, workspace.account().value())
                .update();
        audit.record(workspace, new UnknownSettled(id, card.wording(), how.name(), reason));
    }

    /// Opens a settled unknown again.
    ///
    /// @throws NotFound where it is not settled
    @Transactional
    public void reopen(Workspace workspace, long id) {
        workspace.require(Right.CONTRIBUTE);
        var card = find(workspace, id);
        if (db.sql("delete from initiative.card_settling where card = ?").param(id).update() == 0) {
            throw new NotFound();
        }
        audit.record(workspace, new UnknownReopened(id, card.wording()));
    }

    @Transactional
    public void remove(Workspace workspace, long id) {
        workspace.require(Right.RUN_INITIATIVE);
        var card = find(workspace, id);
        removals.remove(workspace, "initiative.card", id);
        audit.record(workspace, new CardRemoved(id, card.wording()));
    }

    @Transactional
    public void restore(Workspace workspace, long id) {
        workspace.require(Right.RUN_INITIATIVE);
        if (!removals.restore("initiative.card", id)) {
            throw new NotFound();
        }
        audit.record(workspace, new CardRestored(id, find(workspace, id).wording()));
    }

    private List<Card> rows(Workspace workspace, long id) {
        return db.sql(
                        """
                        select c.id, c.kind, c.wording, c.source, c.dated, c.owner,
                          s.how, s.wording as settling, a.name as by, s.settled_at
                        from initiative.card c
                        left join initiative.card_settling s on s.card = c.id
                        left join accounts.account a on a.id = s.settled_by
                        where c.initiative = :initiative and (:id = 0 or c.id = :id)
                          and not exists (
                            select from initiative.card_removal r where r.card = c.id)
                        order by c.id
                        """)
                .param("initiative", workspace.id().value())
                .param("id", id)
                .query(Links::card)
                .list();
    }
}
