package dev.landward.accounts.signin;

import static dev.landward.accounts.signin.Visitor.led;
import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.LandwardTest;
import dev.landward.accounts.Accounts;
import dev.landward.accounts.Organisations;
import dev.landward.accounts.Town;
import dev.landward.accounts.invitations.Invitations;
import dev.landward.web.Role;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A Landward of its own, with a town hall's sign-in service beside it.
@LandwardTest
@TestPropertySource(properties = "landward.data=target/test-data-outside")
class OutsideTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String TOWN = "spring.security.oauth2.client.";

    @Autowired MockMvcTester mvc;
    @Autowired Town town;
    @Autowired Accounts accounts;
    @Autowired Organisations organisations;
    @Autowired Invitations invitations;
    @Autowired Mailbox mailbox;

    @DynamicPropertySource
    static void townHall(DynamicPropertyRegistry settings) throws IOException {
        var issuer = Provider.start();
        settings.add(TOWN + "provider.town.issuer-uri", () -> issuer);
        settings.add(TOWN + "registration.town.client-id", () -> "landward");
        settings.add(TOWN + "registration.town.client-secret", () -> "secret");
        settings.add(TOWN + "registration.town.client-name", () -> "Town hall");
        settings.add(TOWN + "registration.town.scope", () -> "openid,email");
        settings.add(TOWN + "registration.town.redirect-uri", () -> Provider.CALLBACK);
    }

    @Test
    void thePageOffersTheService() {
        assertThat(browser().get("/sign-in"))
                .bodyText()
                .contains("href=\"/oauth2/authorization/town\"", "Town hall");
    }

    @Test
    void whoHasAnAccountIsKnownByTheirMailOnceAndByTheirNumberThen() throws Exception {
        accounts.open("greta@harrow-falls.example", "Greta");
        var first = browser();
        assertThat(comeBack(first, "greta")).isEqualTo("/");
        assertThat(first.isSignedIn()).isTrue();
        assertThat(first.get("/account/ways")).bodyText().contains("Town hall");
        assertThat(mailbox.subjects("greta@harrow-falls.example"))
                .contains("Another service was connected");

        var greta = accounts.find("greta@harrow-falls.example").orElseThrow();
        accounts.readdress(greta.id(), "greta@elsewhere.example");
        var second = browser();
        assertThat(comeBack(second, "greta")).isEqualTo("/");
        assertThat(second.get("/account")).bodyText().contains("greta@elsewhere.example");
    }

    @Test
    void aStrangerIsRefusedAndToldWhy() throws Exception {
        var stranger = browser();
        assertThat(comeBack(stranger, "stranger")).isEqualTo("/sign-in?outside=stranger");
        assertThat(stranger.get("/sign-in?outside=stranger"))
                .bodyText()
                .contains("Ask for an invitation");
        assertThat(stranger.isSignedIn()).isFalse();
        assertThat(accounts.find("stranger@harrow-falls.example")).isEmpty();
    }

    @Test
    void aMailThatNobodyCheckedProvesNothing() throws Exception {
        accounts.open("unchecked-omar@harrow-falls.example", "Omar");
        var thief = browser();
        assertThat(comeBack(thief, "unchecked-omar")).isEqualTo("/sign-in?outside=stranger");
        assertThat(thief.isSignedIn()).isFalse();
    }

    @Test
    void whoWasInvitedGetsAnAccount() throws Exception {
        var city = town.organisation("City", town.person("Lead"));
        invitations.invite(city, "nina@harrow-falls.example", Role.ANALYST, null);
        var newcomer = browser();
        assertThat(comeBack(newcomer, "nina")).isEqualTo("/");
        assertThat(newcomer.isSignedIn()).isTrue();
        var nina = accounts.find("nina@harrow-falls.example").orElseThrow();
        assertThat(organisations.enter(city.organisation(), nina).role()).isEqualTo(Role.ANALYST);
    }

    /// Goes to the service, signs in there, and comes back.
    private static String comeBack(Visitor browser, String name) throws Exception {
        var there =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
        var asked = led(browser.get("/oauth2/authorization/town"));
        var form = follow(there, asked);
        var token = TOKEN.matcher(form.body());
        assertThat(token.find()).as(form.body()).isTrue();
        var typed =
                "username=%s&password=password&_csrf=%s"
                        .formatted(name, URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
        var answer =
                there.send(
                        HttpRequest.newBuilder(form.uri())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(typed))
                                .build(),
                        BodyHandlers.ofString());
        var back = next(answer);
        while (!back.startsWith(Provider.CALLBACK)) {
            back = next(get(there, back));
        }
        return led(browser.get(back.substring("http://127.0.0.1".length())));
    }

    private static HttpResponse<String> follow(HttpClient there, String to) throws Exception {
        var answer = get(there, to);
        return answer.statusCode() == 200 ? answer : follow(there, next(answer));
    }

    private static String next(HttpResponse<String> answer) {
        return answer.uri()
                .resolve(answer.headers().firstValue("Location").orElseThrow())
                .toString();
    }

    private static HttpResponse<String> get(HttpClient there, String to) throws Exception {
        var page = HttpRequest.newBuilder(URI.create(to)).header("Accept", "text/html").build();
        return there.send(page, BodyHandlers.ofString());
    }

    private Visitor browser() {
        return new Visitor(mvc, "198.51.100.7");
    }
}
