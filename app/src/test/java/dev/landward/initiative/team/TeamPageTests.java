package dev.landward.initiative.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.initiative.Place;
import dev.landward.web.Right;
import dev.landward.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class TeamPageTests {

    @Autowired Http http;
    @Autowired Town town;
    @Autowired Place place;
    @Autowired dev.landward.accounts.signin.Mailbox mailbox;

    Place.Started permits;
    Viewer omar;
    String team;

    @BeforeEach
    void omarIsInvitedIntoTheOrganisationOnly() {
        permits = place.started();
        omar = town.member(permits.city(), "Omar", Role.INVITED);
        team = permits.path("/team");
    }

    @Test
    void aRoleInTheInitiativeOpensItAtOnceAndItsEndClosesIt() {
        assertThat(http.get(permits.path("/people"), omar)).hasStatus(404);
        give(omar, Role.ANALYST);
        assertThat(http.get(permits.path("/people"), omar)).hasStatusOk();
        http.post(team + "/" + omar.id().value() + "/removal", permits.lead()).exchange();
        assertThat(http.get(permits.path("/people"), omar)).hasStatus(404);
    }

    @Test
    void theRightsOfBothRolesAddUp() {
        var lena = town.member(permits.city(), "Lena", Role.SUPPORT);
        give(lena, Role.DECIDER);
        var hers = place.enter(permits, lena);
        assertThat(hers.may(Right.CONTRIBUTE)).isTrue();
        assertThat(hers.may(Right.SEE_PEOPLE)).isTrue();
        assertThat(hers.may(Right.RUN_INITIATIVE)).isFalse();
    }

    @Test
    void aRoleHoldsInItsInitiativeOnly() {
        var other = place.started();
        give(omar, Role.LEAD);
        assertThat(http.get(other.path(""), omar)).hasStatus(404);
    }

    @Test
    void takingARoleIsUndone() {
        give(omar, Role.ANALYST);
        assertThat(http.follow(team + "/" + omar.id().value() + "/removal", permits.lead()))
                .bodyText()
                .contains("The role was taken", "role=ANALYST");
        assertThat(http.get(team, permits.lead())).bodyText().contains("Nobody has a role");
        http.post(team + "?account=" + omar.id().value() + "&role=ANALYST", permits.lead())
                .exchange();
        assertThat(http.get(team, permits.lead())).bodyText().contains("One person");
    }

    @Test
    void whoDoesNotRunTheInitiativeMakesNobodyALead() {
        var fay = town.member(permits.city(), "Fay", Role.FACILITATOR);
        assertThat(http.post(team, fay, "account", id(fay), "role", "LEAD")).hasStatus(404);
        assertThat(http.post(team, fay, "account", id(omar), "role", "MEMBER")).hasStatus(302);
    }

    @Test
    void aStrangerAndARoleOfGuestsAreNotFound() {
        var stranger = town.person("Zoe");
        assertThat(http.post(team, permits.lead(), "account", id(stranger), "role", "MEMBER"))
                .hasStatus(404);
        assertThat(http.post(team, permits.lead(), "account", id(omar), "role", "SHARE_GUEST"))
                .hasStatus(404);
        assertThat(http.post(team, permits.lead(), "account", id(omar), "role", "ADMIN"))
                .hasStatus(404);
    }

    @Test
    void whoDoesNotRunTheInitiativeTakesNothingFromALead() {
        give(omar, Role.LEAD);
        var fay = town.member(permits.city(), "Fay", Role.FACILITATOR);
        assertThat(http.post(team, fay, "account", id(omar), "role", "MEMBER")).hasStatus(404);
        assertThat(http.post(team + "/" + id(omar) + "/removal", fay)).hasStatus(404);
        assertThat(http.get(team, fay)).bodyText().doesNotContain("Take the role of Omar");
        assertThat(place.enter(permits, omar).may(Right.RUN_INITIATIVE)).isTrue();
    }

    @Test
    void aLeadWhoAcceptsALesserInvitationStaysOne() {
        give(omar, Role.LEAD);
        var fay = town.member(permits.city(), "Fay", Role.FACILITATOR);
        http.post(team + "/invitations", fay, "email", omar.email(), "role", "MEMBER").exchange();
        http.post("/account/invitations/" + mailbox.invitation(omar.email()), omar).exchange();
        assertThat(place.enter(permits, omar).may(Right.RUN_INITIATIVE)).isTrue();
    }

    private void give(Viewer who, Role role) {
        assertThat(http.post(team, permits.lead(), "account", id(who), "role", role.name()))
                .hasStatus(302);
    }

    private static String id(Viewer viewer) {
        return String.valueOf(viewer.id().value());
    }
}
