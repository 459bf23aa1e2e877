package dev.landward.stakeholders.pictures;

import static dev.landward.stakeholders.Register.day;
import static dev.landward.stakeholders.Register.judged;
import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.Side;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Confidence;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.assessments.Judgement;
import dev.landward.stakeholders.standings.StanceHistory;
import dev.landward.stakeholders.ties.TieDetails;
import dev.landward.stakeholders.ties.TieKind;
import dev.landward.stakeholders.ties.Ties;
import dev.landward.testing.Method;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Network, partnership ladder and stance over time.
@LandwardTest
class MovementPagesTests {

    @Autowired Town town;
    @Autowired Http http;
    @Autowired Register register;
    @Autowired Assessments assessments;
    @Autowired Stakeholders stakeholders;
    @Autowired Ties ties;
    @Autowired StanceHistory stances;
    @Autowired Warming warming;

    Viewer ines;
    Workspace permits;

    @BeforeEach
    void anInitiative() {
        ines = town.person("Ines");
        permits = register.initiative(town.organisation("Harrow Falls", ines), ines);
    }

    @Test
    @Method("S4-04")
    void theNetworkShowsInsideOrOutsideTiesOrThoseAcrossTheBorder() {
        var ana = person("Ana", Side.INSIDE);
        tie(person("Ben", Side.INSIDE), ana, TieKind.REPORTS_TO, 4);
        tie(person("Cyd", Side.OUTSIDE), ana, TieKind.LISTENS_TO, 4);
        var around = "/people/network?person=" + ana.value();
        assertThat(table(around)).contains("Ben (reports to, 4)", "Cyd (listens to, 4)");
        assertThat(table(around + "&reach=INSIDE")).contains("Ben (").doesNotContain("Cyd (");
        assertThat(table(around + "&reach=ACROSS")).contains("Cyd (").doesNotContain("Ben (");
        assertThat(table(around + "&reach=OUTSIDE")).doesNotContain("Ben (", "Cyd (");
        assertThat(table(around + "&strength=5")).doesNotContain("Ben (", "Cyd (");
        assertThat(table(around + "&kind=REPORTS_TO")).contains("Ben (").doesNotContain("Cyd (");
        assertThat(table(around + "&on=2025-12-31")).doesNotContain("Ben (", "Cyd (");
    }

    @Test
    @Method("S0-24")
    void aSuggestedRouteIsExplainedTieByTieWithWhoSaysSoAndWhen() {
        var ana = person("Ana", Side.INSIDE);
        var ben = person("Ben", Side.INSIDE);
        var mayor = person("Mayor", Side.OUTSIDE);
        assessments.record(permits, ana, judged(Dimension.ENGAGEMENT_CURRENT, 5, day(1, 5)));
        tie(ben, ana, TieKind.LISTENS_TO, 5);
        tie(ben, mayor, TieKind.ADVISES, 4);
        tie(mayor, ana, TieKind.LISTENS_TO, 1);
        assertThat(page("/people/network?person=" + mayor.value()))
                .containsSubsequence(
                        "Routes to this person",
                        "63%",
                        "Ana</bdi>",
                        "Ben</bdi>",
                        "listens to them",
                        "strength 5 of 5",
                        "Olu</bdi>, Jan 5, 2026",
                        "Ben</bdi>",
                        "Mayor</bdi>",
                        "is advised by them",
                        "strength 4 of 5",
                        "Olu</bdi>, Jan 5, 2026",
                        "seen in council",
                        "10%");
        assertThat(page("/people/network?person=" + ana.value()))
                .contains("or this person is one of them");
        assertThat(http.get(permits.path() + "/people/network?person=999999999", ines))
                .hasStatus(404);
    }

    @Test
    @Method("S4-07")
    void aMovementOnTheLadderCountsOnlyWithEvidence() {
        moved("Ana", 4, "signed the data agreement");
        moved("Ben", 5, "");
        moved("Cyd", 1, "left the working group");
        person("Dee", Side.INSIDE);
        assertThat(page("/people/partnership?since=2026-01-31&on=2026-03-31"))
                .contains("1 of 4 moved up with evidence, 1 down;")
                .contains("one move has no evidence and does not count")
                .contains("for 1, the level on one of the two days is unknown")
                .containsSubsequence(
                        "Counted moves: 2",
                        "Ana",
                        "from client to collaborator",
                        "signed the data agreement",
                        "Moves that are not counted: 1",
                        "Ben",
                        "no evidence");
        assertThat(page("/people/partnership?since=2026-03-01&on=2026-03-31"))
                .contains("0 of 4 moved up with evidence, 0 down; no move lacks evidence");
    }

    @Test
    void figuresOfSmallGroupsAreWithheldAndCannotBeWorkedOut() {
        for (int i = 0; i < 7; i++) {
            assessments.record(
                    permits,
                    person("Person " + i, Side.INSIDE),
                    judged(Dimension.STANCE, i % 2 + 1, day(1, 5)));
        }
        assertThat(page("/people/stance?on=2026-02-01"))
                .contains("7 of 7 are for", "n = 7", "Feb 1, 2026");
        var lone = register.initiative(town.organisation("Elsewhere", ines), ines);
        assessments.record(
                lone, register.person(lone, "Zoe"), judged(Dimension.STANCE, 2, day(1, 5)));
        var alone = stances.stanceByGroup(lone, day(2, 1));
        assertThat(alone.counts().total()).isEmpty();
        assertThat(alone.withheld()).hasSize(1);
        assertThat(text(lone.path() + "/people/stance/panel"))
                .contains("too few people")
                .doesNotContain("<html", "Zoe");
    }

    @Test
    void theSeriesOfStancesIsTheSameWhateverCameLater() {
        for (int i = 0; i < 6; i++) {
            assessments.record(
                    permits,
                    person("Person " + i, Side.INSIDE),
                    judged(Dimension.STANCE, 2, day(1, 1 + 10 * (i / 2))));
        }
        var before = stances.stanceSeries(permits, day(1, 1), day(1, 25));
        assertThat(before).hasSize(13);
        assertThat(before.getFirst().day()).isEqualTo(day(1, 1));
        assertThat(before.getLast().day()).isEqualTo(day(1, 25));
        assertThat(before.getFirst().counts().total().orElseThrow().inFavour()).isEqualTo(2);
        assertThat(before.getLast().counts().total().orElseThrow().inFavour()).isEqualTo(6);
        var late = stakeholders.all(permits).getFirst().id();
        assessments.record(permits, late, judged(Dimension.STANCE, -2, day(2, 1)));
        assertThat(stances.stanceSeries(permits, day(1, 1), day(1, 25))).isEqualTo(before);
    }

    @Test
    void warmingDrawsEveryPicture() {
        assertThat(warming.draw()).isEqualTo(160);
    }

    private void moved(String name, int level, String evidence) {
        var who = person(name, Side.INSIDE);
        assessments.record(permits, who, judged(Dimension.PARTNERSHIP, 2, day(1, 5)));
        assessments.record(
                permits,
                who,
                Judgement.ofColleague(
                        Dimension.PARTNERSHIP, level, day(2, 20), evidence, Confidence.MEDIUM));
    }

    private StakeholderId person(String name, Side side) {
        return stakeholders.add(
                permits, Details.person(name).side(side).done(), Provenance.byHand());
    }

    private void tie(StakeholderId from, StakeholderId to, TieKind kind, int strength) {
        ties.record(
                permits,
                new TieDetails(
                        from, to, kind, "", strength, "Olu", day(1, 5), "seen in council", ""));
    }

    /// The table beside the picture.
    private String table(String path) {
        var page = page(path);
        return page.substring(page.indexOf("<table"), page.indexOf("</table>"));
    }

    private String page(String path) {
        return text(permits.path() + path);
    }

    private String text(String path) {
        try {
            return http.get(path, ines).exchange().getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
