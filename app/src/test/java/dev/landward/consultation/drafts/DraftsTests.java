package dev.landward.consultation.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Viewer;
import dev.landward.consultation.Plan;
import dev.landward.consultation.Question;
import dev.landward.consultation.QuestionKind;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.RoundState;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.Statement;
import dev.landward.consultation.Statements;
import dev.landward.consultation.Template;
import dev.landward.initiative.Place;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class DraftsTests {

    @Autowired Place place;
    @Autowired Http http;
    @Autowired Drafts drafts;
    @Autowired Rounds rounds;
    @Autowired Statements statements;

    Place.Started permits;
    Viewer lead;

    @BeforeEach
    void anInitiative() {
        permits = place.started();
        lead = permits.lead();
    }

    String at(RoundId round, String rest) {
        return permits.path("/listen/rounds/" + round.value() + rest);
    }

    RoundId begin(Template template) {
        return drafts.begin(permits.workspace(), template, Locale.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void everyTemplateIsReadyToBeOpenedAndItsPagesAreThere(Template template) {
        var id = begin(template);
        var round = rounds.get(permits.workspace(), id);
        assertThat(round.plan().question()).isNotEmpty().doesNotContain("{");
        assertThat(round.plan().purpose()).contains(permits.workspace().name());
        assertThat(round.plan().promise()).isNotEmpty();
        assertThat(round.plan().closesAt()).isAfter(OffsetDateTime.now().plusDays(5));
        for (var page :
                new String[] {"", "/settings", "/statements", "/asking", "/preview", "/opening"}) {
            assertThat(http.get(at(id, page), lead)).as(page).hasStatusOk();
        }
        rounds.open(permits.workspace(), id);
        for (var page :
                new String[] {
                    "",
                    "/settings",
                    "/statements",
                    "/asking",
                    "/coverage",
                    "/moderation",
                    "/responses",
                    "/responses/ledger"
                }) {
            assertThat(http.get(at(id, page), lead)).as(page).hasStatusOk();
        }
        assertThat(http.get(permits.path("/listen"), lead)).bodyText().contains("Prepare a round");
    }

    @Test
    void aPulseIsThreeStatementsAndAQuestionAndAnAlignmentCheckIsHiddenUntilOneAnswered() {
        var pulse = begin(Template.PULSE);
        assertThat(statements.all(permits.workspace(), pulse)).hasSize(3);
        assertThat(statements.questions(permits.workspace(), pulse)).hasSize(1);
        var trust = begin(Template.TRUST_PULSE);
        assertThat(statements.questions(permits.workspace(), trust))
                .hasSize(3)
                .allMatch(question -> question.kind() == QuestionKind.SCALE);
        var alignment = begin(Template.ALIGNMENT);
        assertThat(rounds.get(permits.workspace(), alignment).plan().blind()).isTrue();
        assertThat(statements.questions(permits.workspace(), alignment))
                .singleElement()
                .matches(question -> question.kind() == QuestionKind.SLIDER);
    }

    @Test
    void statementsAreWrittenOneALine() {
        var id = begin(Template.NEEDS);
        assertThat(
                        http.post(
                                at(id, "/statements"),
                                lead,
                                "lines",
                                "It is fast, and cheap.\r\n\r\n  It works offline.  \n"))
                .hasStatus(302);
        assertThat(statements.all(permits.workspace(), id))
                .extracting(Statement::text)
                .containsExactly("It is fast, and cheap.", "It works offline.");
        assertThat(http.post(at(id, "/statements"), lead, "lines", "x".repeat(401)))
                .hasStatusOk()
                .bodyText()
                .contains("more than 400 characters");
        rounds.open(permits.workspace(), id);
        http.post(at(id, "/statements"), lead, "lines", "One more").exchange();
        assertThat(statements.all(permits.workspace(), id)).hasSize(3);
    }

    @Test
    void questionsChangeTheirPlaceAndEmptyOnesGo() {
        var id = begin(Template.ALIGNMENT);
        http.post(
                        at(id, "/statements/questions"),
                        lead,
                        "kind",
                        "WORDS",
                        "text",
                        "Why, really?",
                        "low",
                        "",
                        "high",
                        "",
                        "kind",
                        "SCALE",
                        "text",
                        "How much?",
                        "low",
                        "little",
                        "high",
                        "much",
                        "kind",
                        "WORDS",
                        "text",
                        "",
                        "low",
                        "",
                        "high",
                        "",
                        "up",
                        "1")
                .exchange();
        assertThat(statements.questions(permits.workspace(), id))
                .extracting(Question::text, Question::kind, Question::high)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "How much?", QuestionKind.SCALE, "much"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Why, really?", QuestionKind.WORDS, ""));
    }

    @Test
    void theSameIsPreparedAgainAndSaysWhatItFollows() {
        var id = begin(Template.TRUST_PULSE);
        rounds.open(permits.workspace(), id);
        rounds.close(permits.workspace(), id);
        var again = drafts.repeat(permits.workspace(), id);
        Plan plan = rounds.get(permits.workspace(), again).plan();
        assertThat(plan.follows()).isEqualTo(id);
        assertThat(plan.closesAt()).isAfter(OffsetDateTime.now());
        assertThat(statements.questions(permits.workspace(), again)).hasSize(3);
    }

    @Test
    void settingsAreKeptAndWrongOnesAreShownWithWhatWasTyped() {
        var id = begin(Template.NEEDS);
        String[] typed = {
            "question",
            "What do you need?",
            "purpose",
            "To know.",
            "promise",
            "An answer.",
            "participation",
            "INVOLVE",
            "adding",
            "NOBODY",
            "naming",
            "CONFIDENTIAL",
            "showing",
            "TEAM_ONLY",
            "language",
            "en",
            "minutes",
            "4",
            "minimum",
            "7",
            "quota",
            "60",
            "day",
            "2099-01-31",
            "time",
            "18:00"
        };
        assertThat(http.post(at(id, "/settings"), lead, typed)).hasStatus(302);
        var plan = rounds.get(permits.workspace(), id).plan();
        assertThat(plan.question()).isEqualTo("What do you need?");
        assertThat(plan.minimum()).isEqualTo(7);
        typed[19] = "2";
        assertThat(http.post(at(id, "/settings"), lead, typed))
                .hasStatusOk()
                .bodyText()
                .contains("A number from 3 to 100.");
    }

    @Test
    void aRoundThatClosesInTimeIsClosedByTheClock() {
        var id = begin(Template.PULSE);
        rounds.open(permits.workspace(), id);
        var plan = rounds.get(permits.workspace(), id).plan();
        rounds.change(permits.workspace(), id, plan.until(OffsetDateTime.now().minusSeconds(1)));
        assertThat(rounds.get(permits.workspace(), id).state()).isEqualTo(RoundState.CLOSED);
    }
}
