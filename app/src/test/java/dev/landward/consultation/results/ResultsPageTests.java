package dev.landward.consultation.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Membership;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.consultation.Question;
import dev.landward.consultation.QuestionKind;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Showing;
import dev.landward.initiative.Workspace;
import dev.landward.links.Came;
import dev.landward.links.Links;
import dev.landward.links.Wanted;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.testing.Method;
import dev.landward.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LandwardTest
class ResultsPageTests {

    static final Question AGREED =
            new Question(0, QuestionKind.SLIDER, "Should we replace it?", "not at all", "fully");
    static final Question TRUST =
            new Question(0, QuestionKind.SCALE, "They keep what they promise.", "never", "always");

    @Autowired Town town;
    @Autowired Register register;
    @Autowired Crowds crowds;
    @Autowired Groups groups;
    @Autowired Links links;
    @Autowired Came came;
    @Autowired Http http;
    @Autowired JdbcClient db;

    Viewer lead;
    Membership city;
    Workspace permits;

    @BeforeEach
    void aCity() {
        lead = town.person("Ines");
        city = town.organisation("Harrow Falls", lead);
        permits = register.initiative(city, lead);
    }

    String at(RoundId id) {
        return permits.path() + "/listen/rounds/" + id.value() + "/results";
    }

    Crowds.Of twoGroups(dev.landward.consultation.Plan plan) {
        return Crowds.Of.plan(plan)
                .saying("Work without signal.", "Replace it.", "3", "4", "5", "6", "7", "8")
                .people(90, null, (i, j) -> j == 0 ? 1 : Crowds.Of.mostly(1, i, j, 9))
                .people(30, null, (i, j) -> j == 0 ? 1 : Crowds.Of.mostly(-1, i, j, 9));
    }

    @Test
    void theResultShowsTheMapTheVoicesAndWhereTheGroupsMeet() {
        var id = crowds.hold(permits, twoGroups(Plans.closed()));
        assertThat(http.get(at(id), lead))
                .hasStatusOk()
                .bodyText()
                .contains("Where people stand", "Group A · n = 90", "Group B · n = 30")
                .contains("Where the groups meet", "30 of 30 agree", "120 people voted")
                .doesNotContain("asked by name:")
                .containsOnlyOnce("lw-next");
        assertThat(http.get(at(id) + "/statements?sort=disagree", lead))
                .hasStatusOk()
                .bodyText()
                .contains("Work without signal.", "(97% to 100%)");
        assertThat(http.get(at(id) + "/statements/2", lead)).bodyText().contains("Replace it.");
        assertThat(http.get(at(id) + "/statements/99", lead)).hasStatus(404);
    }

    @Test
    void aRecordIsKeptAndComputedAgainOnThePage() {
        var id = crowds.hold(permits, twoGroups(Plans.closed()));
        assertThat(http.follow(at(id) + "/records", lead))
                .bodyText()
                .contains("The result is kept");
        long record =
                db.sql("select id from consultation.record where round = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single();
        assertThat(http.follow(at(id) + "/records/" + record + "/again", lead))
                .bodyText()
                .contains("every figure is the same");
    }

    @Test
    @Method("S1-02")
    void theHistogramIsHiddenUntilTheViewerHasAnsweredForTheLeadToo() {
        var plan = Plans.of(7, Showing.AFTER_ANSWERING, true, null);
        var id =
                crowds.hold(
                        permits,
                        Crowds.Of.plan(plan, AGREED)
                                .answering(4, null, 80, "")
                                .answering(4, null, 20, "It costs my evenings."));
        assertThat(http.get(at(id), lead))
                .hasStatusOk()
                .bodyText()
                .contains("Answer first")
                .doesNotContain("Should we replace it?", "evenings", "fig-svg");
        assertThat(http.get(at(id) + "/statements", lead)).hasStatus(404);
        assertThat(http.get(at(id) + "/files", lead)).hasStatus(404);
        answered(id, lead);
        assertThat(http.get(at(id), lead))
                .bodyText()
                .contains("Should we replace it?", "the mean is 50", "evenings");
    }

    private void answered(RoundId id, Viewer viewer) {
        db.sql(
                        """
                        insert into consultation.participant (round, number, account, role, way,
                          reference, sent_at) values (?, 900, ?, '', 'MEMBER', 'M-900', now())
                        """)
                .params(id.value(), viewer.id().value())
                .update();
    }

    @Test
    void membersSeeAResultAsTheRoundShowsIt() {
        var member = town.member(city, "Olu", Role.MEMBER);
        var team = crowds.hold(permits, twoGroups(Plans.of(7, Showing.TEAM_ONLY, false, null)));
        var later =
                crowds.hold(permits, twoGroups(Plans.of(7, Showing.AFTER_CLOSING, false, null)));
        var after = crowds.hold(permits, twoGroups(Plans.open()));
        var over =
                crowds.hold(permits, twoGroups(Plans.of(-1, Showing.AFTER_CLOSING, false, null)));
        assertThat(http.get(at(team), member)).bodyText().contains("The team tells you");
        assertThat(http.get(at(later), member)).bodyText().contains("Not yet");
        assertThat(http.get(at(after), member)).bodyText().contains("Answer first");
        for (var id : java.util.List.of(team, later, after)) {
            assertThat(http.get(at(id), member)).bodyText().doesNotContain("fig-svg");
            assertThat(http.get(at(id) + "/statements", member)).hasStatus(404);
            assertThat(http.get(at(id), lead)).bodyText().contains("fig-svg");
        }
        assertThat(http.get(at(over), member)).bodyText().contains("fig-svg");
        answered(after, member);
        assertThat(http.get(at(after), member)).bodyText().contains("fig-svg");
    }

    @Test
    void aGuestSeesTheMapAndTheirOwnPlaceOnceTheyHaveAnswered() {
        var id = crowds.hold(permits, twoGroups(Plans.open()));
        var ana = register.person(permits, "Ana Torres");
        var link = links.make(permits, Wanted.round(id.value(), "Ana Torres", "", ""));
        db.sql(
                        """
                        insert into consultation.asked (round, stakeholder, role, link)
                        values (?, ?, 'Clerk', ?)
                        """)
                .params(id.value(), ana.value(), link.id().value())
                .update();
        var session = came.start(link);
        var at = "/guest/" + link.id().value() + "/round/results";
        assertThat(came.get(at, session))
                .hasStatusOk()
                .bodyText()
                .contains("Answer first")
                .doesNotContain("fig-svg");
        db.sql("delete from consultation.participant where link = ?")
                .param(link.id().value())
                .update();
        db.sql(
                        """
                        update consultation.participant set link = ?, stakeholder = ?
                        where id = (select max(id) - 1 from consultation.participant
                          where round = ?)
                        """)
                .params(link.id().value(), ana.value(), id.value())
                .update();
        assertThat(came.get(at, session))
                .hasStatusOk()
                .bodyText()
                .contains("fig-svg", "You are nearest to group B.", "Nobody sees who said what")
                .doesNotContain("Torres", "Clerk", "/initiatives/");
    }

    @Test
    @Method("S1-34")
    void trustIsShownOfGroupsOfFiveOrMoreOverTheRoundsThatRepeatEachOther() {
        var counter = groups.add(permits, GroupDetails.named("Permit counter")).value();
        var council = groups.add(permits, GroupDetails.named("Council")).value();
        var planning = groups.add(permits, GroupDetails.named("Planning")).value();
        var before =
                crowds.hold(
                        permits,
                        Crowds.Of.plan(Plans.of(-30, Showing.AFTER_CLOSING, false, null), TRUST)
                                .answering(6, counter, 2, "")
                                .answering(6, planning, 3, "")
                                .answering(4, council, 1, "")
                                .answering(4, null, 1, ""));
        var now =
                crowds.hold(
                        permits,
                        Crowds.Of.plan(Plans.of(-1, Showing.AFTER_CLOSING, false, before), TRUST)
                                .answering(6, counter, 4, "")
                                .answering(6, planning, 3, "")
                                .answering(4, council, 5, "")
                                .answering(4, null, 5, ""));
        assertThat(http.get(at(now) + "/change", lead))
                .hasStatusOk()
                .bodyText()
                .contains("They keep what they promise.", "Permit counter", "Planning", "Everybody")
                .doesNotContain("Council");
    }

    @Test
    void theSameStatementIsComparedOverTwoRounds() {
        var before =
                crowds.hold(
                        permits,
                        Crowds.Of.plan(Plans.of(-30, Showing.AFTER_CLOSING, false, null))
                                .saying("I know what comes next.", "Only then.")
                                .people(40, null, (i, j) -> i < 10 ? 1 : -1));
        var now =
                crowds.hold(
                        permits,
                        Crowds.Of.plan(Plans.of(-1, Showing.AFTER_CLOSING, false, before))
                                .saying("I know what comes next", "Only now.")
                                .people(40, null, (i, j) -> i < 30 ? 1 : -1));
        assertThat(http.get(at(now) + "/change", lead))
                .hasStatusOk()
                .bodyText()
                .contains("25% (n = 40)", "75% (n = 40)", "+50 points", "More than chance")
                .doesNotContain("Only now", "Only then");
    }

    @Test
    void wordsAreReadByOthersOnceTheyAreAcceptedAndNeverWhenHidden() {
        var what = new Question(0, QuestionKind.WORDS, "What else?", "", "");
        var id =
                crowds.hold(
                        permits,
                        Crowds.Of.plan(Plans.closed(), what)
                                .answering(4, null, 0, "")
                                .answering(1, null, 0, "The forms are in Latin.")
                                .answering(1, null, 0, "Nobody answers the phone.")
                                .answering(1, null, 0, "My neighbour is a crook."));
        ruled(id, "Nobody answers the phone.", "ACCEPTED");
        ruled(id, "My neighbour is a crook.", "HIDDEN");
        assertThat(http.get(at(id), lead))
                .bodyText()
                .contains("The forms are in Latin.", "Nobody answers the phone.")
                .doesNotContain("crook");
        var member = town.member(city, "Olu", Role.MEMBER);
        answered(id, member);
        assertThat(http.get(at(id), member))
                .bodyText()
                .contains("Nobody answers the phone.")
                .doesNotContain("Latin", "crook");
    }

    private void ruled(RoundId id, String words, String state) {
        db.sql(
                        """
                        insert into consultation.words_ruling (answer, state, why)
                        select id, ?, '' from consultation.answer where round = ? and words = ?
                        """)
                .params(state, id.value(), words)
                .update();
    }

    @Test
    @Method("S4-09")
    void theReportStatesCoverageByGroupAndRoleWithOneLineForAllThatAreWithheld() {
        var counter = groups.add(permits, GroupDetails.named("Permit counter")).value();
        var id = crowds.hold(permits, twoGroups(Plans.closed()));
        for (var role :
                java.util.List.of(
                        "Clerk", "Clerk", "Clerk", "Clerk", "Clerk", "Clerk", "Cashier", "Head",
                        "Deputy", "Trainee", "Driver")) {
            var who = register.person(permits, role + " " + java.util.UUID.randomUUID());
            db.sql(
                            """
                            insert into consultation.asked (round, stakeholder, grouping, role)
                            values (?, ?, ?, ?)
                            """)
                    .params(id.value(), who.value(), counter, role)
                    .update();
        }
        assertThat(http.get(at(id), lead))
                .hasStatusOk()
                .bodyText()
                .contains("11 people were asked by name", "By group and role", "Permit counter")
                .contains("Clerk", "5 roles", "fewer than 5 people in each")
                .doesNotContain("Cashier", "Trainee");
    }

    @Test
    void ofFewWhoWereAskedNotEvenTheWholeIsTold() {
        var id = crowds.hold(permits, twoGroups(Plans.closed()));
        var who = register.person(permits, "Ana Torres");
        db.sql("insert into consultation.asked (round, stakeholder, role) values (?, ?, 'Clerk')")
                .params(id.value(), who.value())
                .update();
        assertThat(http.get(at(id), lead))
                .bodyText()
                .contains("1 person was asked by name. As they are fewer than 5")
                .doesNotContain("0 answered", "1 answered");
    }
}
