package dev.landward.stakeholders.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.LandwardTest;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.web.NotFound;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class UnitsTests {

    @Autowired Register register;
    @Autowired Stakeholders stakeholders;
    @Autowired Units units;

    Workspace permits;

    @BeforeEach
    void anInitiative() {
        permits = register.initiative();
    }

    @Test
    void theTreeComesBackFromItsLinesAsItWas() {
        register.person(permits, "Mayor May");
        stakeholders.add(
                permits,
                Details.person("Ben").email("ben@falls.example").done(),
                Provenance.byHand());
        var lines =
                List.of(
                        new UnitPath(List.of("City"), "Mayor May"),
                        new UnitPath(List.of("City", "Works > Roads"), ""),
                        new UnitPath(List.of("City", "Building"), "ben@falls.example"),
                        new UnitPath(List.of("City", "Building", "Inspections"), ""));
        assertThat(units.write(permits, lines)).isEqualTo(new Units.Outcome(4, 4, List.of()));
        assertThat(units.paths(permits)).isEqualTo(lines);
        var before = units.tree(permits);
        assertThat(units.write(permits, units.paths(permits)))
                .isEqualTo(new Units.Outcome(4, 0, List.of()));
        assertThat(units.tree(permits)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"City > Building > Inspections", "A \\> B > C \\\\ D", "City"})
    void aPathIsReadAsItWasWritten(String text) {
        assertThat(UnitPath.parse(text, "").text()).isEqualTo(text);
    }

    @Test
    void aPathWithoutANameIsRefused() {
        assertThatThrownBy(() -> UnitPath.parse("City > ", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unitsAboveAreAddedAndHeadsThatNobodyKnowsAreTold() {
        var outcome =
                units.write(
                        permits, List.of(new UnitPath(List.of("City", "Fire"), "Chief Nobody")));
        assertThat(outcome).isEqualTo(new Units.Outcome(2, 2, List.of("Chief Nobody")));
        assertThat(units.tree(permits)).extracting(Unit::depth).containsExactly(0, 1);
    }

    @Test
    void anOrganisationThatIsInTheRegisterGetsAPlaceAndNoTwin() {
        var city = organisation("City");
        units.write(permits, List.of(new UnitPath(List.of("CITY"), "")));
        assertThat(units.tree(permits)).extracting(Unit::id).containsExactly(city);
    }

    @Test
    void whoMustApproveIsReadUpTheTree() {
        var may = register.person(permits, "May");
        var city = organisation("City");
        var building = organisation("Building");
        units.place(permits, city, null, may);
        units.place(permits, building, city, null);
        var ana =
                stakeholders.add(
                        permits,
                        Details.person("Ana").memberOf(building).done(),
                        Provenance.byHand());
        assertThat(units.approvalChain(permits, ana))
                .extracting(Unit::name, unit -> Objects.requireNonNullElse(unit.headName(), "–"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Building", "–"),
                        org.assertj.core.groups.Tuple.tuple("City", "May"));
        assertThat(units.approvalChain(permits, building)).hasSize(2);
        assertThat(units.approvalChain(permits, may)).isEmpty();
    }

    @Test
    void noUnitIsBelowItself() {
        var city = organisation("City");
        var building = organisation("Building");
        units.place(permits, city, null, null);
        units.place(permits, building, city, null);
        assertThat(units.place(permits, city, building, null))
                .isEqualTo(new UnitPlacing.WouldCircle());
        assertThat(units.place(permits, city, city, null)).isEqualTo(new UnitPlacing.WouldCircle());
        assertThat(units.tree(permits)).hasSize(2);
    }

    @Test
    void onlyAUnitWithoutOthersBelowItIsTakenOut() {
        var city = organisation("City");
        var building = organisation("Building");
        units.place(permits, city, null, null);
        units.place(permits, building, city, null);
        assertThat(units.remove(permits, city)).isFalse();
        assertThat(units.remove(permits, building)).isTrue();
        assertThat(units.tree(permits)).hasSize(1);
        units.restore(permits, building);
        assertThat(units.tree(permits)).hasSize(2);
    }

    @Test
    void aPersonIsNoUnitAndNoUnitIsOfAnotherInitiative() {
        var elsewhere = register.initiative();
        var ana = register.person(permits, "Ana");
        var city = organisation("City");
        assertThatThrownBy(() -> units.place(permits, ana, null, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> units.place(elsewhere, city, null, null))
                .isInstanceOf(NotFound.class);
    }

    private StakeholderId organisation(String name) {
        return stakeholders.add(permits, Details.organisation(name).done(), Provenance.byHand());
    }
}
