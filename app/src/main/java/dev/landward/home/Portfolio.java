package dev.landward.home;

import dev.landward.accounts.Membership;
import dev.landward.accounts.Organisations;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Workspace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All initiatives of a viewer at a glance, in three queries however many there are.
@Component
class Portfolio {

    private final JdbcClient db;
    private final Initiatives initiatives;
    private final Organisations organisations;
    private final int limit;

    Portfolio(
            JdbcClient db,
            Initiatives initiatives,
            Organisations organisations,
            @Value("${landward.focus}") int limit) {
        this.db = db;
        this.initiatives = initiatives;
        this.organisations = organisations;
        this.limit = limit;
    }

    /// An organisation with its initiatives, how many each sponsor carries, and how many of those
    /// that are not closed have none.
    record House(
            Membership membership, List<Strip> strips, List<Sponsor> sponsors, long unsponsored) {

        boolean sample() {
            return strips.stream().anyMatch(strip -> strip.workspace().sample());
        }
    }

    /// How many initiatives somebody sponsors that are not closed, and whether that is too many.
    record Sponsor(String name, int count, int limit) {

        boolean over() {
            return count > limit;
        }
    }

    /// The same as the top of an overview, small.
    record Strip(Workspace workspace, Facts facts) {}

    /// What is known of an initiative from afar.
    record Facts(
            long id,
            List<Phase> closed,
            int overdue,
            int ownerless,
            @Nullable LocalDate contractEnd,
            @Nullable String lead,
            String sponsor,
            List<Long> stances,
            long unknown,
            @Nullable OffsetDateTime changed) {

        Optional<Phase> current() {
            var open = EnumSet.allOf(Phase.class);
            closed.forEach(open::remove);
            return open.stream().findFirst();
        }

        long n() {
            return unknown + stances.stream().mapToLong(Long::longValue).sum();
        }
    }

    int limit() {
        return limit;
    }

    List<House> of(Viewer viewer) {
        var workspaces = initiatives.of(viewer);
        var facts = facts(workspaces);
        return organisations.of(viewer).stream().map(one -> house(one, workspaces, facts)).toList();
    }

    private House house(Membership membership, List<Workspace> workspaces, Map<Long, Facts> facts) {
        var strips =
                workspaces.stream()
                        .filter(one -> one.organisation().equals(membership.organisation()))
                        .map(one -> new Strip(one, facts(facts, one)))
                        .toList();
        var open =
                strips.stream().map(Strip::facts).filter(one -> one.current().isPresent()).toList();
        var without = open.stream().filter(one -> one.sponsor().isEmpty()).count();
        return new House(membership, strips, sponsors(open), without);
    }

    private static Facts facts(Map<Long, Facts> facts, Workspace workspace) {
        return Objects.requireNonNull(facts.get(workspace.id().value()));
    }

    /// One name is one sponsor, however its letters are written.
    private List<Sponsor> sponsors(List<Facts> open) {
        var counts = new TreeMap<String, Integer>(String.CASE_INSENSITIVE_ORDER);
        open.stream()
                .map(Facts::sponsor)
                .filter(name -> !name.isEmpty())
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Sponsor(entry.getKey(), entry.getValue(), limit))
                .toList();
    }

    private Map<Long, Facts> facts(List<Workspace> workspaces) {
        if (workspaces.isEmpty()) {
            return Map.of();
        }
        var ids = workspaces.stream().mapToLong(one -> one.id().value()).toArray();
        return db
                .sql(
                        """
                        select i.id, a.name as lead, i.sponsor, l.contract_end, c.closed, t.overdue,
                          t.ownerless, s.*,
                          (select e.at from accounts.audit_entry e where e.initiative = i.id
                            order by e.id desc limit 1) as changed
                        from initiative.initiative i
                        left join accounts.account a on a.id = i.started_by
                        left join initiative.legacy_system l on l.initiative = i.id
                        left join lateral (
                          select array_agg(c.phase) as closed from initiative.phase_closing c
                          where c.initiative = i.id and not exists (
                            select from initiative.phase_reopening r where r.closing = c.id)
                          ) c on true
                        left join lateral (
                          select count(*) filter (where t.due < current_date) as overdue,
                            count(*) filter (where t.owner = '' and t.due < current_date)
                              as ownerless
                          from initiative.task t
                          where t.initiative = i.id
                            and not exists (
                              select from initiative.task_removal r where r.task = t.id)
                            and coalesce((select m.state from initiative.task_mark m
                              where m.task = t.id order by m.id desc limit 1), 'OPEN') = 'OPEN'
                          ) t on true
                        left join lateral (
                          select count(*) filter (where st.stance = -2) as s0,
                            count(*) filter (where st.stance = -1) as s1,
                            count(*) filter (where st.stance = 0) as s2,
                            count(*) filter (where st.stance = 1) as s3,
                            count(*) filter (where st.stance = 2) as s4,
                            count(*) filter (where st.stance is null) as unknown
                          from stakeholders.present p
                          left join stakeholders.standing st on st.stakeholder = p.id
                          where p.initiative = i.id) s on true
                        where i.id = any(:ids)
                        """)
                .param("ids", ids)
                .query(Portfolio::facts)
                .list()
                .stream()
                .collect(Collectors.toMap(Facts::id, one -> one));
    }

    private static Facts facts(ResultSet row, int number) throws SQLException {
        var closed = row.getArray("closed");
        return new Facts(
                row.getLong("id"),
                closed == null
                        ? List.of()
                        : Arrays.stream((String[]) closed.getArray()).map(Phase::valueOf).toList(),
                row.getInt("overdue"),
                row.getInt("ownerless"),
                row.getObject("contract_end", LocalDate.class),
                row.getString("lead"),
                row.getString("sponsor"),
                List.of(
                        row.getLong("s0"),
                        row.getLong("s1"),
                        row.getLong("s2"),
                        row.getLong("s3"),
                        row.getLong("s4")),
                row.getLong("unknown"),
                row.getObject("changed", OffsetDateTime.class));
    }
}
