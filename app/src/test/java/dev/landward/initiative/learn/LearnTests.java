package dev.landward.initiative.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.initiative.Check;
import dev.landward.initiative.Place;
import dev.landward.initiative.Place.Started;
import dev.landward.initiative.learn.Card.How;
import dev.landward.initiative.learn.Card.Kind;
import dev.landward.initiative.learn.Card.Touches;
import dev.landward.initiative.playbook.Tasks;
import dev.landward.testing.Method;
import dev.landward.web.NotFound;
import dev.landward.web.Refused;
import dev.landward.web.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class LearnTests {

    @Autowired Cards cards;
    @Autowired Links links;
    @Autowired LearnChecks checks;
    @Autowired Tasks tasks;
    @Autowired Place place;
    @Autowired Http http;

    Started permits;

    @BeforeEach
    void anInitiativeIsStarted() {
        permits = place.started();
    }

    @Test
    void theEmptyBoardSaysWhatWillBeHere() {
        assertThat(http.get(permits.path("/learn"), permits.lead()))
                .hasStatusOk()
                .bodyText()
                .contains("The board is empty", "residents", "Add the first driver");
    }

    @Test
    @Method("S1-10")
    void anUnknownHasAnOwnerOrIsAcceptedOrTheBoardAndThePhaseSaySo() {
        var id = add(Kind.UNKNOWN, "How many permits are filed on paper?", "");
        assertThat(state("learn.check.unknowns")).isEqualTo(Check.State.OPEN);
        assertThat(http.get(permits.path("/learn"), permits.lead()))
                .bodyText()
                .contains("one without an owner", "No owner");
        cards.settle(permits.workspace(), id, How.ACCEPTED, "Nobody counted before 2019");
        assertThat(state("learn.check.unknowns")).isEqualTo(Check.State.DONE);
        assertThat(cards.find(permits.workspace(), id).settling())
                .extracting("how", "wording", "by")
                .containsExactly(How.ACCEPTED, "Nobody counted before 2019", "Ines");
        cards.reopen(permits.workspace(), id);
        assertThat(state("learn.check.unknowns")).isEqualTo(Check.State.OPEN);
        cards.change(
                permits.workspace(),
                id,
                new Cards.Draft(Kind.UNKNOWN, "How many on paper?", "", null, "Omar"));
        assertThat(state("learn.check.unknowns")).isEqualTo(Check.State.DONE);
        assertThat(http.get(permits.path("/learn"), permits.lead()))
                .bodyText()
                .contains("none without an owner", "Omar");
    }

    @Test
    void acceptingNeedsAReason() {
        var id = add(Kind.UNKNOWN, "How many?", "");
        var path = permits.path("/learn/cards/" + id);
        assertThat(http.post(path + "/settling", permits.lead(), "how", "ACCEPTED", "reason", " "))
                .hasStatusOk()
                .bodyText()
                .contains("Write the answer, or why not knowing is acceptable.");
        assertThat(cards.find(permits.workspace(), id).settling()).isNull();
    }

    @Test
    void onlyAnOpenUnknownIsSettled() {
        var fact = add(Kind.FACT, "22 days in the middle", "");
        assertThatThrownBy(() -> cards.settle(permits.workspace(), fact, How.ANSWERED, "x"))
                .isInstanceOf(NotFound.class);
        var unknown = add(Kind.UNKNOWN, "How many?", "");
        cards.settle(permits.workspace(), unknown, How.ANSWERED, "1,200 a year");
        assertThatThrownBy(() -> cards.settle(permits.workspace(), unknown, How.ACCEPTED, "x"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.reopen(permits.workspace(), fact))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Method("S4-01")
    void aDriverIsLinkedToAtLeastOneThingOrListedAsLinkedToNothing() {
        var id = add(Kind.DRIVER, "The state wants permits in 10 days", "");
        assertThat(state("learn.check.drivers")).isEqualTo(Check.State.OPEN);
        assertThat(http.get(permits.path("/learn"), permits.lead()))
                .bodyText()
                .contains("One driver is linked to nothing.", "Linked to nothing");
        assertThat(
                        http.post(
                                permits.path("/learn/cards/" + id + "/links"),
                                permits.lead(),
                                "touches",
                                "SERVICE",
                                "name",
                                "Permit counter",
                                "strength",
                                "3"))
                .hasStatus3xxRedirection();
        assertThat(state("learn.check.drivers")).isEqualTo(Check.State.DONE);
        assertThat(cards.find(permits.workspace(), id).strength(Touches.SERVICE)).isEqualTo(3);
        assertThat(cards.find(permits.workspace(), id).strength(Touches.POLICY)).isZero();
        assertThat(http.get(permits.path("/learn"), permits.lead()))
                .bodyText()
                .contains("Every driver is linked.", "Permit counter", "Decisively")
                .doesNotContain("Linked to nothing");
    }

    @Test
    void withoutADriverThePhaseWaits() {
        assertThat(state("learn.check.drivers")).isEqualTo(Check.State.OPEN);
        assertThat(state("learn.check.facts")).isEqualTo(Check.State.UNKNOWN);
    }

    @Test
    void aLinkNeedsANameOrATask() {
        var id = add(Kind.DRIVER, "New law", "");
        var path = permits.path("/learn/cards/" + id + "/links");
        assertThat(http.post(path, permits.lead(), "touches", "POLICY", "strength", "2"))
                .hasStatusOk()
                .bodyText()
                .contains("Name what it touches.");
        assertThat(http.post(path, permits.lead(), "touches", "TASK", "strength", "2"))
                .hasStatusOk()
                .bodyText()
                .contains("Choose the task it touches.");
        assertThat(http.post(path, permits.lead(), "touches", "LEGACY", "strength", "9"))
                .hasStatusOk()
                .bodyText()
                .contains("Choose one from the list.");
        assertThat(cards.find(permits.workspace(), id).links()).isEmpty();
        assertThat(http.post(path, permits.lead(), "touches", "LEGACY", "strength", "1"))
                .hasStatus3xxRedirection();
        assertThat(cards.find(permits.workspace(), id).unlinked()).isFalse();
    }

    @Test
    void aTaskOfAnotherInitiativeCannotBeTouched() {
        var other = place.started();
        var task = tasks.all(other.workspace()).getFirst().id();
        var driver = cards.find(permits.workspace(), add(Kind.DRIVER, "New law", ""));
        var draft = new Links.Draft(Touches.TASK, "", task, 2);
        assertThatThrownBy(() -> links.link(permits.workspace(), driver, draft))
                .isInstanceOf(NotFound.class);
        var own = tasks.all(permits.workspace()).getFirst().id();
        links.link(permits.workspace(), driver, new Links.Draft(Touches.TASK, "", own, 2));
        tasks.remove(permits.workspace(), own);
        assertThat(cards.find(permits.workspace(), driver.id()).unlinked())
                .as("a removed task counts no more")
                .isTrue();
    }

    @Test
    void whatIsTakenOffComesBackAsItWas() {
        var id = add(Kind.DRIVER, "New law", "Omar");
        var link =
                links.link(
                        permits.workspace(),
                        cards.find(permits.workspace(), id),
                        new Links.Draft(Touches.POLICY, "Ten days", null, 2));
        var before = cards.find(permits.workspace(), id);
        var path = permits.path("/learn/cards/" + id);
        http.post(path + "/links/" + link + "/removal", permits.lead()).exchange();
        assertThat(cards.find(permits.workspace(), id).links()).isEmpty();
        http.post(path + "/links/" + link + "/return", permits.lead()).exchange();
        assertThat(cards.find(permits.workspace(), id)).isEqualTo(before);
        http.post(path + "/removal", permits.lead()).exchange();
        assertThat(http.get(path, permits.lead())).hasStatus(404);
        http.post(path + "/return", permits.lead()).exchange();
        assertThat(cards.find(permits.workspace(), id)).isEqualTo(before);
    }

    @Test
    void aFactCarriesItsSourceAndDay() {
        add(Kind.FACT, "A permit takes 22 days", "");
        assertThat(state("learn.check.facts")).isEqualTo(Check.State.OPEN);
        assertThat(http.get(permits.path("/learn"), permits.lead()))
                .bodyText()
                .contains("No source given");
        var id = cards.all(permits.workspace()).getFirst().id();
        cards.change(
                permits.workspace(),
                id,
                new Cards.Draft(
                        Kind.FACT,
                        "A permit takes 22 days",
                        "Permit log",
                        LocalDate.of(2026, 10, 1),
                        ""));
        assertThat(state("learn.check.facts")).isEqualTo(Check.State.DONE);
    }

    @Test
    void aCardThatNeedsAnotherLookKeepsWhatWasTyped() {
        assertThat(
                        http.post(
                                permits.path("/learn/cards"),
                                permits.lead(),
                                "kind",
                                "FACT",
                                "wording",
                                "",
                                "source",
                                "Permit log",
                                "dated",
                                "last year"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Say it in one sentence.",
                        "value=\"Permit log\"",
                        "value=\"last year\"",
                        "value=\"FACT\" selected");
        assertThat(cards.all(permits.workspace())).isEmpty();
    }

    @Test
    void contributorsFillTheBoardAndMembersReadIt() {
        var analyst = place.enter(permits, place.member(permits, Role.ANALYST));
        var id = cards.add(analyst, new Cards.Draft(Kind.FACT, "22 days", "", null, ""));
        assertThatThrownBy(() -> cards.remove(analyst, id)).isInstanceOf(Refused.class);
        var member = place.enter(permits, place.member(permits, Role.MEMBER));
        assertThat(cards.all(member)).hasSize(1);
        assertThatThrownBy(() -> cards.add(member, new Cards.Draft(Kind.FACT, "x", "", null, "")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> cards.settle(member, id, How.ACCEPTED, "x"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aCardOfAnotherInitiativeIsNotFound() {
        var other = place.started();
        var id = add(Kind.DRIVER, "New law", "");
        assertThatThrownBy(() -> cards.find(other.workspace(), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cards.remove(other.workspace(), id)).isInstanceOf(NotFound.class);
        var driver = cards.find(permits.workspace(), id);
        assertThatThrownBy(() ->
                        links.link(
                                other.workspace(),
                                driver,
                                new Links.Draft(Touches.LEGACY, "", null, 1)))
                .isInstanceOf(NotFound.class);
    }

    private long add(Kind kind, String wording, String owner) {
        return cards.add(permits.workspace(), new Cards.Draft(kind, wording, "", null, owner));
    }

    private Check.State state(String key) {
        return checks.checks(permits.workspace()).stream()
                .filter(check -> check.key().equals(key))
                .findAny()
                .orElseThrow()
                .state();
    }
}
