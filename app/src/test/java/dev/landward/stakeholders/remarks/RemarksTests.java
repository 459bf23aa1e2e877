package dev.landward.stakeholders.remarks;

import static dev.landward.stakeholders.Register.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.LandwardTest;
import dev.landward.accounts.Audit;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.testing.Method;
import dev.landward.web.NotFound;
import dev.landward.web.Refused;
import dev.landward.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class RemarksTests {

    @Autowired Register register;
    @Autowired Notes notes;
    @Autowired Interests interests;
    @Autowired Constraints constraints;
    @Autowired Groups groups;
    @Autowired Audit audit;

    Workspace permits;
    StakeholderId ana;

    @BeforeEach
    void anInitiative() {
        permits = register.initiative();
        ana = register.person(permits, "Ana");
    }

    @Test
    void theWordsOfAPrivateNoteAreToldToNobodyElse() {
        var note = notes.write(permits, ana, "in a quarrel with the mayor");
        assertThat(notes.of(permits, ana))
                .extracting(Note::words, Note::writtenBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("in a quarrel with the mayor", "Ines"));
        assertThat(audit.latest(permits, 0, 9).toString()).doesNotContain("quarrel");
        notes.remove(permits, note);
        assertThat(notes.of(permits, ana)).isEmpty();
        notes.restore(permits, note);
        assertThat(notes.of(permits, ana)).hasSize(1);
    }

    @Test
    void aDeciderReadsNoPrivateNotes() {
        var decider = register.initiativeAs(Role.DECIDER);
        assertThatThrownBy(() -> notes.of(decider, ana)).isInstanceOf(Refused.class);
    }

    @Test
    void interestsAreWeighedTakenOutAndBroughtBack() {
        interests.add(permits, ana, "speed", 2, "");
        var signal = interests.add(permits, ana, "signal", 5, "to work in the valley");
        assertThat(interests.of(permits, ana))
                .extracting(Interest::tag)
                .containsExactly("signal", "speed");
        interests.remove(permits, signal);
        assertThat(interests.all(permits)).extracting(Interest::tag).containsExactly("speed");
        interests.restore(permits, signal);
        assertThat(interests.all(permits)).hasSize(2);
    }

    @Test
    @Method("S4-11")
    void aConstraintMayBeOfAnyKind() {
        var residents = groups.add(permits, GroupDetails.named("Residents"));
        constraints.add(permits, new ConstraintDetails(null, null, "law", "notice", "", null));
        constraints.add(
                permits,
                new ConstraintDetails(null, residents, "fishing season", "busy", "", day(9, 30)));
        var promise =
                constraints.add(
                        permits,
                        new ConstraintDetails(
                                ana, null, "promise of 2019", "kept", "minutes", null));
        assertThat(constraints.all(permits))
                .extracting(one -> one.details().kind(), Constraint::of)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("fishing season", "Residents"),
                        org.assertj.core.groups.Tuple.tuple("law", null),
                        org.assertj.core.groups.Tuple.tuple("promise of 2019", "Ana"));
        constraints.remove(permits, promise);
        assertThat(constraints.of(permits, ana)).isEmpty();
        constraints.restore(permits, promise);
        assertThat(constraints.of(permits, ana)).hasSize(1);
    }

    @Test
    void nothingOfAnotherInitiativeIsFound() {
        var elsewhere = register.initiative();
        var note = notes.write(permits, ana, "quiet");
        var interest = interests.add(permits, ana, "speed", 2, "");
        var details = new ConstraintDetails(ana, null, "law", "notice", "", null);
        var constraint = constraints.add(permits, details);
        assertThat(notes.of(elsewhere, ana)).isEmpty();
        assertThat(interests.of(elsewhere, ana)).isEmpty();
        assertThat(constraints.of(elsewhere, ana)).isEmpty();
        assertThatThrownBy(() -> notes.remove(elsewhere, note)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> interests.remove(elsewhere, interest))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> constraints.remove(elsewhere, constraint))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> constraints.add(elsewhere, details)).isInstanceOf(NotFound.class);
    }
}
