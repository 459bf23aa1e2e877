package dev.landward.stakeholders.register;

import static dev.landward.stakeholders.Register.day;
import static dev.landward.stakeholders.Register.judged;
import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Membership;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.assessments.PartnershipLevel;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.remarks.Constraints;
import dev.landward.stakeholders.remarks.Notes;
import dev.landward.stakeholders.standings.Filter;
import dev.landward.stakeholders.standings.Missing;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.stakeholders.ties.Ties;
import dev.landward.testing.Method;
import dev.landward.web.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class PeoplePagesTests {

    @Autowired Http http;
    @Autowired Town town;
    @Autowired Register register;
    @Autowired Stakeholders stakeholders;
    @Autowired Standings standings;
    @Autowired Assessments assessments;
    @Autowired Groups groups;
    @Autowired Notes notes;
    @Autowired Ties ties;
    @Autowired Constraints constraints;

    Viewer ines;
    Membership city;
    Workspace permits;
    String at;

    @BeforeEach
    void inesRunsAnInitiative() {
        ines = town.person("Ines");
        city = town.organisation("Harrow Falls", ines);
        permits = register.initiative(city, ines);
        at = permits.path() + "/people";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/new",
                "/gaps",
                "/first",
                "/first/panel",
                "/groups",
                "/buy-in",
                "/units",
                "/limits",
                "/gaps/export?format=xlsx"
            })
    void everyPageShowsAnEmptyRegister(String page) {
        assertThat(http.get(at + page, ines)).hasStatusOk();
    }

    @Test
    void anEmptyRegisterSaysWhatToDoFirst() {
        assertThat(http.get(at, ines))
                .bodyText()
                .contains("Nobody is in the register yet", at + "/import");
        assertThat(http.get(at + "/gaps", ines))
                .bodyText()
                .contains("Nobody is in the register yet", "Start with whoever decides");
    }

    @Test
    @Method("S4-13")
    void nobodysSilenceIsDrawnAsUnknownOnEveryTable() {
        var ana = key("Ana Ortiz");
        assertThat(text(at)).contains("Ana Ortiz", "lw-unknown\">unknown").doesNotContain("torn");
        assertThat(text(at + "/" + ana.value())).contains("lw-unknown\">unknown");
        assertThat(text(at + "/gaps/export")).contains("Ana Ortiz,,unknown,unknown,unknown");
    }

    @Test
    @Method("S0-12")
    void eachKeyStakeholderHasAllSevenFieldsOrAppearsInTheGapList() {
        var ana = key("Ana Ortiz");
        var bert = complete("Bert Lund");
        var page = text(at + "/gaps");
        var gaps =
                page.substring(
                        page.indexOf("id=\"people\""),
                        page.indexOf("</section>", page.indexOf("id=\"people\"")));
        assertThat(gaps).contains("Ana Ortiz").doesNotContain("Bert Lund");
        for (var missing : Missing.OF_KEY_STAKEHOLDERS) {
            assertThat(gaps).contains(closing(ana, missing));
        }
        assertThat(page).contains("Bert Lund", "4 · high", "+1 · rather for");
        assertThat(standings.find(permits, bert).orElseThrow().missing())
                .doesNotContainAnyElementsOf(Missing.OF_KEY_STAKEHOLDERS);
        assertThat(text(at + "/gaps/export")).contains("Bert Lund");
    }

    @Test
    void aGroupOfPowerfulPeopleWithoutAStanceIsSaidInOneSentence() {
        var finance = groups.add(permits, GroupDetails.named("Finance"));
        var eve = person("Eve Marsh", finance);
        assessments.record(permits, eve, judged(Dimension.POWER, 4, day(3, 1)));
        assertThat(text(at + "/gaps"))
                .contains("Nobody in Finance with power 4 or more has a known stance");
        assessments.record(permits, eve, judged(Dimension.STANCE, 0, day(3, 2)));
        assertThat(text(at + "/gaps")).doesNotContain("Nobody in Finance with power");
    }

    @Test
    void somebodyIsAddedChangedAndPutBack() {
        var added =
                http.post(at, ines, "name", "Ana Ortiz", "kind", "PERSON", "wants", "Less paper")
                        .exchange();
        assertThat(added).hasStatus3xxRedirection();
        var path = String.valueOf(added.getResponse().getRedirectedUrl());
        assertThat(text(path)).contains("Ana Ortiz", "Less paper");
        assertThat(http.post(path, ines, "name", "Ana Ortiz", "wants", "No paper"))
                .hasStatus3xxRedirection();
        assertThat(text(path)).contains("No paper");
        assertThat(http.post(path + "/undo", ines)).hasStatus3xxRedirection();
        assertThat(text(path)).contains("Less paper");
        assertThat(http.post(path + "/remove", ines)).hasStatus3xxRedirection();
        assertThat(http.get(path, ines)).hasStatus(404);
        assertThat(http.post(path + "/restore", ines)).hasStatus3xxRedirection();
        assertThat(http.get(path, ines)).hasStatusOk();
    }

    @Test
    void aFormWithoutANameKeepsWhatWasTyped() {
        assertThat(http.post(at, ines, "name", " ", "email", "no mail", "wants", "Less paper"))
                .hasStatusOk()
                .bodyText()
                .contains("Give a name.", "Write an email address", "Less paper");
        assertThat(standings.count(permits, Filter.ALL)).isZero();
    }

    @Test
    void somebodyAlikeIsAskedAboutBeforeTheyAreAddedTwice() {
        register.person(permits, "Ana Ortiz");
        assertThat(http.post(at, ines, "name", "Ortiz, Ana"))
                .hasStatusOk()
                .bodyText()
                .contains("Somebody similar is already in the register");
        assertThat(http.post(at, ines, "name", "Ortiz, Ana", "sure", "yes"))
                .hasStatus3xxRedirection();
        assertThat(standings.count(permits, Filter.ALL)).isEqualTo(2);
    }

    @Test
    @Method("S1-01")
    void aMoveOfEngagementKeepsItsDateAndEvidence() {
        var ana = register.person(permits, "Ana Ortiz");
        var path = at + "/" + ana.value();
        assess(path, "engagementCurrent", "1", "2026-01-10", "never heard of it");
        assess(path, "engagementCurrent", "4", "2026-03-10", "offered her team as pilot");
        assertThat(text(at + "/buy-in?since=2026-02-01"))
                .contains("Ana Ortiz", "unaware", "supportive", "Mar 10, 2026")
                .contains("offered her team as pilot")
                .doesNotContain("does not count");
        assertThat(text(path)).contains("never heard of it", "Jan 10, 2026");
    }

    @Test
    void everyDeedIsAnsweredOnTheNextPageWithAWayBack() {
        var ana = register.person(permits, "Ana Ortiz");
        var number = "" + ana.value();
        assertThat(
                        http.follow(
                                at + "/" + number + "/assess",
                                ines,
                                "power",
                                "4",
                                "asOf",
                                "2026-03-01"))
                .hasStatusOk()
                .bodyText()
                .contains("lw-toast");
        for (var deed : List.of("key", "remove")) {
            assertThat(http.follow(at + "/bulk", ines, "who", number, "deed", deed))
                    .hasStatusOk()
                    .bodyText()
                    .contains("lw-toast", "bulk/undo");
        }
    }

    @Test
    void aPlaceInTheTreeThatNobodyJudgedIsNobodyToTalkTo() {
        register.person(permits, "Ana Ortiz");
        assertThat(http.post(at, ines, "name", "Building office", "kind", "ORGANISATION"))
                .hasStatus3xxRedirection();
        assertThat(text(at + "/first")).contains("Ana Ortiz").doesNotContain("Building office");
    }

    @Test
    void severalThingsAreJudgedAtOnceCorrectedAndTakenBack() {
        var ana = register.person(permits, "Ana Ortiz");
        var path = at + "/" + ana.value();
        assertThat(
                        http.post(
                                path + "/assess",
                                ines,
                                "power",
                                "4",
                                "stance",
                                "-1",
                                "asOf",
                                "2026-03-01",
                                "confidence",
                                "HIGH"))
                .hasStatus3xxRedirection();
        assertThat(text(path)).contains("4 · high", "−1 · rather against", "first hand");
        var power =
                assessments.of(permits, ana).stream()
                        .filter(one -> one.judgement().dimension() == Dimension.POWER)
                        .findFirst()
                        .orElseThrow()
                        .id();
        var entry = path + "/assessments/" + power.value();
        assertThat(http.get(entry, ines)).hasStatusOk();
        assertThat(http.post(entry, ines, "power", "2", "asOf", "2026-03-01"))
                .hasStatus3xxRedirection();
        assertThat(text(path)).contains("2 · low", "4 · high", "no longer counts");
        assertThat(http.post(entry + "/take-back", ines)).hasStatus(404);
        assertThat(assessments.of(permits, ana)).hasSize(3);
    }

    @Test
    void nothingJudgedADayToComeAndAValueOffTheScaleAreRefused() {
        var ana = register.person(permits, "Ana Ortiz");
        var path = at + "/" + ana.value() + "/assess";
        assertThat(http.post(path, ines, "asOf", "2026-03-01"))
                .hasStatusOk()
                .bodyText()
                .contains("Assess at least one thing.");
        assertThat(http.post(path, ines, "power", "9", "asOf", "2199-01-01", "evidence", "kept"))
                .hasStatusOk()
                .bodyText()
                .contains("Choose one from the list.", "today or an earlier day", "kept");
        assertThat(assessments.of(permits, ana)).isEmpty();
    }

    @Test
    void privateNotesAreOnlyForThoseWhoMaySeeThem() {
        var ana = register.person(permits, "Ana Ortiz");
        var path = at + "/" + ana.value();
        assertThat(http.post(path + "/notes", ines, "note", "tired of projects"))
                .hasStatus3xxRedirection();
        var note = notes.of(permits, ana).getFirst().id().value();
        assertThat(text(path)).contains("tired of projects", "Private notes");
        var decider = town.member(city, "Dee", Role.DECIDER);
        assertThat(http.get(path, decider))
                .hasStatusOk()
                .bodyText()
                .contains("Ana Ortiz")
                .doesNotContain("tired of projects", "Private notes");
        assertThat(text(at + "/gaps/export")).doesNotContain("tired of projects");
        assertThat(http.post(path + "/notes/" + note + "/remove", ines)).hasStatus3xxRedirection();
        assertThat(notes.of(permits, ana)).isEmpty();
        assertThat(http.post(path + "/notes/" + note + "/restore", ines)).hasStatus3xxRedirection();
        assertThat(notes.of(permits, ana)).hasSize(1);
    }

    @Test
    void aTieSaysWhoSaysSoAndAnUnclearNameIsAskedAgain() {
        var ana = register.person(permits, "Ana Ortiz");
        var bert = register.person(permits, "Bert Lund");
        var path = at + "/" + ana.value();
        assertThat(
                        http.post(
                                path + "/ties",
                                ines,
                                "with",
                                "Nobody",
                                "saidBy",
                                "Cleo",
                                "strength",
                                "4"))
                .hasStatusOk()
                .bodyText()
                .contains("This matches nobody, or more than one", "value=\"Cleo\"");
        assertThat(
                        http.post(
                                path + "/ties",
                                ines,
                                "with",
                                "Bert Lund #" + bert.value(),
                                "way",
                                "in",
                                "kind",
                                "LISTENS_TO",
                                "saidBy",
                                "Cleo",
                                "strength",
                                "4"))
                .hasStatus3xxRedirection();
        assertThat(text(path)).contains("listens to", "Cleo", "strength 4 of 5");
        assertThat(ties.of(permits, ana).getFirst().details().from()).isEqualTo(bert);
    }

    @Test
    void twoEntriesAreMergedSideBySideAndPartedAgain() {
        var ana = register.person(permits, "Ana Ortiz");
        var twin =
                stakeholders.add(
                        permits,
                        Details.person("A. Ortiz").email("ana@harrow-falls.example").done(),
                        Provenance.byHand());
        var path = at + "/" + ana.value();
        assertThat(http.get(path + "/merge", ines).param("with", "#" + twin.value()))
                .hasStatusOk()
                .bodyText()
                .contains("A. Ortiz", "ana@harrow-falls.example");
        assertThat(
                        http.post(
                                path + "/merge",
                                ines,
                                "gone",
                                "" + twin.value(),
                                "take-email",
                                "gone"))
                .hasStatus3xxRedirection();
        assertThat(stakeholders.get(permits, ana).details().email())
                .isEqualTo("ana@harrow-falls.example");
        assertThat(http.get(at + "/" + twin.value(), ines)).hasStatus3xxRedirection();
    }

    @Test
    void manyAreChangedAtOnceAndPutBack() {
        var finance = groups.add(permits, GroupDetails.named("Finance"));
        var ana = register.person(permits, "Ana Ortiz");
        var bert = person("Bert Lund", finance);
        assertThat(
                        http.post(
                                at + "/bulk",
                                ines,
                                "who",
                                "" + ana.value(),
                                "who",
                                "" + bert.value(),
                                "deed",
                                "group",
                                "group",
                                "" + finance.value()))
                .hasStatus3xxRedirection();
        assertThat(group(ana)).isEqualTo(finance);
        assertThat(http.post(at + "/bulk/undo?deed=change&who=" + ana.value(), ines))
                .hasStatus3xxRedirection();
        assertThat(group(ana)).isNull();
        assertThat(http.post(at + "/bulk", ines, "who", "" + ana.value(), "deed", "remove"))
                .hasStatus3xxRedirection();
        assertThat(http.get(at + "/" + ana.value(), ines)).hasStatus(404);
        assertThat(http.post(at + "/bulk/undo?deed=restore&who=" + ana.value(), ines))
                .hasStatus3xxRedirection();
        assertThat(http.get(at + "/" + ana.value(), ines)).hasStatusOk();
    }

    @Test
    void theRegisterIsSearchedFilteredAndPaged() {
        for (int i = 0; i < 60; i++) {
            register.person(permits, "Person " + (100 + i));
        }
        assertThat(text(at))
                .contains("60 stakeholders", "Person 149", "Page 1 of 2")
                .doesNotContain("Person 150");
        assertThat(text(at + "?page=2")).contains("Person 150").doesNotContain("Person 149");
        assertThat(text(at + "?q=person+107")).contains("Person 107", "One stakeholder");
        assertThat(text(at + "?missing=nonsense&page=x&group=abc")).contains("60 stakeholders");
        assertThat(text(at + "?key=yes")).contains("No matches");
    }

    @Test
    @Method("S4-02")
    void theRelationToAGroupHasItsDateAndEvidence() {
        var finance = groups.add(permits, GroupDetails.named("Finance"));
        var path = at + "/groups/" + finance.value();
        assertThat(
                        http.post(
                                path + "/level",
                                ines,
                                "level",
                                "CUSTOMER",
                                "asOf",
                                "2026-02-01",
                                "evidence",
                                " "))
                .hasStatusOk()
                .bodyText()
                .contains("Say what this is based on.");
        assertThat(
                        http.post(
                                path + "/level",
                                ines,
                                "level",
                                "CUSTOMER",
                                "asOf",
                                "2026-02-01",
                                "evidence",
                                "chose the module"))
                .hasStatus3xxRedirection();
        assertThat(text(path)).contains("Customer", "Feb 1, 2026", "chose the module");
        assertThat(text(at + "/groups")).contains("Customer", "Feb 1, 2026", "chose the module");
        assertThat(groups.levels(permits).getFirst().level()).isEqualTo(PartnershipLevel.CUSTOMER);
    }

    @Test
    void sharesOfAGroupCountTheUnknownAmongItsMembersOnly() {
        var finance = groups.add(permits, GroupDetails.named("Finance"));
        var ana = person("Ana Ortiz", finance);
        var bert = person("Bert Lund", finance);
        person("Cleo Vane", finance);
        person("Dan Moor", finance);
        assertThat(shares().informedShare()).isNull();
        assessments.record(permits, ana, judged(Dimension.ENGAGEMENT_CURRENT, 3, day(2, 1)));
        assessments.record(permits, bert, judged(Dimension.ENGAGEMENT_CURRENT, 1, day(2, 2)));
        assessments.record(permits, bert, judged(Dimension.STANCE, -2, day(2, 3)));
        var share = shares();
        assertThat(share.informedShare()).isEqualTo(0.25);
        assertThat(share.engagedShare()).isEqualTo(0.25);
        assertThat(share.unknown()).isEqualTo(2);
        assertThat(share.date()).isEqualTo(day(2, 3));
        assertThat(text(at + "/groups")).contains("25% (1 of 4), needs 80 %");
    }

    @Test
    @Method("S4-11")
    void aLimitMayBeOfAnyKind() {
        assertThat(
                        http.post(
                                at + "/limits",
                                ines,
                                "kind",
                                "Harvest season",
                                "words",
                                "Nobody trains in June"))
                .hasStatus3xxRedirection();
        assertThat(text(at + "/limits")).contains("Harvest season", "Nobody trains in June");
        var limit = constraints.all(permits).getFirst().id().value();
        assertThat(http.post(at + "/limits/" + limit + "/remove", ines)).hasStatus3xxRedirection();
        assertThat(constraints.all(permits)).isEmpty();
        assertThat(http.post(at + "/limits/" + limit + "/restore", ines)).hasStatus3xxRedirection();
        assertThat(constraints.all(permits)).hasSize(1);
        assertThat(http.post(at + "/limits", ines, "kind", " ", "words", "kept words"))
                .hasStatusOk()
                .bodyText()
                .contains("Say what kind of limit it is.", "kept words");
    }

    @Test
    void aUnitCannotBelongToItself() {
        var hall =
                stakeholders.add(
                        permits, Details.organisation("City Hall").done(), Provenance.byHand());
        assertThat(http.post(at + "/units", ines, "unit", "" + hall.value()))
                .hasStatus3xxRedirection();
        assertThat(
                        http.post(
                                at + "/units",
                                ines,
                                "unit",
                                "" + hall.value(),
                                "parent",
                                "" + hall.value()))
                .hasStatusOk()
                .bodyText()
                .contains("It cannot belong to itself");
        assertThat(text(at + "/units?of=" + hall.value()))
                .contains("Approval chain", "no known head");
    }

    @Test
    void theOneWhoDecidesAndWasNeverAssessedComesFirst() {
        var ana = person("Ana Ortiz", null);
        assessments.record(permits, ana, judged(Dimension.POWER, 5, day(1, 1)));
        stakeholders.add(
                permits,
                Details.person("Dee Cider")
                        .decisionRole(dev.landward.stakeholders.DecisionRole.DECIDER)
                        .done(),
                Provenance.byHand());
        var page = text(at + "/first");
        assertThat(page)
                .contains(
                        "Decides, and has never been assessed.",
                        "Power 5 of 5, and nobody knows where they stand or what they want",
                        "2 of 2 stakeholders");
        assertThat(page.indexOf("Dee Cider")).isLessThan(page.indexOf("Ana Ortiz"));
        assertThat(text(at + "/first/panel")).contains("Dee Cider").doesNotContain("<html");
    }

    private Share shares() {
        return Share.of(groups.all(permits), standings.all(permits)).getFirst();
    }

    private @Nullable GroupId group(StakeholderId id) {
        return stakeholders.get(permits, id).details().group();
    }

    private String closing(StakeholderId id, Missing missing) {
        return Words.closes(at, standings.find(permits, id).orElseThrow(), missing);
    }

    private StakeholderId key(String name) {
        return stakeholders.add(
                permits, Details.person(name).key(true).done(), Provenance.byHand());
    }

    private StakeholderId person(String name, @Nullable GroupId group) {
        return stakeholders.add(
                permits, Details.person(name).group(group).done(), Provenance.byHand());
    }

    private StakeholderId complete(String name) {
        var id =
                stakeholders.add(
                        permits,
                        Details.person(name)
                                .key(true)
                                .wants("Less paper")
                                .fears("More work")
                                .ask("Lend a team")
                                .channelWords("at the counter")
                                .done(),
                        Provenance.byHand());
        assessments.record(permits, id, judged(Dimension.POWER, 4, day(1, 1)));
        assessments.record(permits, id, judged(Dimension.INTEREST, 4, day(1, 1)));
        assessments.record(permits, id, judged(Dimension.STANCE, 1, day(1, 1)));
        return id;
    }

    private void assess(String path, String field, String value, String day, String evidence) {
        assertThat(
                        http.post(
                                path + "/assess",
                                ines,
                                field,
                                value,
                                "asOf",
                                day,
                                "evidence",
                                evidence))
                .hasStatus3xxRedirection();
    }

    private String text(String path) {
        var answer = http.get(path, ines).exchange();
        assertThat(answer).as(path).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
