package dev.landward.initiative.phases;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Removals;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.phases.Agenda.Item;
import dev.landward.initiative.phases.Agenda.Line;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what people make of the agendas of phases.
@Service
class Agendas {

    private final JdbcClient db;
    private final Audit audit;
    private final Removals removals;
    private final Phases phases;

    Agendas(JdbcClient db, Audit audit, Removals removals, Phases phases) {
        this.db = db;
        this.audit = audit;
        this.removals = removals;
        this.phases = phases;
    }

    List<Item> of(Workspace workspace, Phase phase) {
        return Agenda.of(phase, phases.checks(workspace), lines(workspace, phase));
    }

    /// Adds an item at the end.
    ///
    /// @param check the name of the check that it works on
    /// @throws NotFound where the phase has no such check
    @Transactional
    public long add(
            Workspace workspace,
            Phase phase,
            String check,
            String wording,
            @Nullable Integer minutes) {
        workspace.require(Right.RUN_INITIATIVE);
        if (Agenda.made(phase, phases.checks(workspace)).stream()
                .noneMatch(one -> Agenda.name(one).equals(check))) {
            throw new NotFound();
        }
        keep(workspace, phase);
        var id = insert(workspace, phase, check, true, wording, minutes);
        audit.record(workspace, new AgendaItemAdded(id, phase.name()));
        return id;
    }

    /// Words an item anew and says how long it takes.
    ///
    /// @param wording empty for the check's own question
    /// @param minutes `null` for as long as the check says
    /// @return what it said before
    @Transactional
    public Line change(
            Workspace workspace,
            Phase phase,
            String item,
            String wording,
            @Nullable Integer minutes) {
        workspace.require(Right.RUN_INITIATIVE);
        var line = find(workspace, phase, item);
        db.sql(
                        """
                        update initiative.agenda_item set minutes = :minutes,
                          wording = case when own and :wording = '' then wording else :wording end
                        where id = :id
                        """)
                .param("wording", wording)
                .param("minutes", minutes, Types.SMALLINT)
                .param("id", line.id())
                .update();
        audit.record(workspace, new AgendaItemChanged(line.id(), phase.name()));
        return line;
    }

    /// Moves an item up or down by one place; one at the end stays there.
    ///
    /// @return its number, or nothing where it stays
    @Transactional
    public OptionalLong move(Workspace workspace, Phase phase, String item, boolean up) {
        workspace.require(Right.RUN_INITIATIVE);
        var line = find(workspace, phase, item);
        var order =
                new ArrayList<>(
                        lines(workspace, phase).stream()
                                .filter(one -> !one.removed())
                                .map(Line::id)
                                .toList());
        int at = order.indexOf(line.id());
        int to = up ? at - 1 : at + 1;
        boolean stays = to < 0 || to == order.size();
        if (!stays) {
            Collections.swap(order, at, to);
        }
        for (int i = 0; i < order.size(); i++) {
            db.sql("update initiative.agenda_item set position = ? where id = ?")
                    .params(i + 1, order.get(i))
                    .update();
        }
        audit.record(workspace, new AgendaItemMoved(line.id(), phase.name()));
        return stays ? OptionalLong.empty() : OptionalLong.of(line.id());
    }

    /// Takes an item off the agenda.
    ///
    /// @return its number
    @Transactional
    public long remove(Workspace workspace, Phase phase, String item) {
        workspace.require(Right.RUN_INITIATIVE);
        var line = find(workspace, phase, item);
        removals.remove(workspace, "initiative.agenda_item", line.id());
        audit.record(workspace, new AgendaItemRemoved(line.id(), phase.name()));
        return line.id();
    }

    /// Puts an item back on the agenda.
    @Transactional
    public void restore(Workspace workspace, Phase phase, long item) {
        workspace.require(Right.RUN_INITIATIVE);
        var removed =
                lines(workspace, phase).stream()
                        .filter(line -> line.id() == item && line.removed())
                        .findFirst()
                        .orElseThrow(NotFound::new);
        removals.restore("initiative.agenda_item", removed.id());
        audit.record(workspace, new AgendaItemRestored(item, phase.name()));
    }

    /// Finds an item that is on the agenda, by its number or by the name of its check.
    private Line find(Workspace workspace, Phase phase, String item) {
        keep(workspace, phase);
        return lines(workspace, phase).stream()
                .filter(line -> !line.removed())
                .filter(line ->
                        String.valueOf(line.id()).equals(item)
                                || !line.own() && line.worksOn().equals(item))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Keeps the agenda as it is shown, so that it can be arranged.
    private void keep(Workspace workspace, Phase phase) {
        db.sql("select id from initiative.initiative where id = ? for update")
                .param(workspace.id().value())
                .query(Long.class)
                .single();
        of(workspace, phase).stream()
                .filter(item -> item.name().equals(Agenda.name(item.check())))
                .forEach(item -> insert(workspace, phase, item.name(), false, "", null));
    }

    private long insert(
            Workspace workspace,
            Phase phase,
            String check,
            boolean own,
            String wording,
            @Nullable Integer minutes) {
        return db.sql(
                        """
                        insert into initiative.agenda_item
                          (initiative, phase, works_on, own, wording, minutes, added_by, position)
                        select :initiative, :phase, :check, :own, :wording, :minutes, :by,
                          coalesce(max(position), 0) + 1
                        from initiative.agenda_item
                        where initiative = :initiative and phase = :phase
                        returning id
                        """)
                .param("initiative", workspace.id().value())
                .param("phase", phase.name())
                .param("check", check)
                .param("own", own)
                .param("wording", wording)
                .param("minutes", minutes, Types.SMALLINT)
                .param("by", workspace.account().value())
                .query(Long.class)
                .single();
    }

    private List<Line> lines(Workspace workspace, Phase phase) {
        return db.sql(
                        """
                        select i.*, exists (select from initiative.agenda_item_removal r
                          where r.agenda_item = i.id) as removed
                        from initiative.agenda_item i
                        where i.initiative = ? and i.phase = ? order by i.position, i.id
                        """)
                .params(workspace.id().value(), phase.name())
                .query((row, _) ->
                        new Line(
                                row.getLong("id"),
                                row.getString("works_on"),
                                row.getBoolean("own"),
                                row.getString("wording"),
                                row.getObject("minutes", Integer.class),
                                row.getBoolean("removed")))
                .list();
    }
}
