package dev.landward.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Audit;
import dev.landward.accounts.Organisations;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.analysis.opinion.OpinionGroup;
import dev.landward.consultation.Round;
import dev.landward.consultation.RoundState;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.results.Results;
import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Outlook;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.plans.Aims;
import dev.landward.stakeholders.plans.Prevention;
import dev.landward.stakeholders.plans.Scenarios;
import dev.landward.stakeholders.plans.Steps;
import dev.landward.stakeholders.standings.Movements;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.stakeholders.ties.TieFilter;
import dev.landward.stakeholders.ties.Ties;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LandwardTest
class HarrowFallsTests {

    static final LocalDate TODAY = LocalDate.now(java.time.ZoneOffset.UTC);

    @Autowired HarrowFalls city;
    @Autowired Organisations organisations;
    @Autowired Initiatives initiatives;
    @Autowired Standings standings;
    @Autowired Groups groups;
    @Autowired Outlook outlook;
    @Autowired Steps steps;
    @Autowired Aims aims;
    @Autowired Prevention prevention;
    @Autowired Scenarios scenarios;
    @Autowired Movements movements;
    @Autowired Rounds rounds;
    @Autowired Results results;
    @Autowired Audit audit;
    @Autowired Town town;
    @Autowired Http http;
    @Autowired JdbcClient db;

    @Test
    void theCityIsThereWithItsStoryAndGoesWithoutATrace() {
        var ines = town.person("Ines");
        var before = rows();
        var membership = city.build(ines, TODAY);
        tellsItsStory(ines);
        organisations.removeSample(membership);
        assertThat(rows()).isEqualTo(before);
        assertThat(organisations.of(ines)).isEmpty();
        assertThat(organisations.sampleKnown()).isTrue();
    }

    private void tellsItsStory(Viewer ines) {
        var workspace = initiatives.of(ines).getFirst();
        assertThat(workspace.sample()).isTrue();
        var everybody = standings.all(workspace);
        assertThat(everybody).hasSize(64).allSatisfy(one -> assertThat(one.group()).isNotNull());
        assertThat(groups.all(workspace)).hasSize(9);
        var unknown =
                everybody.stream().filter(one -> !one.marks().known(Dimension.STANCE)).count();
        assertThat(unknown).isBetween(10L, 25L);
        inspectorsAreAgainst(workspace);
        var standing = outlook.standing(workspace);
        assertThat(standing.current()).contains(Phase.NEEDS);
        assertThat(standing.steps().getFirst().overrides()).isEqualTo(1);
        assertThat(
                        audit.latest(workspace, 0, 100).stream()
                                .filter(entry -> entry.what().equals("PhaseClosed"))
                                .toList())
                .singleElement()
                .satisfies(entry ->
                        assertThat(String.valueOf(entry.details().get("open")))
                                .as("every decider was assessed when Learn closed")
                                .doesNotContain("register.check.deciders")
                                .contains("playbook"));
        assertThat(standing.tasks()).isNotEmpty();
        assertThat(standing.legacy()).isPresent();
        plansWithPeople(workspace);
        wasAsked(workspace);
    }

    /// Most want the old system replaced; inspectors form a group of their own, and what they need
    /// is the one on which the groups meet most surely.
    private void wasAsked(Workspace workspace) {
        var held = rounds.all(workspace);
        assertThat(held)
                .extracting(Round::state)
                .containsExactly(RoundState.DRAFT, RoundState.OPEN, RoundState.CLOSED);
        var result = results.of(held.getLast());
        assertThat(result.map().voters()).isEqualTo(280);
        assertThat(result.lines()).hasSize(18);
        assertThat(result.at(1).orElseThrow().low()).as("replace it").isGreaterThan(0.5);
        assertThat(result.groups()).extracting(OpinionGroup::size).containsExactly(272, 8);
        assertThat(result.bridging().getFirst().text())
                .isEqualTo("Inspections must work without signal.");
        var inspectors = groups.named(workspace, "Inspectors").orElseThrow().id().value();
        assertThat(result.members())
                .filteredOn(row -> row.grouping() == inspectors)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.shown()).isTrue();
                    assertThat(row.cells()).containsExactly(0, 8, 0);
                    assertThat(row.open()).containsOnly(true);
                });
    }

    /// What is planned has every state that a page can show, and the ladder moves with evidence.
    private void plansWithPeople(Workspace workspace) {
        var planned = steps.page(workspace, 0, 50).rows();
        assertThat(planned).hasSize(13);
        assertThat(planned).filteredOn(step -> step.overdue(TODAY)).hasSize(1);
        assertThat(planned).filteredOn(step -> step.end() != null).hasSize(3);
        assertThat(aims.all(workspace)).hasSize(9);
        assertThat(prevention.written(workspace)).hasSize(3);
        assertThat(scenarios.all(workspace)).hasSize(2);
        var moves =
                movements
                        .moves(workspace, Dimension.PARTNERSHIP, TODAY.minusDays(91), TODAY)
                        .stream()
                        .filter(move -> move.steps() != 0)
                        .toList();
        var counted = moves.stream().filter(Movements.Move::counts).count();
        assertThat(counted).isGreaterThan(moves.size() / 2).isLessThan(moves.size());
    }

    private void inspectorsAreAgainst(Workspace workspace) {
        var inspectors = groups.named(workspace, "Inspectors").orElseThrow().id();
        var stances =
                standings.all(workspace).stream()
                        .filter(one -> inspectors.equals(one.group()))
                        .filter(one -> one.marks().known(Dimension.STANCE))
                        .mapToInt(one -> one.marks().value(Dimension.STANCE, 0))
                        .average();
        assertThat(stances.orElseThrow()).isLessThan(-0.5);
    }

    @Test
    void theOneWhoHasOnlyTheCityLandsInItsOverview() {
        var ines = town.person("Ines");
        var membership = city.build(ines, TODAY);
        var path = initiatives.of(ines).getFirst().path();
        assertThat(http.get("/", ines).exchange()).hasRedirectedUrl(path);
        assertThat(http.get(path, ines).exchange())
                .bodyText()
                .contains(
                        "PermitTrak",
                        "Talk to these first",
                        "Inspectors",
                        "What has happened so far");
        organisations.removeSample(membership);
    }

    /// How many rows each table has; the trail and what it publishes stay.
    private Map<String, Long> rows() {
        var counts = new LinkedHashMap<String, Long>();
        var tables =
                db.sql(
                                """
                                select table_schema || '."' || table_name || '"'
                                from information_schema.tables
                                where table_type = 'BASE TABLE'
                                  and table_schema not in ('pg_catalog', 'information_schema', 'public')
                                  and table_name not in ('audit_entry', 'spring_session',
                                    'spring_session_attributes')
                                  and table_name not like 'event_publication%'
                                  and table_name not like 'trail%'
                                order by 1
                                """)
                        .query(String.class)
                        .list();
        for (var table : tables) {
            counts.put(
                    String.valueOf(table),
                    db.sql("select count(*) from " + table).query(Long.class).single());
        }
        assertThat(counts).hasSizeGreaterThan(30);
        return counts;
    }

    @Test
    void theSameDayGivesTheSameCity(@Autowired Ties ties) {
        var first = printOf(ties);
        assertThat(printOf(ties)).isEqualTo(first);
        assertThat(first).contains("130 ties");
    }

    private String printOf(Ties ties) {
        var ines = town.person("Ines");
        var membership = city.build(ines, TODAY);
        var workspace = initiatives.of(ines).getFirst();
        var print = new StringBuilder();
        for (var one : standings.all(workspace)) {
            print.append(one.name()).append(one.missing());
            for (var dimension : Dimension.values()) {
                print.append(one.marks().value(dimension)).append(one.marks().since(dimension));
            }
        }
        print.append(ties.network(workspace, TieFilter.all(TODAY)).size()).append(" ties");
        organisations.removeSample(membership);
        return print.toString();
    }
}
