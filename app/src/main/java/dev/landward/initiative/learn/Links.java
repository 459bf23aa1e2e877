package dev.landward.initiative.learn;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Removals;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.learn.Card.How;
import dev.landward.initiative.learn.Card.Kind;
import dev.landward.initiative.learn.Card.Link;
import dev.landward.initiative.learn.Card.Settling;
import dev.landward.initiative.learn.Card.Touches;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What drivers touch.
@Service
class Links {

    private final JdbcClient db;
    private final Audit audit;
    private final Removals removals;

    Links(JdbcClient db, Audit audit, Removals removals) {
        this.db = db;
        this.audit = audit;
        this.removals = removals;
    }

    /// What a driver touches, and how strongly.
    ///
    /// @param touches the kind of thing
    /// @param name its name; empty for the legacy system and for tasks
    /// @param task the task, only where it is one
    /// @param strength 1 a little, 2 clearly, 3 decisively
    record Draft(Touches touches, String name, @Nullable Long task, int strength) {}

    /// Links a driver to something that it touches.
    ///
    /// @throws NotFound where the card is no driver, or the task is not of this initiative
    @Transactional
    public long link(Workspace workspace, Card driver, Draft draft) {
        workspace.require(Right.CONTRIBUTE);
        if (driver.kind() != Kind.DRIVER) {
            throw new NotFound();
        }
        var id =
                db.sql(
                                """
                                insert into initiative.driver_link
                                  (card, touches, name, task, strength, linked_by)
                                select c.id, :touches, :name, t.id, :strength, :by
                                from initiative.card c
                                left join initiative.task t
                                  on t.id = :task and t.initiative = c.initiative
                                where c.id = :card and c.initiative = :initiative
                                  and (cast(:task as bigint) is null or t.id is not null)
                                returning id
                                """)
                        .param("card", driver.id())
                        .param("initiative", workspace.id().value())
                        .param("touches", draft.touches().name())
                        .param("name", draft.name())
                        .param("task", draft.task(), Types.BIGINT)
                        .param("strength", draft.strength())
                        .param("by", workspace.account().value())
                        .query(Long.class)
                        .optional()
                        .orElseThrow(NotFound::new);
        audit.record(
                workspace,
                new DriverLinked(
                        driver.id(),
                        driver.wording(),
                        draft.touches().name(),
                        draft.name(),
                        draft.strength()));
        return id;
    }

    /// Takes a link away; it can come back.
    ///
    /// @throws NotFound where the driver has no such link
    @Transactional
    public void unlink(Workspace workspace, Card driver, long link) {
        workspace.require(Right.CONTRIBUTE);
        if (driver.links().stream().noneMatch(one -> one.id() == link)) {
            throw new NotFound();
        }
        removals.remove(workspace, "initiative.driver_link", link);
        audit.record(workspace, new DriverUnlinked(driver.id(), driver.wording(), link));
    }

    /// Brings a link back.
    ///
    /// @throws NotFound where no such link of the driver was taken away
    @Transactional
    public void relink(Workspace workspace, Card driver, long link) {
        workspace.require(Right.CONTRIBUTE);
        if (!of(driver, link) || !removals.restore("initiative.driver_link", link)) {
            throw new NotFound();
        }
        audit.record(workspace, new DriverRelinked(driver.id(), driver.wording(), link));
    }

    private boolean of(Card driver, long link) {
        return db.sql(
                        "select exists (select from initiative.driver_link where id = ? and card = ?)")
                .params(link, driver.id())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    List<Card> onto(Workspace workspace, List<Card> cards) {
        var links = all(workspace).stream().collect(Collectors.groupingBy(Link::card));
        return cards.stream()
                .map(card ->
                        new Card(
                                card.id(),
                                card.kind(),
                                card.wording(),
                                card.source(),
                                card.dated(),
                                card.owner(),
                                card.settling(),
                                links.getOrDefault(card.id(), List.of())))
                .toList();
    }

    private List<Link> all(Workspace workspace) {
        return db.sql(
                        """
                        select l.id, l.card, l.touches, l.name, l.task, l.strength
                        from initiative.driver_link l
                        join initiative.card c on c.id = l.card
                        where c.initiative = :initiative
                          and not exists (
                            select from initiative.driver_link_removal r where r.driver_link = l.id)
                          and not exists (
                            select from initiative.task_removal t where t.task = l.task)
                        order by l.id
                        """)
                .param("initiative", workspace.id().value())
                .query(DataClassRowMapper.newInstance(Link.class))
                .list();
    }

    static Card card(ResultSet row, int number) throws SQLException {
        return new Card(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("wording"),
                row.getString("source"),
                row.getObject("dated", LocalDate.class),
                row.getString("owner"),
                row.getString("how") == null
                        ? null
                        : new Settling(
                                How.valueOf(row.getString("how")),
                                row.getString("settling"),
                                row.getString("by"),
                                row.getObject("settled_at", OffsetDateTime.class)),
                List.of());
    }
}
