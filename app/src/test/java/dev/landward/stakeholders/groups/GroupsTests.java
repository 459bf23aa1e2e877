package dev.landward.stakeholders.groups;

import static dev.landward.stakeholders.Register.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.LandwardTest;
import dev.landward.initiative.Sector;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.assessments.Confidence;
import dev.landward.stakeholders.assessments.PartnershipLevel;
import dev.landward.web.NotFound;
import dev.landward.web.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class GroupsTests {

    @Autowired Register register;
    @Autowired Groups groups;
    @Autowired Stakeholders stakeholders;
    @Autowired Texts texts;

    Workspace permits;

    @BeforeEach
    void anInitiative() {
        permits = register.initiative();
    }

    @Test
    void groupsStandInTheirOrderWithTheirPeople() {
        var finance = groups.add(permits, new GroupDetails("Finance", true, 90, 50));
        groups.add(permits, GroupDetails.named("Council"));
        stakeholders.add(permits, Details.person("Eve").group(finance).done(), Provenance.byHand());
        assertThat(groups.all(permits))
                .extracting(group -> group.details().name(), Group::position, Group::people)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Finance", 1, 1),
                        org.assertj.core.groups.Tuple.tuple("Council", 2, 0));
        assertThat(groups.get(permits, finance).details())
                .isEqualTo(new GroupDetails("Finance", true, 90, 50));
    }

    @Test
    void aGroupOfTheSameNameIsTheSameGroup() {
        var finance = groups.add(permits, GroupDetails.named("Finance"));
        groups.remove(permits, finance);
        assertThat(groups.all(permits)).isEmpty();
        assertThat(groups.add(permits, GroupDetails.named("FINANCE"))).isEqualTo(finance);
        assertThat(groups.named(permits, "finance").orElseThrow().details().name())
                .isEqualTo("FINANCE");
    }

    @Test
    void aGroupIsChangedTakenOutAndBroughtBack() {
        var finance = groups.add(permits, GroupDetails.named("Finance"));
        groups.change(permits, finance, GroupDetails.named("Finance and procurement"));
        groups.remove(permits, finance);
        assertThatThrownBy(() -> groups.get(permits, finance)).isInstanceOf(NotFound.class);
        groups.restore(permits, finance);
        assertThat(groups.get(permits, finance).details().name())
                .isEqualTo("Finance and procurement");
        assertThatThrownBy(() -> groups.restore(permits, finance)).isInstanceOf(NotFound.class);
    }

    @Test
    void theRelationToAGroupHasADateAndEvidence() {
        var residents = groups.add(permits, GroupDetails.named("Residents"));
        groups.judge(
                permits,
                residents,
                PartnershipLevel.CLIENT,
                day(1, 1),
                "asked twice",
                Confidence.LOW);
        groups.judge(
                permits,
                residents,
                PartnershipLevel.COLLABORATOR,
                day(3, 1),
                "they chair the working group",
                Confidence.HIGH);
        assertThat(groups.levels(permits))
                .containsExactly(
                        new GroupLevel(
                                residents,
                                PartnershipLevel.COLLABORATOR,
                                day(3, 1),
                                "they chair the working group",
                                Confidence.HIGH,
                                "Ines"),
                        new GroupLevel(
                                residents,
                                PartnershipLevel.CLIENT,
                                day(1, 1),
                                "asked twice",
                                Confidence.LOW,
                                "Ines"));
    }

    @ParameterizedTest
    @EnumSource
    void everySectorIsOfferedGroups(Sector sector) {
        assertThat(Groups.offered(sector)).hasSizeGreaterThan(5).allMatch(texts::has);
    }

    @Test
    void groupsOfAnotherInitiativeAreNotFound() {
        var elsewhere = register.initiative();
        var theirs = groups.add(elsewhere, GroupDetails.named("Residents"));
        assertThatThrownBy(() -> groups.change(permits, theirs, GroupDetails.named("X")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> groups.remove(permits, theirs)).isInstanceOf(NotFound.class);
        assertThat(groups.named(permits, "Residents")).isEmpty();
    }
}
