package dev.landward.stakeholders.plans;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Removals;
import dev.landward.initiative.Recalled;
import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Capacity scenarios: how many people could be answered by when, with whom. Editing one adds a
/// version; earlier ones stay.
@Service
public class Scenarios {

    private static final String SELECT =
            """
            select v.*, a.name as by_name, (select count(*) from stakeholders.capacity_version e
                where e.scenario = v.scenario and e.id <= v.id) as number,
              (select string_agg(n.segment || ' ' || n.contacts || ' ' || n.hours, ',')
                from stakeholders.capacity_need n where n.version = v.id) as needs
            from stakeholders.capacity_version v
            join stakeholders.capacity_scenario c on c.id = v.scenario
            left join accounts.account a on a.id = v.written_by
            where c.initiative = :initiative
            """;

    private static final String LATEST =
            """
             and v.id = (select max(l.id) from stakeholders.capacity_version l
                where l.scenario = v.scenario)
            """;

    private static final String LASTING =
            """
             and not exists (select from stakeholders.capacity_scenario_removal r
                where r.capacity_scenario = c.id)
            """;

    private final JdbcClient db;
    private final Audit audit;
    private final Removals removals;

    Scenarios(JdbcClient db, Audit audit, Removals removals) {
        this.db = db;
        this.audit = audit;
        this.removals = removals;
    }

    /// Saves a new scenario.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param plan what it says
    /// @return its number
    @Transactional
    public long add(Workspace workspace, Scenario.Plan plan) {
        workspace.require(Right.EDIT_PEOPLE);
        var id =
                db.sql(
                                """
                                insert into stakeholders.capacity_scenario (initiative) values (?)
                                returning id
                                """)
                        .param(workspace.id().value())
                        .query((row, _) -> row.getLong(1))
                        .single();
        version(workspace, id, plan);
        audit.record(workspace, new ScenarioSaved(id, plan.name(), 1));
        return id;
    }

    /// Saves a new version of a scenario.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @param plan what it says now
    /// @throws NotFound where there is none
    @Transactional
    public void change(Workspace workspace, long id, Scenario.Plan plan) {
        workspace.require(Right.EDIT_PEOPLE);
        var before = get(workspace, id);
        version(workspace, id, plan);
        audit.record(workspace, new ScenarioSaved(id, plan.name(), before.count() + 1));
    }

    /// Takes a scenario out.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @throws NotFound where there is none
    @Transactional
    public void remove(Workspace workspace, long id) {
        workspace.require(Right.EDIT_PEOPLE);
        var scenario = get(workspace, id);
        removals.remove(workspace, "stakeholders.capacity_scenario", id);
        audit.record(workspace, new ScenarioRemoved(id, scenario.plan().name()));
    }

    /// Brings a scenario back.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @throws NotFound where there is none
    @Transactional
    public void restore(Workspace workspace, long id) {
        workspace.require(Right.EDIT_PEOPLE);
        var scenario =
                list(workspace, LATEST + " and c.id = :id", id).stream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
        removals.restore("stakeholders.capacity_scenario", id);
        audit.record(workspace, new ScenarioRestored(id, scenario.plan().name()));
    }

    /// Lists the scenarios.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return the latest version of each, the oldest scenario first
    @Recalled
    public List<Scenario> all(Workspace workspace) {
        return list(workspace, LATEST + LASTING + " and :id = 0 order by c.id", 0);
    }

    /// Finds a scenario.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @return its latest version
    /// @throws NotFound where there is none, or it was taken out
    public Scenario get(Workspace workspace, long id) {
        return list(workspace, LATEST + LASTING + " and c.id = :id", id).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Lists all versions of a scenario.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which
    /// @return the latest first
    public List<Scenario> versions(Workspace workspace, long id) {
        return list(workspace, LASTING + " and c.id = :id order by v.id desc", id);
    }

    private List<Scenario> list(Workspace workspace, String condition, long id) {
        return db.sql(SELECT + condition)
                .param("initiative", workspace.id().value())
                .param("id", id)
                .query(Scenarios::scenario)
                .list();
    }

    private void version(Workspace workspace, long scenario, Scenario.Plan plan) {
        var version =
                db.sql(
                                """
                                insert into stakeholders.capacity_version (scenario, name, who,
                                  answerers, hours_per_week, from_day, by_day, first_served,
                                  written_by)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                                """)
                        .params(
                                scenario,
                                plan.name(),
                                plan.who(),
                                plan.answerers(),
                                plan.hoursPerWeek(),
                                plan.from(),
                                plan.by(),
                                plan.first().name(),
                                workspace.account().value())
                        .query((row, _) -> row.getLong(1))
                        .single();
        plan.needs()
                .forEach((segment, need) ->
                        db.sql("insert into stakeholders.capacity_need values (?, ?, ?, ?)")
                                .params(version, segment.name(), need.contacts(), need.hours())
                                .update());
    }

    private static Scenario scenario(ResultSet row, int number) throws SQLException {
        return new Scenario(
                row.getLong("scenario"),
                row.getLong("id"),
                row.getInt("number"),
                new Scenario.Plan(
                        row.getString("name"),
                        row.getString("who"),
                        row.getInt("answerers"),
                        Objects.requireNonNull(row.getBigDecimal("hours_per_week")),
                        Rows.day(row, "from_day"),
                        Rows.day(row, "by_day"),
                        Scenario.First.valueOf(row.getString("first_served")),
                        needs(Objects.requireNonNullElse(row.getString("needs"), ""))),
                row.getString("by_name"),
                Rows.moment(row, "written_at"));
    }

    private static Map<Segment, Scenario.Need> needs(String rows) {
        var needs = new EnumMap<Segment, Scenario.Need>(Segment.class);
        rows.lines()
                .flatMap(line -> java.util.Arrays.stream(line.split(",")))
                .map(need -> need.split(" "))
                .forEach(need ->
                        needs.put(
                                Segment.valueOf(need[0]),
                                new Scenario.Need(
                                        Integer.parseInt(need[1]), new BigDecimal(need[2]))));
        return needs;
    }
}
