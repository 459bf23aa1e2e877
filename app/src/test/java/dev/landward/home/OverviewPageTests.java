package dev.landward.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Membership;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Initiatives;
import dev.landward.initiative.Kind;
import dev.landward.initiative.LegacySystem;
import dev.landward.initiative.Phase;
import dev.landward.initiative.Playbook;
import dev.landward.initiative.Profile;
import dev.landward.initiative.Sector;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.assessments.Assessment;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Confidence;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.assessments.Judgement;
import dev.landward.stakeholders.groups.Group;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.standings.StanceHistory.GroupRow;
import dev.landward.testing.Method;
import dev.landward.web.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LandwardTest
class OverviewPageTests {

    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Autowired Town town;
    @Autowired Http http;
    @Autowired Initiatives initiatives;
    @Autowired Groups groups;
    @Autowired Stakeholders stakeholders;
    @Autowired Assessments assessments;
    @Autowired Momentum momentum;
    @Autowired Stalls stalls;
    @Autowired Playbook playbook;
    @Autowired JdbcClient db;

    Viewer ines;
    Membership city;
    Workspace workspace;

    @BeforeEach
    void inesReplacesASystem() {
        ines = town.person("Ines");
        city = town.organisation("Harrow Falls", ines);
        var legacy =
                new LegacySystem(
                        "PermitTrak", "Rachel", TODAY.plusDays(90), new BigDecimal(412_000), "USD");
        workspace = start(legacy);
    }

    @Test
    void theOverviewShowsTheSystemThatIsReplaced() {
        assertThat(overview()).contains("PermitTrak", "Rachel", "$412,000", "90 days");
    }

    @Test
    void whoMayNotSeePeopleSeesNone() {
        person("Frank", "Inspectors", -2, 3);
        var member = town.member(city, "Olu", Role.MEMBER);
        assertThat(http.get(workspace.path(), member).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("PermitTrak")
                .doesNotContain("Frank", "Inspectors", "Talk to these first");
    }

    @Test
    @Method("S0-04")
    void stanceAndMomentumOfEachGroupFollowFromTheLog() {
        var frank = person("Frank", "Inspectors", 1, 100);
        var rosa = person("Rosa", "Inspectors", -1, 40);
        silent(3, "Inspectors");
        person("Marta", "Counter", 2, 10);
        silent(4, "Counter");
        assess(frank, -2, 5);
        var tracks = momentum.tracks(workspace, TODAY).tracks();
        assertThat(tracks)
                .extracting(track -> track.group().name())
                .containsExactly("Inspectors", "Counter");
        var points = tracks.getFirst().points();
        var log = assessments.of(workspace, Dimension.STANCE);
        for (var point : points) {
            assertThat(Momentum.balance(point))
                    .isEqualTo(byHand(log, point.day(), List.of(frank, rosa)));
            assertThat(point.total()).isEqualTo(5);
        }
        assertThat(Momentum.balance(points.getLast())).isEqualTo(-2.0 / 5);
        assertThat(tracks.getFirst().momentum()).isEqualTo(-2.0 / 5);
        assertThat(momentum.tracks(workspace, TODAY).tracks()).isEqualTo(tracks);
        assertThat(page("/momentum"))
                .contains("n = 10", "One group is against")
                .doesNotContainIgnoringCase("consensus");
    }

    /// The last word of everybody up to a day, each as one for or against, of five.
    private static double byHand(List<Assessment> log, LocalDate day, List<StakeholderId> people) {
        var sum = 0;
        for (var who : people) {
            sum +=
                    log.stream()
                            .filter(one -> one.stakeholder().equals(who))
                            .filter(one -> !one.judgement().asOf().isAfter(day))
                            .reduce((_, later) -> later)
                            .map(one -> one.judgement().value())
                            .map(Integer::signum)
                            .orElse(0);
        }
        return sum / 5.0;
    }

    @Test
    void theWordConsensusIsEarned() {
        inFavour(5, "Counter");
        assertThat(page("/momentum")).contains("Consensus");
        person("Frank", "Counter", -1, 10);
        assertThat(page("/momentum")).doesNotContainIgnoringCase("consensus");
    }

    @Test
    void smallGroupsAreWithheldInMomentumAsInStance() {
        inFavour(6, "Counter");
        person("Captain Burke", "Fire marshal", -2, 40);
        var alone = momentum.tracks(workspace, TODAY);
        assertThat(alone.tracks()).isEmpty();
        assertThat(alone.withheld())
                .extracting(GroupRow::name)
                .containsExactlyInAnyOrder("Counter", "Fire marshal");
        assertThat(page("/momentum"))
                .contains("not shown, to protect individuals", "Fire marshal")
                .doesNotContain("group is against", "Consensus", "100%");
        inFavour(7, "Inspectors");
        var tracks = momentum.tracks(workspace, TODAY);
        assertThat(tracks.tracks())
                .extracting(track -> track.group().name())
                .containsExactly("Inspectors");
        assertThat(tracks.withheld()).isEqualTo(tracks.now().withheld());
        assertThat(tracks.consensus()).isFalse();
        assertThat(page("/momentum"))
                .contains("n = 7")
                .doesNotContain("group is against", "Consensus");
        assertThat(overview())
                .contains(
                        "n = 14; for 0 people the stance is unknown",
                        "not shown, to protect individuals");
    }

    @Test
    void whatIsKnownOfFewIsNotToldOfAllEither() {
        person("Captain Burke", "Fire marshal", -2, 40);
        person("Walt", "Fire marshal", null, 0);
        assertThat(overview())
                .contains("No group can be shown yet")
                .doesNotContain("the stance is unknown", "class=\"fig-sentence\"");
    }

    @Test
    @Method("S1-08")
    void aGroupThatStoppedMovingIsNamedWithItsLastActivity() {
        person("Captain Burke", "Fire marshal", 1, 45);
        person("Marta", "Counter", 1, 3);
        assertThat(stalls.of(workspace, TODAY))
                .singleElement()
                .satisfies(stall -> {
                    assertThat(stall.name()).isEqualTo("Fire marshal");
                    assertThat(stall.last()).isEqualTo(TODAY.minusDays(45));
                });
        assertThat(overview()).contains("Groups that have gone quiet", "Fire marshal");
        stalls.tell(TODAY);
        stalls.tell(TODAY);
        assertThat(alerts()).containsExactly("Fire marshal " + TODAY.minusDays(45));
    }

    private List<@Nullable String> alerts() {
        return db.sql(
                        """
                        select (details->>'name') || ' ' || (details->>'lastActivity')
                        from accounts.audit_entry where initiative = ? and what = 'GroupStalled'
                        """)
                .param(workspace.id().value())
                .query(String.class)
                .list();
    }

    @Test
    @Method("S2-04")
    void theHygieneScoreListsItsItems() {
        var all =
                playbook.entries(workspace).stream()
                        .filter(task -> task.phase() == Phase.LEARN)
                        .toList();
        var late = all.getFirst();
        playbook.hand(workspace, late.id(), "Marta", TODAY.minusDays(1));
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        assertThat(Hygiene.of(playbook.entries(workspace), Phase.LEARN, now).items())
                .as("on its first day a task without an owner is no fault")
                .hasSize(1);
        var hygiene = Hygiene.of(playbook.entries(workspace), Phase.LEARN, now.plusDays(8));
        assertThat(hygiene.due()).isEqualTo(all.size());
        assertThat(hygiene.count(Hygiene.Fault.OVERDUE)).isEqualTo(1);
        assertThat(hygiene.count(Hygiene.Fault.OWNERLESS)).isEqualTo(all.size() - 1);
        assertThat(hygiene.items()).hasSize(all.size());
        assertThat(hygiene.score()).isZero();
        assertThat(
                        Hygiene.of(playbook.entries(workspace), Phase.LEARN, now.plusDays(15))
                                .count(Hygiene.Fault.SILENT))
                .isEqualTo(all.size());
        assertThat(page("/hygiene")).contains("Marta", "Overdue", "No owner for a week");
    }

    @Test
    @Method("S2-27")
    void thePortfolioCountsTheInitiativesOfEachSponsorAndWarns() {
        assertThat(http.get("/initiatives", ines).exchange())
                .bodyText()
                .contains("Initiatives per sponsor", "No sponsor named", "one initiative")
                .doesNotContain("which one can wait");
        sponsored(workspace, "Helen Aldana");
        for (int i = 0; i < 2; i++) {
            sponsored(start(null), "helen aldana");
        }
        assertThat(http.get("/initiatives", ines).exchange())
                .bodyText()
                .contains("3 initiatives", "More than 3 for one sponsor bring a warning")
                .doesNotContain("which one can wait", "No sponsor named");
        sponsored(start(null), "Helen Aldana");
        sponsored(start(null), "Rachel Steinmetz");
        assertThat(http.get("/initiatives", ines).exchange())
                .bodyText()
                .contains("Helen Aldana", "4 initiatives, more than 3", "one initiative");
    }

    @Test
    void whatChangedSinceTheLastVisitIsToldAndStaysForTheVisit() {
        assertThat(overview()).contains("What has happened so far");
        db.sql("update home.visit set at = now() - interval '1 day' where initiative = ?")
                .param(workspace.id().value())
                .update();
        person("Frank", "Inspectors", null, 0);
        assertThat(overview()).contains("Since your last visit", "Frank was added to the register");
        assertThat(overview()).contains("Frank was added to the register");
    }

    @Test
    void eachPageOfHomeEndsWithOneNextStep() {
        person("Frank", "Inspectors", -2, 3);
        for (var path :
                List.of(
                        workspace.path(),
                        "/initiatives",
                        workspace.path() + "/momentum",
                        workspace.path() + "/hygiene")) {
            assertThat(body(path).split("class=\"lw-next\"", -1)).as(path).hasSize(2);
        }
    }

    @Test
    void whoHasNothingIsToldSo() {
        assertThat(http.get("/initiatives", town.person("Olu")).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Nothing here yet");
    }

    private void sponsored(Workspace workspace, String sponsor) {
        var known = initiatives.profile(workspace);
        initiatives.revise(
                workspace,
                new Profile(
                        known.name(),
                        known.kind(),
                        known.sector(),
                        known.purpose(),
                        known.begins(),
                        known.decides(),
                        known.lives(),
                        known.legacy(),
                        sponsor));
    }

    private Workspace start(@Nullable LegacySystem legacy) {
        var start = new Initiatives.Start("Permits", Kind.REPLACE, Sector.PUBLIC, "", legacy);
        return initiatives.enter(initiatives.start(city, start), ines);
    }

    private void silent(int count, String group) {
        for (int i = 0; i < count; i++) {
            person("Nobody asked " + group + " " + i, group, null, 0);
        }
    }

    private void inFavour(int count, String group) {
        for (int i = 0; i < count; i++) {
            person(group + " " + i, group, 2, 10);
        }
    }

    private StakeholderId person(String name, String group, @Nullable Integer stance, int ago) {
        var id =
                groups.named(workspace, group)
                        .map(Group::id)
                        .orElseGet(() -> groups.add(workspace, GroupDetails.named(group)));
        var person =
                stakeholders.add(
                        workspace, Details.person(name).group(id).done(), Provenance.byHand());
        if (stance != null) {
            assess(person, stance, ago);
        }
        return person;
    }

    private void assess(StakeholderId person, int stance, int ago) {
        assessments.record(
                workspace,
                person,
                Judgement.ofColleague(
                        Dimension.STANCE,
                        stance,
                        TODAY.minusDays(ago),
                        "Interview",
                        Confidence.HIGH));
    }

    private String overview() {
        return body(workspace.path());
    }

    private String page(String rest) {
        return body(workspace.path() + rest);
    }

    private String body(String path) {
        try {
            var answer = http.get(path, ines).exchange().getResponse();
            assertThat(answer.getStatus()).isEqualTo(200);
            return answer.getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
