package dev.landward.stakeholders;

import static dev.landward.stakeholders.Register.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.LandwardTest;
import dev.landward.accounts.Audit;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.web.NotFound;
import dev.landward.web.Refused;
import dev.landward.web.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class StakeholdersTests {

    @Autowired Register register;
    @Autowired Stakeholders stakeholders;
    @Autowired Groups groups;
    @Autowired Standings standings;
    @Autowired Audit audit;

    Workspace permits;

    @BeforeEach
    void anInitiative() {
        permits = register.initiative();
    }

    @Test
    void whatIsKnownOfSomebodyIsKeptWhole() {
        var inspectors = groups.add(permits, GroupDetails.named("Inspectors"));
        var city =
                stakeholders.add(permits, Details.organisation("City").done(), Provenance.byHand());
        var known =
                Details.person("Ana Ortiz")
                        .email("ana@harrow-falls.example")
                        .phone("+1 555 0100")
                        .role("Inspector")
                        .organisation("Building department")
                        .memberOf(city)
                        .group(inspectors)
                        .side(Side.INSIDE)
                        .key(true)
                        .decisionRole(DecisionRole.ADVISER)
                        .language("es")
                        .channel(Channel.PHONE)
                        .channelWords("before 7 in the morning")
                        .consent(new Consent(ConsentState.GIVEN, day(3, 1), "by telephone"))
                        .barriers(List.of(Barrier.SHIFTS.name(), "no signal in the valley"))
                        .wants("to work without signal")
                        .fears("a slower tablet")
                        .ask("try the pilot")
                        .about("knows every site")
                        .done();
        var id = stakeholders.add(permits, known, Provenance.suggested(city, "she knows"));
        var ana = stakeholders.get(permits, id);
        assertThat(ana.details()).isEqualTo(known);
        assertThat(ana.provenance()).isEqualTo(Provenance.suggested(city, "she knows"));
        assertThat(ana.addedBy()).isEqualTo("Ines");
        assertThat(ana.addedAt()).isNotNull();
    }

    @Test
    void aChangeTellsWhatIsDifferentAndCanBeUndone() {
        var id = register.person(permits, "Ana");
        var before = stakeholders.get(permits, id).details();
        var fields =
                stakeholders.change(
                        permits, id, before.draft().name("Ana Ortiz").wants("signal").done());
        assertThat(fields).containsExactly("name", "wants");
        stakeholders.undoChange(permits, id);
        assertThat(stakeholders.get(permits, id).details()).isEqualTo(before);
        assertThatThrownBy(() -> stakeholders.undoChange(permits, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsRemovedIsGoneUntilRestored() {
        var id = register.person(permits, "Ana");
        stakeholders.remove(permits, id);
        assertThat(stakeholders.find(permits, id)).isEmpty();
        assertThat(standings.all(permits)).isEmpty();
        stakeholders.restore(permits, id);
        assertThat(stakeholders.get(permits, id).details().name()).isEqualTo("Ana");
        assertThat(audit.latest(permits, 0, 3))
                .extracting(Audit.Entry::what)
                .containsExactly("StakeholderRestored", "StakeholderRemoved", "StakeholderAdded");
    }

    @Test
    void somebodyAlikeIsFoundByNameAndByMail() {
        var ana =
                stakeholders.add(
                        permits,
                        Details.person("Ana Ortiz").email("ana@falls.example").done(),
                        Provenance.byHand());
        assertThat(stakeholders.alike(permits, Details.person("ORTIZ, Ana").done()))
                .extracting(Stakeholder::id)
                .containsExactly(ana);
        assertThat(
                        stakeholders.alike(
                                permits, Details.person("A. O.").email("Ana@Falls.example").done()))
                .hasSize(1);
        assertThat(stakeholders.alike(permits, Details.person("Ben").done())).isEmpty();
    }

    @Test
    void nobodyOfAnotherInitiativeIsFoundOrNamed() {
        var elsewhere = register.initiative();
        var stranger = register.person(elsewhere, "Zoe");
        var group = groups.add(elsewhere, GroupDetails.named("Residents"));
        var id = register.person(permits, "Ana");
        var ana = Details.person("Ana");
        assertThat(stakeholders.find(permits, stranger)).isEmpty();
        assertThatThrownBy(() -> stakeholders.remove(permits, stranger))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stakeholders.change(permits, id, ana.group(group).done()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        stakeholders.change(
                                permits, id, Details.person("Ana").memberOf(stranger).done()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        stakeholders.add(
                                permits,
                                Details.person("Ben").done(),
                                Provenance.suggested(stranger, "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aDeciderReadsButDoesNotWrite() {
        var decider = register.initiativeAs(Role.DECIDER);
        assertThat(standings.all(decider)).isEmpty();
        assertThatThrownBy(() -> register.person(decider, "Ana")).isInstanceOf(Refused.class);
    }
}
