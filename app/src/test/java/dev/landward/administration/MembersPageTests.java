package dev.landward.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Membership;
import dev.landward.accounts.Organisations;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.accounts.signin.Mailbox;
import dev.landward.accounts.signin.Visitor;
import dev.landward.web.NotFound;
import dev.landward.web.Role;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LandwardTest
class MembersPageTests {

    private static final Pattern END = Pattern.compile("action=\"([^\"]+/sessions/\\d+/end)\"");

    @Autowired Http http;
    @Autowired Town town;
    @Autowired Organisations organisations;
    @Autowired MockMvcTester mvc;
    @Autowired Mailbox mailbox;

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

    @Test
    void anAdministratorSeesWhereAMemberIsSignedInAndEndsIt() {
        var browser = new Visitor(mvc, "198.18.44.5");
        browser.signIn(omar.email(), "correct horse battery");
        var sessions = members + "/" + omar.id().value() + "/sessions";
        assertThat(http.get(members, ines)).bodyText().contains(sessions);
        var page = http.get(sessions, ines).exchange();
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Omar", "Firefox · Linux", "198.18.44.…");
        var end = END.matcher(body(page));
        assertThat(end.find()).isTrue();

        var zoe = town.person("Zoe");
        var other = town.organisation("Elsewhere", zoe).path() + "/members/" + omar.id().value();
        assertThat(http.get(other + "/sessions", zoe)).hasStatus(404);
        assertThat(http.post(other + "/sessions/end", zoe)).hasStatus(404);
        assertThat(browser.isSignedIn()).isTrue();

        assertThat(http.follow(end.group(1), ines)).bodyText().contains("Signed out there");
        assertThat(browser.isSignedIn()).isFalse();
        assertThat(http.get(city.path() + "/trail", ines))
                .bodyText()
                .contains("Omar was signed out by an administrator");
        assertThat(mailbox.subjects(omar.email())).contains("An administrator signed you out");
    }

    @Test
    void aMemberIsSignedOutEverywhereAtOnce() {
        var first = new Visitor(mvc, "198.18.44.6");
        var second = new Visitor(mvc, "198.18.44.7");
        first.signIn(omar.email(), "correct horse battery");
        second.signIn(omar.email(), "correct horse battery");
        var sessions = members + "/" + omar.id().value() + "/sessions";
        assertThat(http.follow(sessions + "/end", ines)).bodyText().contains("signed in nowhere");
        assertThat(first.isSignedIn()).isFalse();
        assertThat(second.isSignedIn()).isFalse();
        assertThat(http.post(sessions + "/999999999/end", ines)).hasStatus(404);
    }

    private static String body(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String roleOf(Viewer member) {
        return members + "/" + member.id().value() + "/role";
    }
}
