package dev.landward.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Being told: the bell as it rings, a mail as it arrives, and no more of them by one press.
@ExtendWith(Browsing.class)
class ToldTests {

    private static final Pattern CHOICES =
            Pattern.compile("List-Unsubscribe: <https?://[^/]+(/letters/[\\w-]+)>");

    @Test
    void theBellRingsWhereSomebodyLooks(RunningLandward landward, Browser browser) {
        var site = new Site(landward);
        try (var sight = new Sight(browser, ColorScheme.LIGHT, 1440)) {
            var page = sight.page();
            site.signIn(page);
            var other = page.context().newPage();
            page.waitForResponse("**/notifications/stream*", () -> site.open(page, "/initiatives"));
            site.open(other, "/account/notifications");
            Site.press(other, "Send me one");
            assertThat(page.locator(".lw-toast")).containsText("what a notification looks like");
            assertThat(page.locator("[data-bell-count]:visible").first()).hasText("1");
            site.open(page, "/notifications");
            sight.look("notifications");
            Site.press(page, "Mark all as read");
            assertThat(page.locator("[data-bell-count]:visible")).hasCount(0);
            assertThat(sight.wrong()).isEmpty();
        }
    }

    @Test
    void aMailIsMutedByOnePressWithoutSigningIn(Browser browser) throws Exception {
        var data = Path.of("target", "told-" + ProcessHandle.current().pid()).toAbsolutePath();
        try (var postbox = new Postbox()) {
            var settings = new java.util.HashMap<>(postbox.settings());
            settings.put("LANDWARD_DEMONSTRATION", "false");
            try (var landward = RunningLandward.on(data, settings)) {
                mute(landward, postbox, browser);
            }
        }
    }

    private static void mute(RunningLandward landward, Postbox postbox, Browser browser)
            throws Exception {
        var site = new Site(landward);
        try (var sight = new Sight(browser, ColorScheme.DARK, 360)) {
            var page = sight.page();
            site.signIn(page);
            site.open(page, "/account/notifications");
            Site.press(page, "Send me one");
            var found = CHOICES.matcher(postbox.next());
            assertThat(found.find()).as("the mail says how to mute it").isTrue();
            var choices = found.group(1);
            page.context().clearCookies();
            site.open(page, choices);
            sight.look("letter_choices");
            assertThat(page.content()).contains("None like this any more");
            assertThat(post(landward, choices)).isEqualTo(200);
            site.open(page, choices);
            assertThat(page.locator("#these")).hasValue("NEVER");
            assertThat(sight.wrong()).isEmpty();
        }
    }

    /// As mail programs do: no cookie, no token, one field.
    private static int post(RunningLandward landward, String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(landward.address() + path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(
                                    HttpRequest.BodyPublishers.ofString(
                                            "List-Unsubscribe=One-Click"));
            return http.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }
}
