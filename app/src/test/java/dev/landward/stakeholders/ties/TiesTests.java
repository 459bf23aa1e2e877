package dev.landward.stakeholders.ties;

import static dev.landward.stakeholders.Register.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.LandwardTest;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.Side;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.ties.TieFilter.Reach;
import dev.landward.testing.Method;
import dev.landward.web.NotFound;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class TiesTests {

    @Autowired Register register;
    @Autowired Stakeholders stakeholders;
    @Autowired Ties ties;

    Workspace permits;
    StakeholderId ana;
    StakeholderId ben;
    StakeholderId cy;
    StakeholderId dee;

    @BeforeEach
    void twoInsideTwoOutside() {
        permits = register.initiative();
        ana = add("Ana", Side.INSIDE);
        ben = add("Ben", Side.INSIDE);
        cy = add("Cy", Side.OUTSIDE);
        dee = add("Dee", Side.OUTSIDE);
    }

    @Test
    @Method("S4-04")
    void insideAndOutsideAreOneNetworkThatCanBeFiltered() {
        var inside = ties.record(permits, tie(ana, ben));
        var across = ties.record(permits, tie(ben, cy));
        var outside = ties.record(permits, tie(cy, dee));
        assertThat(network(Reach.ALL)).containsExactly(inside, across, outside);
        assertThat(network(Reach.INSIDE)).containsExactly(inside);
        assertThat(network(Reach.ACROSS)).containsExactly(across);
        assertThat(network(Reach.OUTSIDE)).containsExactly(outside);
    }

    @Test
    void aTieKeepsWhoSaidItWhenAndWhy() {
        var said =
                new TieDetails(
                        ana,
                        ben,
                        TieKind.OTHER,
                        "went to school together",
                        4,
                        "Cy",
                        day(2, 1),
                        "told at lunch",
                        "careful");
        var tie = ties.get(permits, ties.record(permits, said));
        assertThat(tie.details()).isEqualTo(said);
        assertThat(tie.fromName() + " → " + tie.toName()).isEqualTo("Ana → Ben");
        assertThat(tie.recordedBy()).isEqualTo("Ines");
    }

    @Test
    void aTieEndsOnADayAndIsStillThereOnTheDaysBefore() {
        var id = ties.record(permits, tie(ana, ben));
        ties.end(permits, id, day(3, 1));
        assertThat(ties.network(permits, TieFilter.all(day(2, 28)))).hasSize(1);
        assertThat(ties.network(permits, TieFilter.all(day(3, 1)))).isEmpty();
        assertThat(ties.network(permits, TieFilter.all(day(1, 1)))).isEmpty();
        assertThat(ties.of(permits, ben)).extracting(Tie::endedOn).containsExactly(day(3, 1));
        ties.restore(permits, id);
        assertThat(ties.network(permits, TieFilter.all(day(3, 1)))).hasSize(1);
    }

    @Test
    void whoIsNotInTheRegisterHasNoTies() {
        ties.recordAll(permits, List.of(tie(ana, ben), tie(ben, cy)));
        stakeholders.remove(permits, cy);
        assertThat(ties.network(permits, TieFilter.all(day(2, 1)))).hasSize(1);
        stakeholders.restore(permits, cy);
        assertThat(ties.network(permits, TieFilter.all(day(2, 1)))).hasSize(2);
    }

    @Test
    void aMistakeIsTakenOutAndBroughtBack() {
        var id = ties.record(permits, tie(ana, ben));
        ties.remove(permits, id);
        assertThat(ties.of(permits, ana)).isEmpty();
        assertThatThrownBy(() -> ties.get(permits, id)).isInstanceOf(NotFound.class);
        ties.restore(permits, id);
        assertThat(ties.of(permits, ana)).hasSize(1);
    }

    @Test
    void kindsAreFiltered() {
        ties.record(permits, tie(ana, ben));
        assertThat(
                        ties.network(
                                permits,
                                new TieFilter(Reach.ALL, Set.of(TieKind.FAMILY), day(2, 1))))
                .isEmpty();
    }

    @Test
    void noTieLeadsToAnotherInitiative() {
        var elsewhere = register.initiative();
        var zoe = register.person(elsewhere, "Zoe");
        var own = ties.record(permits, tie(ana, ben));
        assertThatThrownBy(() -> ties.record(permits, tie(ana, zoe))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ties.recordAll(permits, List.of(tie(zoe, ana))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ties.end(elsewhere, own, day(3, 1))).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyIsTiedToThemselves() {
        assertThatThrownBy(() -> tie(ana, ana)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<TieId> network(Reach reach) {
        return ties.network(permits, new TieFilter(reach, Set.of(), day(2, 1))).stream()
                .map(Tie::id)
                .toList();
    }

    private static TieDetails tie(StakeholderId from, StakeholderId to) {
        return new TieDetails(
                from, to, TieKind.LISTENS_TO, "", 3, "Ines", day(1, 15), "seen in meetings", "");
    }

    private StakeholderId add(String name, Side side) {
        return stakeholders.add(
                permits, Details.person(name).side(side).done(), Provenance.byHand());
    }
}
