package dev.landward.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Getting in, in a browser: the pages as they look, and a passkey from its making to its end.
@ExtendWith(Browsing.class)
class SignInTests {

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440", "LIGHT, 360", "DARK, 1440", "DARK, 360"})
    void thePagesBeforeSignInAreForEverybody(
            ColorScheme scheme, int width, RunningLandward landward, Browser browser) {
        var site = new Site(landward);
        try (var sight = new Sight(browser, scheme, width)) {
            var page = sight.page();
            site.open(page, "/sign-in");
            sight.look("sign_in");
            page.locator("#username").fill("nobody@harrow-falls.example");
            Site.press(page, "Send me a code by mail");
            page.waitForURL("**/sign-in/code/*");
            sight.look("sign_in_code");
            site.open(page, "/sign-in/recovery");
            sight.look("sign_in_recovery");
            assertThat(sight.wrong()).isEmpty();
        }
    }

    @Test
    void aPasskeySignsInWhereItsOwnerAddedIt(RunningLandward landward, Browser browser) {
        var site = new Site(landward);
        try (var sight = new Sight(browser, ColorScheme.LIGHT, 1280)) {
            var page = sight.page();
            authenticator(page);
            site.signIn(page);
            site.open(page, "/account/ways");
            page.locator("#name").fill("My key");
            Site.press(page, "Add a passkey");
            page.waitForSelector("text=The passkey is added");
            assertThat(page.locator("input[value='My key']").count()).isEqualTo(1);
            sight.look("account_ways_passkey");

            page.context().clearCookies();
            site.open(page, "/account/sessions");
            assertThat(page.url()).endsWith("/sign-in");
            Site.press(page, "Use a passkey");
            page.waitForURL("**/account/sessions");
            sight.look("account_sessions");

            site.open(page, "/account/ways");
            page.locator("button[aria-label='Remove My key']").click();
            page.waitForSelector("text=The passkey is removed");
            page.context().clearCookies();
            site.open(page, "/sign-in");
            Site.press(page, "Use a passkey");
            page.waitForSelector("text=This passkey is not known here");
            assertThat(sight.wrong()).allMatch(wrong -> wrong.contains("status of 422"));
        }
    }

    /// A form that was typed while signed out comes along with a passkey too.
    @Test
    void whatWasTypedComesAlongWithAPasskey(RunningLandward landward, Browser browser) {
        var site = new Site(landward);
        try (var sight = new Sight(browser, ColorScheme.LIGHT, 360)) {
            var page = sight.page();
            authenticator(page);
            site.signIn(page);
            site.open(page, "/account/ways");
            Site.press(page, "Add a passkey");
            page.waitForSelector("text=The passkey is added");
            site.open(page, "/account");
            page.locator("#name").fill("Typed while signed out");
            signedOut(page);
            Site.press(page, "Save the name");
            page.waitForSelector("text=What you wrote is kept");
            Site.press(page, "Use a passkey");
            page.waitForSelector("text=Welcome back");
            Site.press(page, "Send it now");
            page.waitForSelector("text=You have another name now");
            assertThat(page.locator("#name").inputValue()).isEqualTo("Typed while signed out");
            page.locator("#name").fill("Administrator");
            Site.press(page, "Save the name");
            page.waitForSelector("text=You have another name now");
            site.open(page, "/account/ways");
            page.locator("button[aria-label^='Remove ']").first().click();
            page.waitForSelector("text=The passkey is removed");
            assertThat(sight.wrong()).isEmpty();
        }
    }

    private static void signedOut(Page page) {
        var kept =
                page.context().cookies().stream()
                        .filter(cookie -> !cookie.name.equals("SESSION"))
                        .toList();
        page.context().clearCookies();
        page.context().addCookies(List.copyOf(kept));
    }

    /// A security key that the browser makes up, unlocked by its owner.
    private static void authenticator(Page page) {
        var tools = page.context().newCDPSession(page);
        tools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var key = new JsonObject();
        key.add("options", options);
        tools.send("WebAuthn.addVirtualAuthenticator", key);
    }
}
