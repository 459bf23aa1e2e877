package dev.landward.stakeholders.standings;

import static dev.landward.stakeholders.Register.day;
import static dev.landward.stakeholders.Register.judged;
import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.LandwardTest;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Channel;
import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.Side;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.StakeholderKind;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Confidence;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.assessments.Judgement;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.testing.Method;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class StandingsTests {

    @Autowired Register register;
    @Autowired Stakeholders stakeholders;
    @Autowired Standings standings;
    @Autowired Assessments assessments;
    @Autowired Groups groups;

    Workspace permits;

    @BeforeEach
    void anInitiative() {
        permits = register.initiative();
    }

    @Test
    @Method("S0-12")
    void aKeyStakeholderHasAllSevenFieldsOrIsInTheGapList() {
        var full =
                add(
                        Details.person("Ana")
                                .key(true)
                                .wants("signal")
                                .fears("delay")
                                .channel(Channel.EMAIL)
                                .ask("try it")
                                .done());
        var blank = add(Details.person("Ben").key(true).done());
        var decider = add(Details.person("Cy").decisionRole(DecisionRole.DECIDER).done());
        add(Details.person("Dee").done());
        assertThat(standings.gaps(permits))
                .extracting(Standing::id)
                .containsExactly(decider, blank, full);
        for (var dimension : List.of(Dimension.INTEREST, Dimension.POWER, Dimension.STANCE)) {
            assessments.record(permits, full, judged(dimension, 1, day(1, 1)));
        }
        assertThat(standings.gaps(permits))
                .extracting(Standing::id)
                .containsExactly(decider, blank);
        assertThat(standings.gaps(permits).getLast().missing())
                .containsAll(Missing.OF_KEY_STAKEHOLDERS);
        assertThat(standings.find(permits, full).orElseThrow().missing())
                .doesNotContainAnyElementsOf(Missing.OF_KEY_STAKEHOLDERS);
    }

    @Test
    void aListIsFilteredByEverythingAtOnce() {
        var finance = groups.add(permits, GroupDetails.named("Finance"));
        var eve =
                add(
                        Details.person("Eve Müller")
                                .role("Controller")
                                .group(finance)
                                .side(Side.INSIDE)
                                .key(true)
                                .decisionRole(DecisionRole.BUDGET_HOLDER)
                                .done());
        add(Details.person("Eve Miller").group(finance).done());
        add(Details.organisation("Müller Builders").done());
        var filter =
                new Filter(
                        "contr MULLER",
                        finance,
                        Side.INSIDE,
                        StakeholderKind.PERSON,
                        DecisionRole.BUDGET_HOLDER,
                        true,
                        Set.of(Missing.STANCE, Missing.WANTS),
                        null);
        var page = standings.page(permits, filter, Sort.NAME, 0, 10);
        assertThat(page.rows()).extracting(Standing::id).containsExactly(eve);
        assertThat(page.total()).isEqualTo(1);
        assertThat(standings.count(permits, Filter.ALL)).isEqualTo(3);
        assertThat(search("100% _")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void everyOrderShowsEverybodyOnceFromPageToPage(Sort sort) {
        for (int i = 0; i < 7; i++) {
            var id = register.person(permits, "P" + i % 3);
            if (i > 2) {
                assessments.record(permits, id, judged(Dimension.POWER, i % 5 + 1, day(1, 1)));
            }
        }
        var all = standings.page(permits, Filter.ALL, sort, 0, 100).rows();
        var first = standings.page(permits, Filter.ALL, sort, 0, 4);
        var second = standings.page(permits, Filter.ALL, sort, 4, 4);
        assertThat(first.total()).isEqualTo(7);
        assertThat(all).hasSize(7);
        assertThat(first.rows()).extracting(Standing::id).isEqualTo(ids(all.subList(0, 4)));
        assertThat(second.rows()).extracting(Standing::id).isEqualTo(ids(all.subList(4, 7)));
    }

    @ParameterizedTest
    @EnumSource
    void everythingMissingCanBeAskedFor(Missing missing) {
        var id = register.person(permits, "Ana");
        var filter = new Filter("", null, null, null, null, false, Set.of(missing), null);
        assertThat(standings.page(permits, filter, Sort.NAME, 0, 10).rows())
                .extracting(Standing::id)
                .containsExactly(id);
        assertThat(standings.find(permits, id).orElseThrow().missing()).contains(missing);
    }

    @Test
    void thePowerfulComeFirstAndTheUnknownLast() {
        assess(register.person(permits, "Weak"), 1);
        register.person(permits, "Who knows");
        assess(register.person(permits, "Strong"), 5);
        assertThat(standings.page(permits, Filter.ALL, Sort.POWER, 0, 10).rows())
                .extracting(Standing::name)
                .containsExactly("Strong", "Weak", "Who knows");
    }

    @Test
    void whoseGroupWasTakenOutHasNone() {
        var finance = groups.add(permits, GroupDetails.named("Finance"));
        var id = add(Details.person("Eve").group(finance).done());
        groups.remove(permits, finance);
        assertThat(standings.find(permits, id).orElseThrow().group()).isNull();
        groups.restore(permits, finance);
        assertThat(standings.find(permits, id).orElseThrow().group()).isEqualTo(finance);
    }

    private void assess(StakeholderId id, @Nullable Integer power) {
        assessments.record(
                permits,
                id,
                Judgement.ofColleague(Dimension.POWER, power, day(1, 1), "", Confidence.LOW));
    }

    private int search(String text) {
        return standings.count(
                permits, new Filter(text, null, null, null, null, false, Set.of(), null));
    }

    private StakeholderId add(Details details) {
        return stakeholders.add(permits, details, Provenance.byHand());
    }

    private static List<StakeholderId> ids(List<Standing> rows) {
        return rows.stream().map(Standing::id).toList();
    }
}
