package dev.landward.accounts.signin;

import static dev.landward.accounts.signin.Visitor.led;
import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.LandwardTest;
import dev.landward.accounts.Accounts;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LandwardTest
class AccountTests {

    private static final String PASSWORD = "correct horse battery";
    private static final Pattern END = Pattern.compile("action=\"(/account/sessions/\\d+/end)\"");

    @Autowired dev.landward.initiative.Place places;
    @Autowired dev.landward.links.Links links;
    @Autowired MockMvcTester mvc;
    @Autowired Town town;
    @Autowired Accounts accounts;
    @Autowired Mailbox mailbox;
    @Autowired org.springframework.jdbc.core.simple.JdbcClient db;

    @Test
    void anotherPasswordEndsAllOtherSessions() {
        var ines = town.person("Ines");
        var here = signedIn(ines);
        var elsewhere = signedIn(ines);
        var answer =
                here.post(
                        "/account/password",
                        "currentPassword",
                        PASSWORD,
                        "password",
                        "seven violet otters hum");
        assertThat(answer).hasRedirectedUrl("/account");
        assertThat(here.isSignedIn()).isTrue();
        assertThat(elsewhere.isSignedIn()).isFalse();
        assertThat(browser().signIn(ines.email(), PASSWORD)).hasStatus(422);
        assertThat(browser().signIn(ines.email(), "seven violet otters hum")).hasStatus(302);
        assertThat(mailbox.subjects(ines.email())).contains("Your password was changed");
    }

    @Test
    void thePresentPasswordIsAskedFor() {
        var ines = town.person("Ines");
        assertThat(
                        signedIn(ines)
                                .post(
                                        "/account/password",
                                        "currentPassword",
                                        "a guess of mine",
                                        "password",
                                        "seven violet otters hum"))
                .hasStatusOk()
                .bodyText()
                .contains("This is not your present password")
                .doesNotContain("seven violet", "a guess of mine");
        assertThat(browser().signIn(ines.email(), PASSWORD)).hasStatus(302);
    }

    @Test
    void whoHasNoPasswordSetsAFirstOne() {
        var email = "%s@harrow-falls.example".formatted(UUID.randomUUID());
        accounts.open(email, "Nina");
        var browser = browser();
        var page = led(browser.post("/sign-in/code", "username", email));
        browser.post(page, "code", mailbox.code(email));
        assertThat(browser.post("/account/password", "password", "seven violet otters hum"))
                .hasRedirectedUrl("/account");
        assertThat(browser().signIn(email, "seven violet otters hum")).hasStatus(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short pass",
                "passwordpassword",
                "Password123456",
                "P@ssw0rd123456!",
                "123456789012",
                "qwertyuiop123456",
                "aaaaaaaaaaaaaaaa",
                "abababababab",
                "iloveyou2026!!",
                "letmeinletmein1",
                "Ines Okafor 1984",
                "okafor-ines-2026"
            })
    void whatAnybodyWouldTryFirstIsNoPassword(String password) {
        assertThat(PasswordRules.refused(password, "ines@city.example", "Ines Okafor")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "seven violet otters hum",
                "849302175863",
                "tGv!92kd-Lq0w",
                "пароль совсем другой"
            })
    void whatIsOnesOwnIsAPassword(String password) {
        assertThat(PasswordRules.refused(password, "ines@city.example", "Ines Okafor")).isEmpty();
    }

    @Test
    void aNewNameShowsEverywhereAtOnce() {
        var ines = town.person("Ines");
        var here = signedIn(ines);
        var elsewhere = signedIn(ines);
        assertThat(here.post("/account/name", "name", "Ines Okafor")).hasRedirectedUrl("/account");
        assertThat(here.get("/account")).bodyText().contains("Ines Okafor");
        assertThat(elsewhere.get("/account")).bodyText().contains("Ines Okafor");
        assertThat(here.post("/account/name", "name", " ")).bodyText().contains("Write a name");
    }

    @Test
    void anotherAddressIsProvenBeforeItCounts() {
        var ines = town.person("Ines");
        var next = "ines-%s@elsewhere.example".formatted(UUID.randomUUID());
        var browser = signedIn(ines);
        var page = led(browser.post("/account/email", "email", next, "currentPassword", PASSWORD));
        assertThat(browser.post(page, "code", "0000 0000")).bodyText().contains("not the code");
        assertThat(accounts.find(next)).isEmpty();
        assertThat(browser.post(page, "code", mailbox.code(next))).hasRedirectedUrl("/account");
        assertThat(browser.get("/account")).bodyText().contains(next);
        assertThat(accounts.find(ines.email())).isEmpty();
        assertThat(mailbox.subjects(ines.email())).contains("Your email was changed");
        assertThat(browser().signIn(next, PASSWORD)).hasStatus(302);
    }

    @Test
    void anAddressOfSomebodyElseIsNotTaken() {
        var ines = town.person("Ines");
        var omar = town.person("Omar");
        var browser = signedIn(ines);
        var page =
                led(
                        browser.post(
                                "/account/email",
                                "email",
                                omar.email(),
                                "currentPassword",
                                PASSWORD));
        browser.post(page, "code", mailbox.code(omar.email()));
        assertThat(accounts.find(ines.email())).isPresent();
        assertThat(accounts.find(omar.email()).orElseThrow().id()).isEqualTo(omar.id());
    }

    @Test
    void aCodeForAnotherPersonsAddressIsNoUse() {
        var ines = town.person("Ines");
        var next = "ines-%s@elsewhere.example".formatted(UUID.randomUUID());
        var page =
                led(
                        signedIn(ines)
                                .post(
                                        "/account/email",
                                        "email",
                                        next,
                                        "currentPassword",
                                        PASSWORD));
        var thief = signedIn(town.person("Mallory"));
        assertThat(thief.post(page, "code", mailbox.code(next))).hasStatusOk();
        assertThat(accounts.find(next)).isEmpty();
        var door = page.replace("/account/email/", "/sign-in/code/");
        assertThat(browser().post(door, "code", mailbox.code(next))).hasStatus(422);
    }

    @Test
    void aSessionEndsAtOnceAndOnlyByItsOwner() {
        var ines = town.person("Ines");
        var here = signedIn(ines);
        var elsewhere = signedIn(ines);
        var page = here.get("/account/sessions");
        assertThat(page).bodyText().contains("Firefox · Linux", "198.18.7.…", "This browser");
        var end = END.matcher(text(page));
        assertThat(end.find()).isTrue();
        assertThat(signedIn(town.person("Mallory")).post(end.group(1))).hasStatus(404);
        assertThat(elsewhere.isSignedIn()).isTrue();
        assertThat(here.post(end.group(1))).hasStatus(302);
        assertThat(elsewhere.isSignedIn()).isFalse();
        assertThat(here.isSignedIn()).isTrue();
    }

    @Test
    void aSessionInWhichALinkWasOpenedIsStillSeenAndEnded() {
        var ines = town.person("Ines");
        var here = signedIn(ines);
        var elsewhere = signedIn(ines);
        var made =
                links.make(places.started().workspace(), dev.landward.links.Wanted.page("stance"));
        assertThat(elsewhere.post(made.path())).hasStatus3xxRedirection();
        assertThat(elsewhere.isSignedIn()).isTrue();
        var page = here.get("/account/sessions");
        var end = END.matcher(text(page));
        assertThat(end.find()).as("the other browser is listed").isTrue();
        assertThat(here.post(end.group(1))).hasStatus(302);
        assertThat(elsewhere.isSignedIn()).isFalse();
        assertThat(here.isSignedIn()).isTrue();
    }

    @Test
    void whoeverSignsInAfterOpeningALinkStaysAsLongAsOthers() {
        var ines = town.person("Ines");
        var here = browser();
        var made =
                links.make(places.started().workspace(), dev.landward.links.Wanted.page("stance"));
        here.post(made.path());
        here.signIn(ines.email(), PASSWORD);
        assertThat(here.isSignedIn()).isTrue();
        assertThat(
                        db.sql(
                                        "select max_inactive_interval from web.spring_session where principal_name = ?")
                                .param(ines.getUsername())
                                .query(Integer.class)
                                .list())
                .containsExactly(12 * 60 * 60);
    }

    @Test
    void allOtherSessionsEndTogether() {
        var ines = town.person("Ines");
        var here = signedIn(ines);
        var second = signedIn(ines);
        var third = signedIn(ines);
        assertThat(here.post("/account/sessions/end-others")).hasStatus(302);
        assertThat(here.isSignedIn()).isTrue();
        assertThat(second.isSignedIn()).isFalse();
        assertThat(third.isSignedIn()).isFalse();
    }

    @Test
    void aNewBrowserIsToldByMailAndTheFirstIsNot() {
        var ines = town.person("Ines");
        var first = signedIn(ines);
        assertThat(mailbox.subjects(ines.email())).isEmpty();
        first.forget("SESSION");
        first.signIn(ines.email(), PASSWORD);
        assertThat(mailbox.subjects(ines.email())).isEmpty();
        signedIn(ines);
        assertThat(mailbox.subjects(ines.email()))
                .containsExactly("You signed in with a new browser");
        first.post("/sign-out");
        assertThat(signedIn(ines).get("/account/sessions")).bodyText().contains("You signed out");
    }

    @Test
    void anAddressIsProvenFromTheAccount() {
        var nina = town.unproven("Nina", "nina-%s@city.example".formatted(UUID.randomUUID()));
        var browser = signedIn(nina);
        var elsewhere = signedIn(nina);
        assertThat(browser.get("/account")).bodyText().contains("Nobody has proven yet");
        var page = led(browser.post("/account/email/proof"));
        assertThat(browser.post(page, "code", "0000 0000")).bodyText().contains("not the code");
        assertThat(accounts.proven(nina.id())).isFalse();
        assertThat(browser.post(page, "code", mailbox.code(nina.email())))
                .hasRedirectedUrl("/account");
        assertThat(accounts.proven(nina.id())).isTrue();
        assertThat(browser.get("/account")).bodyText().doesNotContain("Nobody has proven yet");
        assertThat(elsewhere.isSignedIn()).as("all stays as they set it up").isTrue();
        assertThat(mailbox.subjects(nina.email())).doesNotContain("Your email was changed");
    }

    @Test
    void anotherAddressThatIsTakenOverIsProvenToo() {
        var nina = town.unproven("Nina", "nina-%s@city.example".formatted(UUID.randomUUID()));
        var next = "nina-%s@elsewhere.example".formatted(UUID.randomUUID());
        var browser = signedIn(nina);
        var page = led(browser.post("/account/email", "email", next, "currentPassword", PASSWORD));
        browser.post(page, "code", mailbox.code(next));
        assertThat(accounts.proven(nina.id())).isTrue();
    }

    @Test
    void whoSignedInAWhileAgoMakesNoNewWayIn() {
        var ines = town.person("Ines");
        var browser = signedIn(ines);
        assertThat(browser.get("/account/ways")).bodyText().contains("Make ten codes");
        aWhileAgo(ines);
        assertThat(browser.get("/account/ways"))
                .bodyText()
                .contains("Sign in once more")
                .doesNotContain("Make ten codes", "Add a passkey");
        assertThat(browser.post("/account/recovery-codes")).hasRedirectedUrl("/account/again");
        assertThat(browser.post("/account/passkeys/question")).hasStatus(403);
        assertThat(browser.post("/account/passkeys/7/removal")).hasRedirectedUrl("/account/again");
        assertThat(browser.post("/account/services/removal")).hasRedirectedUrl("/account/again");
        assertThat(mailbox.subjects(ines.email())).doesNotContain("New recovery codes were made");

        assertThat(browser.get("/account/again")).hasRedirectedUrl("/sign-in?again=yes");
        assertThat(browser.get("/sign-in?again=yes")).bodyText().contains("Sign in once more");
        assertThat(browser.signIn(ines.email(), PASSWORD)).hasRedirectedUrl("/account/again");
        assertThat(browser.get("/account/again")).hasRedirectedUrl("/account/ways");
        assertThat(browser.post("/account/recovery-codes")).bodyText().contains("Your new codes");
    }

    @Test
    void whoHasNoPasswordAndSignedInAWhileAgoSetsNone() {
        var email = "%s@harrow-falls.example".formatted(UUID.randomUUID());
        accounts.open(email, "Nina");
        var browser = browser();
        var page = led(browser.post("/sign-in/code", "username", email));
        browser.post(page, "code", mailbox.code(email));
        aWhileAgo(accounts.find(email).orElseThrow());
        assertThat(browser.post("/account/password", "password", "seven violet otters hum"))
                .hasRedirectedUrl("/account/again?to=you");
        assertThat(browser.post("/account/email", "email", "mallory@elsewhere.example"))
                .hasRedirectedUrl("/account/again?to=you");
        assertThat(browser().signIn(email, "seven violet otters hum")).hasStatus(422);
    }

    @Test
    void anotherPasswordRemovesAllOtherWaysInWhereThatIsAskedFor() {
        var ines = town.person("Ines");
        var browser = signedIn(ines);
        browser.post("/account/recovery-codes");
        change(browser, PASSWORD, "seven violet otters hum");
        assertThat(browser.get("/account/ways")).bodyText().contains("10 codes are left");
        change(browser, "seven violet otters hum", "nine amber herons sing", "alone", "yes");
        assertThat(browser.get("/account/ways")).bodyText().contains("You have none");
        assertThat(mailbox.subjects(ines.email()))
                .contains("Your passkeys, recovery codes and connected services were removed");
    }

    private static void change(Visitor browser, String from, String to, String... more) {
        var fields =
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("currentPassword", from, "password", to),
                                java.util.stream.Stream.of(more))
                        .toArray(String[]::new);
        assertThat(browser.post("/account/password", fields)).hasRedirectedUrl("/account");
    }

    private void aWhileAgo(Viewer viewer) {
        db.sql("update accounts.session set at = at - interval '11 minutes' where account = ?")
                .param(viewer.id().value())
                .update();
    }

    private Visitor signedIn(Viewer viewer) {
        var browser = browser();
        assertThat(browser.signIn(viewer.email(), PASSWORD)).hasStatus(302);
        return browser;
    }

    private Visitor browser() {
        return new Visitor(mvc, "198.18.7.9");
    }

    private static String text(org.springframework.test.web.servlet.assertj.MvcTestResult page) {
        return new String(
                page.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
