package dev.landward.stakeholders.merges;

import static dev.landward.stakeholders.Register.day;
import static dev.landward.stakeholders.Register.judged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.LandwardTest;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.remarks.Interests;
import dev.landward.stakeholders.remarks.Notes;
import dev.landward.stakeholders.standings.Standings;
import dev.landward.stakeholders.ties.TieDetails;
import dev.landward.stakeholders.ties.TieKind;
import dev.landward.stakeholders.ties.Ties;
import dev.landward.stakeholders.units.Unit;
import dev.landward.stakeholders.units.Units;
import dev.landward.web.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class MergesTests {

    @Autowired Register register;
    @Autowired Stakeholders stakeholders;
    @Autowired Standings standings;
    @Autowired Assessments assessments;
    @Autowired Ties ties;
    @Autowired Notes notes;
    @Autowired Interests interests;
    @Autowired Units units;
    @Autowired Merges merges;

    Workspace permits;
    StakeholderId ana;
    StakeholderId twin;
    StakeholderId ben;

    @BeforeEach
    void anaStandsThereTwice() {
        permits = register.initiative();
        ana = register.person(permits, "Ana Ortiz");
        twin = register.person(permits, "A. Ortiz");
        ben = register.person(permits, "Ben");
        assessments.record(permits, ana, judged(Dimension.POWER, 2, day(1, 1)));
        assessments.record(permits, twin, judged(Dimension.POWER, 4, day(2, 1)));
        assessments.record(permits, twin, judged(Dimension.STANCE, -1, day(1, 1)));
        ties.record(permits, tie(twin, ben));
        notes.write(permits, twin, "prefers short mails");
        interests.add(permits, twin, "signal", 5, "");
    }

    @Test
    void whatBelongedToBothBelongsToOne() {
        merges.merge(permits, ana, twin, both());
        assertThat(standings.all(permits)).hasSize(2);
        assertThat(power(ana)).isEqualTo(4);
        assertThat(ties.of(permits, ana)).hasSize(1);
        assertThat(notes.of(permits, ana)).hasSize(1);
        assertThat(interests.of(permits, ana)).hasSize(1);
        assertThat(assessments.of(permits, ana)).hasSize(3);
        assertThat(stakeholders.get(permits, ana).details()).isEqualTo(both());
    }

    @Test
    void whoAsksForTheOneThatWentFindsTheOneThatStayed() {
        merges.merge(permits, ana, twin, both());
        merges.merge(permits, ben, ana, Details.person("Ben Ortiz").done());
        assertThat(stakeholders.get(permits, twin).id()).isEqualTo(ben);
    }

    @Test
    void aMergeIsUndoneToTheLastRow() {
        var before = stakeholders.get(permits, ana).details();
        var merge = merges.merge(permits, ana, twin, both()).orElseThrow();
        assessments.record(permits, ana, judged(Dimension.POWER, 5, day(3, 1)));
        merges.undo(permits, merge);
        assertThat(stakeholders.get(permits, ana).details()).isEqualTo(before);
        assertThat(power(ana)).isEqualTo(5);
        assertThat(power(twin)).isEqualTo(4);
        assertThat(assessments.of(permits, ana)).hasSize(2);
        assertThat(assessments.of(permits, twin)).hasSize(2);
        assertThat(ties.of(permits, twin)).hasSize(1);
        assertThat(ties.of(permits, ana)).isEmpty();
        assertThat(notes.of(permits, twin)).hasSize(1);
        assertThat(interests.of(permits, twin)).hasSize(1);
        assertThatThrownBy(() -> merges.undo(permits, merge)).isInstanceOf(NotFound.class);
    }

    @Test
    void mergesAreUndoneInWhateverOrder() {
        var first = merges.merge(permits, ana, twin, both()).orElseThrow();
        var second = merges.merge(permits, ben, ana, Details.person("Ben").done()).orElseThrow();
        merges.undo(permits, first);
        assertThat(power(twin)).isEqualTo(4);
        assertThat(power(ben)).isEqualTo(2);
        merges.undo(permits, second);
        assertThat(power(twin)).isEqualTo(4);
        assertThat(power(ana)).isEqualTo(2);
        assertThat(power(ben)).isNull();
    }

    @Test
    void aTieBetweenTheTwoIsHiddenUntilTheyPart() {
        ties.record(permits, tie(ana, twin));
        var merge = merges.merge(permits, ana, twin, both()).orElseThrow();
        assertThat(ties.of(permits, ana)).hasSize(1);
        merges.undo(permits, merge);
        assertThat(ties.of(permits, ana)).hasSize(1);
        assertThat(ties.of(permits, twin)).hasSize(2);
    }

    @Test
    void aPlaceInTheTreeIsTakenOverAndGivenBack() {
        var city = organisation("City");
        var town = organisation("Town");
        var fire = organisation("Fire");
        units.place(permits, town, null, null);
        units.place(permits, fire, town, twin);
        var people = merges.merge(permits, ana, twin, both()).orElseThrow();
        var places =
                merges.merge(permits, city, town, Details.organisation("City").done())
                        .orElseThrow();
        assertThat(units.tree(permits)).extracting(Unit::id).containsExactly(city, fire);
        assertThat(units.tree(permits)).extracting(Unit::head).containsExactly(null, ana);
        merges.undo(permits, places);
        merges.undo(permits, people);
        assertThat(units.tree(permits)).extracting(Unit::id).containsExactly(town, fire);
        assertThat(units.tree(permits)).extracting(Unit::head).containsExactly(null, twin);
    }

    @Test
    void twoUnitsAreNotMerged() {
        var city = organisation("City");
        var town = organisation("Town");
        units.place(permits, city, null, null);
        units.place(permits, town, city, null);
        assertThat(merges.merge(permits, city, town, Details.organisation("City").done()))
                .isEmpty();
        assertThat(units.tree(permits)).hasSize(2);
    }

    @Test
    void nobodyIsMergedWithThemselvesOrWithAStranger() {
        var stranger = register.person(register.initiative(), "Zoe");
        assertThatThrownBy(() -> merges.merge(permits, ana, ana, both()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> merges.merge(permits, ana, stranger, both()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> merges.merge(permits, stranger, ana, both()))
                .isInstanceOf(NotFound.class);
    }

    private static Details both() {
        return Details.person("Ana Ortiz").email("ana@falls.example").done();
    }

    private @org.jspecify.annotations.Nullable Integer power(StakeholderId id) {
        return standings.find(permits, id).orElseThrow().marks().value(Dimension.POWER);
    }

    private StakeholderId organisation(String name) {
        return stakeholders.add(permits, Details.organisation(name).done(), Provenance.byHand());
    }

    private static TieDetails tie(StakeholderId from, StakeholderId to) {
        return new TieDetails(from, to, TieKind.LISTENS_TO, "", 3, "Ines", day(1, 15), "seen", "");
    }
}
