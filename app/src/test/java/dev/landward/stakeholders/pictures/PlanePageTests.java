package dev.landward.stakeholders.pictures;

import static dev.landward.stakeholders.Register.day;
import static dev.landward.stakeholders.Register.judged;
import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.assessments.Assessment;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Confidence;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.standings.StanceHistory;
import dev.landward.testing.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class PlanePageTests {

    @Autowired Town town;
    @Autowired Http http;
    @Autowired Register register;
    @Autowired Assessments assessments;
    @Autowired StanceHistory stances;

    Viewer ines;
    Workspace permits;

    @BeforeEach
    void anInitiative() {
        ines = town.person("Ines");
        permits = register.initiative(town.organisation("Harrow Falls", ines), ines);
    }

    @Test
    @Method("S4-13")
    void noAnswerIsShownAsUnknownAndCountedInEveryDenominator() {
        var people = people(8);
        assessments.record(permits, people.get(0), judged(Dimension.STANCE, 2, day(1, 5)));
        assessments.record(permits, people.get(1), judged(Dimension.STANCE, -1, day(1, 5)));
        assessments.record(permits, people.get(2), judged(Dimension.ACTIVITY, 5, day(1, 5)));
        assertThat(page("/people/map"))
                .contains("1 of 8 is for, 1 against, 0 torn, 6 unknown.")
                .contains("n = 8")
                .contains("Passive acceptance")
                .contains("Active resistance");
        var total = stances.stanceByGroup(permits, day(2, 1)).counts().total().orElseThrow();
        assertThat(total.unknown()).isEqualTo(6);
        assertThat(total.n()).isEqualTo(8);
        assertThat(total.share(dev.landward.analysis.stakeholders.Stance.FOR)).hasValue(1.0 / 8);
    }

    @Test
    void aMoveIsANewDatedJudgementByTheViewerAndCanBeTakenBack() {
        var ana = people(1).getFirst();
        assessments.record(permits, ana, judged(Dimension.STANCE, -1, day(1, 5)));
        var answer = move("/people/map", ana, "2", "5");
        assertThat(answer).isEqualTo(permits.path() + "/people/map?key=true");
        assertThat(log(ana))
                .extracting(
                        entry -> entry.judgement().dimension(),
                        entry -> entry.judgement().value(),
                        entry -> entry.judgement().evidence(),
                        entry -> entry.judgement().confidence(),
                        Assessment::assessor)
                .containsExactly(tuple(Dimension.ACTIVITY, 5), tuple(Dimension.STANCE, 2));
        var entries =
                log(ana).stream().map(entry -> Long.toString(entry.id().value())).sorted().toList();
        var undo = "/people/map/moves/" + String.join("-", entries) + "/undo";
        assertThat(http.post(permits.path() + undo, ines)).hasStatus3xxRedirection();
        assertThat(log(ana)).isEmpty();
        assertThat(http.post(permits.path() + undo, ines)).hasStatus(404);
    }

    @Test
    void aMoveAlongOneScaleLeavesTheOtherAsItWasJudged() {
        var ana = people(1).getFirst();
        assessments.record(permits, ana, judged(Dimension.POWER, 3, day(1, 5)));
        assessments.record(permits, ana, judged(Dimension.INTEREST, 3, day(1, 5)));
        move("/people/power", ana, "3", "5");
        assertThat(log(ana))
                .extracting(entry -> entry.judgement().dimension())
                .containsExactly(Dimension.POWER);
    }

    @Test
    void aNameMovesFromCellToCellOfTheEngagementMatrix() {
        var ana = people(1).getFirst();
        assessments.record(permits, ana, judged(Dimension.ENGAGEMENT_CURRENT, 2, day(1, 5)));
        assertThat(page("/people/engagement"))
                .contains("data-movable", "data-id=\"" + id(ana) + "\" data-x=\"\" data-y=\"2\"");
        assertThat(move("/people/engagement", ana, "4", "2"))
                .isEqualTo(permits.path() + "/people/engagement?key=true");
        assertThat(log(ana))
                .extracting(entry -> entry.judgement().dimension())
                .containsExactly(Dimension.ENGAGEMENT_DESIRED);
        assertThat(page("/people/engagement"))
                .contains("data-id=\"" + id(ana) + "\" data-x=\"4\" data-y=\"2\"")
                .contains("From resistant to supportive: one person");
    }

    @Test
    void salienceIsMovedByAFormWithItsThreeAttributes() {
        var ana = people(1).getFirst();
        assertThat(page("/people/salience"))
                .contains("id=\"move\"", "id=\"across\"", "id=\"up\"", "id=\"third\"")
                .contains("could not say which of them changed")
                .doesNotContain("data-movable");
        assertThat(
                        http.post(
                                permits.path() + "/people/salience",
                                ines,
                                "stakeholder",
                                id(ana),
                                "across",
                                "4",
                                "up",
                                "5",
                                "third",
                                "1",
                                "confidence",
                                "MEDIUM"))
                .hasStatus3xxRedirection();
        assertThat(page("/people/salience")).contains("Dominant");
        assertThat(log(ana))
                .extracting(
                        entry -> entry.judgement().dimension(), entry -> entry.judgement().value())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Dimension.POWER, 4),
                        org.assertj.core.groups.Tuple.tuple(Dimension.LEGITIMACY, 5),
                        org.assertj.core.groups.Tuple.tuple(Dimension.URGENCY, 1));
        var entries =
                log(ana).stream().map(entry -> Long.toString(entry.id().value())).sorted().toList();
        var undo = "/people/salience/moves/" + String.join("-", entries) + "/undo";
        assertThat(http.post(permits.path() + undo, ines)).hasStatus3xxRedirection();
        assertThat(log(ana)).isEmpty();
    }

    @Test
    void theEndOfALadderMovesToAnotherLevelAndStaysBetweenItsDays() {
        var ana = people(1).getFirst();
        assessments.record(permits, ana, judged(Dimension.PARTNERSHIP, 2, day(1, 5)));
        var until = Crowds.today();
        var since = until.minusDays(9);
        var days = "/people/partnership?since=" + since + "&on=" + until;
        assertThat(page(days)).contains("data-id=\"" + id(ana) + "\" data-y=\"2\"", "id=\"move\"");
        assertThat(
                        http.post(
                                permits.path() + days,
                                ines,
                                "stakeholder",
                                id(ana),
                                "up",
                                "4",
                                "confidence",
                                "LOW"))
                .hasRedirectedUrl(permits.path() + "/people/partnership?since=" + since);
        assertThat(page(days))
                .contains("0 of 1 moved up with evidence, 0 down; one move has no evidence")
                .contains("no evidence · 1");
        assertThat(page("/people/partnership?on=2026-02-01")).doesNotContain("id=\"move\"");
    }

    @Test
    void whatWasTypedStaysWhereAMoveCannotBe() {
        var ana = people(1).getFirst();
        for (var picture : List.of("engagement", "salience", "partnership")) {
            assertThat(
                            http.post(
                                    permits.path() + "/people/" + picture,
                                    ines,
                                    "stakeholder",
                                    id(ana),
                                    "up",
                                    "9",
                                    "evidence",
                                    "seen at the counter",
                                    "confidence",
                                    "LOW"))
                    .bodyText()
                    .contains("Choose one from the list.", "seen at the counter");
        }
        assertThat(assessments.of(permits, ana)).isEmpty();
    }

    @Test
    void anEarlierDayShowsWhatStoodThen() {
        var ana = people(1).getFirst();
        assessments.record(permits, ana, judged(Dimension.STANCE, -2, day(1, 5)));
        assessments.record(permits, ana, judged(Dimension.STANCE, 2, day(3, 5)));
        assertThat(page("/people/map?on=2026-02-01"))
                .contains("0 of 1 are for, 1 against, 0 torn, 0 unknown.")
                .contains("Feb 1, 2026")
                .doesNotContain("id=\"move\"");
        assertThat(page("/people/map?on=2026-01-01")).contains("1 unknown.");
    }

    @Test
    void aMoveToNowhereOrInTheFutureIsAskedAboutAgain() {
        var ana = people(1).getFirst();
        var address = permits.path() + "/people/map";
        assertThat(http.post(address, ines, "stakeholder", id(ana), "confidence", "LOW"))
                .bodyText()
                .contains("Choose a place on at least one scale.");
        assertThat(
                        http.post(
                                address,
                                ines,
                                "stakeholder",
                                id(ana),
                                "confidence",
                                "LOW",
                                "across",
                                "7",
                                "asOf",
                                "2190-01-01"))
                .bodyText()
                .contains("Choose one from the list.", "Choose today or an earlier day.");
        assertThat(assessments.of(permits, ana)).isEmpty();
    }

    @Test
    void nobodyFromElsewhereCanBeMoved() {
        var elsewhere = register.initiative();
        var stranger = register.person(elsewhere, "Stranger");
        assertThat(
                        http.post(
                                permits.path() + "/people/map",
                                ines,
                                "stakeholder",
                                id(stranger),
                                "across",
                                "1",
                                "confidence",
                                "LOW"))
                .hasStatus(404);
        assertThat(assessments.of(elsewhere, stranger)).isEmpty();
    }

    @Test
    void filtersNarrowThePictureAndSayOfHowMany() {
        people(3);
        assertThat(page("/people/map?group=0&side=OUTSIDE")).contains("n = 0 of 3 in the register");
        assertThat(page("/people/map?group=x&side=y&on=z")).contains("n = 3");
    }

    @Test
    void anEmptyRegisterSaysWhatWillBeHere() {
        for (var gallery : Gallery.values()) {
            assertThat(page(gallery.path()))
                    .as(gallery.path())
                    .contains("Nobody is in the register yet")
                    .contains("href=\"" + permits.path() + "/people\"");
        }
    }

    @Test
    void everyPictureDrawsOneAndManyPeopleWithItsTableAndASentence() {
        people(1);
        drawn();
        people(500);
        drawn();
    }

    private void drawn() {
        for (var gallery : Gallery.values()) {
            assertThat(page(gallery.path()))
                    .as(gallery.path())
                    .contains("lw-next")
                    .containsAnyOf("class=\"fig-sentence\"", "No ties yet")
                    .containsAnyOf("Show as a table", "No ties yet");
        }
    }

    private static org.assertj.core.groups.Tuple tuple(Dimension dimension, int value) {
        return org.assertj.core.groups.Tuple.tuple(
                dimension, value, "met them", Confidence.HIGH, "Ines");
    }

    private String move(String path, StakeholderId who, String across, String up) {
        return String.valueOf(
                http.post(
                                permits.path() + path,
                                ines,
                                "stakeholder",
                                id(who),
                                "across",
                                across,
                                "up",
                                up,
                                "evidence",
                                "met them",
                                "confidence",
                                "HIGH",
                                "key",
                                "true")
                        .exchange()
                        .getResponse()
                        .getRedirectedUrl());
    }

    /// What counts of the log but for the first judgements, the latest first.
    private List<Assessment> log(StakeholderId who) {
        return assessments.of(permits, who).stream()
                .filter(Assessment::valid)
                .filter(entry -> !entry.judgement().asOf().equals(day(1, 5)))
                .toList();
    }

    private static String id(StakeholderId who) {
        return Long.toString(who.value());
    }

    private List<StakeholderId> people(int count) {
        var people = new ArrayList<StakeholderId>();
        for (int i = 0; i < count; i++) {
            people.add(register.person(permits, "Person " + i));
        }
        return people;
    }

    private String page(String path) {
        try {
            return http.get(permits.path() + path, ines)
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
