package dev.landward.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Membership;
import dev.landward.accounts.Organisations;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.web.NotFound;
import dev.landward.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class MembersPageTests {

    @Autowired Http http;
    @Autowired Town town;
    @Autowired Organisations organisations;

    Viewer ines;
    Viewer omar;
    Membership city;
    String members;

    @BeforeEach
    void inesRunsACityWithOmar() {
        ines = town.person("Ines");
        city = town.organisation("Harrow Falls", ines);
        omar = town.member(city, "Omar", Role.ANALYST);
        members = city.path() + "/members";
    }

    @Test
    void membersAreListedWithWhatTheyAre() {
        assertThat(http.get(members, ines))
                .hasStatusOk()
                .bodyText()
                .contains("Omar", omar.getUsername(), "2 members");
    }

    @Test
    void aRoleThatIsChangedHoldsAtOnce() {
        assertThat(http.follow(roleOf(omar), ines, "role", "LEAD"))
                .bodyText()
                .contains("It holds from now on");
        assertThat(organisations.enter(city.organisation(), omar).role()).isEqualTo(Role.LEAD);
    }

    @Test
    void aRoleOfGuestsIsNoRoleOfMembers() {
        assertThat(http.post(roleOf(omar), ines, "role", "RECORD_GUEST")).hasStatus(404);
        assertThat(http.post(roleOf(omar), ines, "role", "KING")).hasStatus(404);
    }

    @Test
    void whoIsRemovedFindsNothingAndCanBeBroughtBack() {
        assertThat(http.follow(members + "/" + omar.id().value() + "/removal", ines))
                .bodyText()
                .contains("Removed.", "/return");
        assertThat(organisations.of(omar)).isEmpty();
        http.post(members + "/" + omar.id().value() + "/return", ines).exchange();
        assertThat(organisations.enter(city.organisation(), omar).role()).isEqualTo(Role.ANALYST);
    }

    @Test
    void whoWasNeverAMemberIsNotBroughtBack() {
        var stranger = town.person("Zoe");
        assertThat(http.post(members + "/" + stranger.id().value() + "/return", ines))
                .hasStatus(404);
    }

    @Test
    void theLastAdministratorStays() {
        assertThat(http.follow(roleOf(ines), ines, "role", "MEMBER"))
                .bodyText()
                .contains("an organisation needs an administrator");
        assertThat(http.follow(members + "/" + ines.id().value() + "/removal", ines))
                .bodyText()
                .contains("an organisation needs an administrator");
        assertThat(organisations.enter(city.organisation(), ines).role()).isEqualTo(Role.ADMIN);
    }

    @Test
    void anAdministratorMayGoWhenThereIsAnother() {
        http.post(roleOf(omar), ines, "role", "ADMIN").exchange();
        http.post(members + "/" + ines.id().value() + "/removal", omar).exchange();
        org.assertj.core.api.Assertions.assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> organisations.enter(city.organisation(), ines));
    }

    @Test
    void theOrganisationIsRenamedAndItsTrailSaysSo() {
        http.post(city.path() + "/name", ines, "name", " Harrow Falls City ").exchange();
        assertThat(organisations.enter(city.organisation(), ines).name())
                .isEqualTo("Harrow Falls City");
        assertThat(http.get(city.path() + "/trail", ines))
                .bodyText()
                .contains("renamed from Harrow Falls to Harrow Falls City");
    }

    @Test
    void anEmptyNameIsRefusedAndKept() {
        assertThat(http.post(city.path() + "/name", ines, "name", " "))
                .hasStatusOk()
                .bodyText()
                .contains("Write what the organisation is called");
    }

    private String roleOf(Viewer member) {
        return members + "/" + member.id().value() + "/role";
    }
}
