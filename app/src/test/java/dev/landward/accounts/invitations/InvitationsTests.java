package dev.landward.accounts.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.LandwardTest;
import dev.landward.accounts.Accounts;
import dev.landward.accounts.Membership;
import dev.landward.accounts.Organisations;
import dev.landward.accounts.Town;
import dev.landward.accounts.signin.Mailbox;
import dev.landward.accounts.signin.Visitor;
import dev.landward.web.NotFound;
import dev.landward.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LandwardTest
class InvitationsTests {

    @Autowired MockMvcTester mvc;
    @Autowired Town town;
    @Autowired Accounts accounts;
    @Autowired Organisations organisations;
    @Autowired Invitations invitations;
    @Autowired Mailbox mailbox;
    @Autowired JdbcClient db;

    @Test
    void lookingChangesNothingAndAcceptingOpensAnAccount() {
        var city = city();
        var email = email();
        invitations.invite(city, email, Role.ANALYST, null);
        var link = "/invitations/" + mailbox.invitation(email);
        var nina = browser();
        assertThat(nina.get(link))
                .hasStatusOk()
                .bodyText()
                .contains("Lead", "Harrow Falls", "Analyst");
        assertThat(nina.get(link)).hasStatusOk();
        assertThat(accounts.find(email)).isEmpty();

        assertThat(nina.post(link, "name", " ")).bodyText().contains("Write your name");
        assertThat(nina.post(link, "name", "Nina")).hasRedirectedUrl("/account/ways");
        assertThat(nina.isSignedIn()).isTrue();
        var viewer = accounts.find(email).orElseThrow();
        assertThat(viewer.displayName()).isEqualTo("Nina");
        assertThat(organisations.enter(city.organisation(), viewer).role()).isEqualTo(Role.ANALYST);
        assertThat(state(city)).isEqualTo(Invitation.State.ACCEPTED);
    }

    @Test
    void aLinkIsGoodOnce() {
        var city = city();
        var email = email();
        invitations.invite(city, email, Role.MEMBER, null);
        var link = "/invitations/" + mailbox.invitation(email);
        browser().post(link, "name", "Nina");
        var second = browser();
        assertThat(second.get(link)).bodyText().contains("was accepted already");
        second.post(link, "name", "Mallory");
        assertThat(second.isSignedIn()).isFalse();
        assertThat(organisations.members(city)).hasSize(2);
    }

    @Test
    void whoHasAnAccountJoinsWithIt() {
        var city = city();
        var omar = town.person("Omar");
        invitations.invite(city, omar.email(), Role.FACILITATOR, null);
        var token = mailbox.invitation(omar.email());
        var browser = browser();
        assertThat(browser.get("/invitations/" + token))
                .bodyText()
                .contains("Sign in and join", "/account/invitations/" + token)
                .doesNotContain("name=\"name\"");
        assertThat(browser.post("/invitations/" + token, "name", "Mallory")).hasStatusOk();
        assertThat(browser.isSignedIn()).as("a link is no way to sign in").isFalse();

        browser.get("/account/invitations/" + token);
        assertThat(browser.signIn(omar.email(), "correct horse battery"))
                .hasRedirectedUrl("/account/invitations/" + token);
        assertThat(browser.post("/account/invitations/" + token)).hasStatus(302);
        assertThat(organisations.enter(city.organisation(), omar).role())
                .isEqualTo(Role.FACILITATOR);
    }

    @Test
    void aMemberStaysWhatTheyAre() {
        var city = city();
        var lead = town.member(city, "Second", Role.LEAD);
        invitations.invite(city, lead.email(), Role.MEMBER, null);
        var token = mailbox.invitation(lead.email());
        assertThat(invitations.accept(token, lead)).isTrue();
        assertThat(organisations.enter(city.organisation(), lead).role()).isEqualTo(Role.LEAD);
    }

    @Test
    void oneThatIsTakenBackLetsNobodyIn() {
        var city = city();
        var email = email();
        var id = invitations.invite(city, email, Role.MEMBER, null).id();
        var link = "/invitations/" + mailbox.invitation(email);
        invitations.revoke(city, id);
        assertThat(browser().get(link)).bodyText().contains("was taken back");
        browser().post(link, "name", "Nina");
        assertThat(accounts.find(email)).isEmpty();
        assertThatThrownBy(() -> invitations.resend(city, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void oneThatIsTooOldLetsNobodyInUntilItIsSentAgain() {
        var city = city();
        var email = email();
        var id = invitations.invite(city, email, Role.MEMBER, null).id();
        var old = "/invitations/" + mailbox.invitation(email);
        db.sql(
                        "update accounts.invitation set expires_at = now() - interval '1 second' where id = ?")
                .param(id)
                .update();
        browser().post(old, "name", "Nina");
        assertThat(accounts.find(email)).isEmpty();
        assertThat(state(city)).isEqualTo(Invitation.State.EXPIRED);

        invitations.resend(city, id);
        var link = "/invitations/" + mailbox.invitation(email);
        assertThat(browser().get(old)).as("the earlier link").hasStatus(404);
        assertThat(browser().post(link, "name", "Nina")).hasStatus(302);
    }

    @Test
    void onlyTheLatestOfTwoIsGood() {
        var city = city();
        var email = email();
        invitations.invite(city, email, Role.MEMBER, null);
        var first = mailbox.invitation(email);
        invitations.invite(city, email, Role.ANALYST, null);
        assertThat(browser().get("/invitations/" + first)).bodyText().contains("was taken back");
        assertThat(mailbox.invitation(email)).isNotEqualTo(first);
    }

    @Test
    void anotherOrganisationFindsNothing() {
        var id = invitations.invite(city(), email(), Role.MEMBER, null).id();
        var other = town.organisation("Other", town.person("Stranger"));
        assertThat(invitations.list(other)).isEmpty();
        assertThatThrownBy(() -> invitations.revoke(other, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> invitations.resend(other, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void theInitiativeHearsOfTheRoleThatWasPromised() {
        var city = city();
        var omar = town.person("Omar");
        var into = new Invitation.Into(7, "Permits", Role.DECIDER);
        invitations.invite(city, omar.email(), Role.INVITED, into);
        invitations.accept(mailbox.invitation(omar.email()), omar);
        assertThat(organisations.enter(city.organisation(), omar).role()).isEqualTo(Role.INVITED);
        var told =
                db.sql(
                                """
                                select details::text from accounts.audit_entry
                                where organisation = ? and what = 'InvitationAccepted'
                                """)
                        .param(city.organisation().value())
                        .query((row, _) -> row.getString(1))
                        .single();
        assertThat(told)
                .contains(
                        "\"account\": " + omar.id().value(),
                        "\"initiative\": 7",
                        "\"initiativeRole\": \"DECIDER\"");
    }

    @Test
    void aLinkThatNobodySentLeadsNowhere() {
        assertThat(browser().get("/invitations/guessed")).hasStatus(404);
        assertThat(browser().post("/invitations/guessed", "name", "Nina")).hasStatus(404);
    }

    @Test
    void aLinkThatTheInviterWasShownProvesNoAddress() {
        var city = city();
        var victim = email();
        var shown = invitations.invite(city, victim, Role.MEMBER, null).path();
        assertThat(shown).as("no mail server is set").isNotNull();
        browser().post(String.valueOf(shown), "name", "Mallory");
        assertThat(accounts.proven(accounts.find(victim).orElseThrow().id())).isFalse();
    }

    @Test
    void aLinkThatOnlyTheMailBroughtProvesTheAddress() {
        var city = city();
        var email = email();
        var id = invitations.invite(city, email, Role.MEMBER, null).id();
        db.sql("update accounts.invitation set shown = false where id = ?").param(id).update();
        browser().post("/invitations/" + mailbox.invitation(email), "name", "Nina");
        assertThat(accounts.proven(accounts.find(email).orElseThrow().id())).isTrue();
    }

    @Test
    void oneThatIsSentAgainIsShownTooWhereNoMailLeaves() {
        var city = city();
        var email = email();
        var id = invitations.invite(city, email, Role.MEMBER, null).id();
        assertThat(invitations.resend(city, id).path())
                .isEqualTo("/invitations/" + mailbox.invitation(email));
    }

    private Invitation.State state(Membership city) {
        return invitations.list(city).getFirst().state();
    }

    private Membership city() {
        return town.organisation("Harrow Falls", town.person("Lead"));
    }

    private static String email() {
        return "nina-%s@harrow-falls.example".formatted(UUID.randomUUID());
    }

    private Visitor browser() {
        return new Visitor(mvc, "192.0.2.20");
    }
}
