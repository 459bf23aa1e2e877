package dev.landward.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// People who come by a link, on a phone: opened by a scanner first, in three taps, forwarded,
/// typed as a code, ended, run out; a copy read, an erasure read.
@ExtendWith(Browsing.class)
class LinksTests {

    private static final int PHONE = 360;

    @TempDir Path folder;

    private record Link(String address, String code) {}

    @Test
    void somebodySpeaksForThemselvesFromALink(Browser browser) throws Exception {
        var data = folder.resolve("data");
        try (var landward = RunningLandward.start(data, Map.of("LANDWARD_DEMONSTRATION", "false"));
                var lead = new Sight(browser, ColorScheme.LIGHT, 1280);
                var ana = new Sight(browser, ColorScheme.LIGHT, PHONE);
                var ben = new Sight(browser, ColorScheme.DARK, PHONE)) {
            var desk = lead.page();
            new Site(landward).signIn(desk);
            var home = begin(desk);
            var hers = linkFor(desk, home, "Ana Torres");
            lead.look("links_made");
            var his = linkFor(desk, home, "Ben Okafor");

            scan(desk, hers);
            inThreeTaps(ana, hers);
            names(ana);
            typed(ben, landward, his);
            theyDoNotSeeEachOther(ana, ben);
            assertThat(ana.page().content()).doesNotContain("Okafor");
            read(ana);

            desk.navigate(home + "/people/voices");
            assertThat(desk.locator("main")).containsText("Gwen Park");
            assertThat(desk.locator("main")).containsText("Ana Torres-Vega");
            lead.look("people_voices");

            var forwarded = linkFor(desk, home, "Ana Torres-Vega");
            var other = ben.page();
            other.navigate(forwarded.address());
            Site.press(other, "That is not me");
            ben.look("link_refused");
            other.navigate(forwarded.address());
            assertThat(other.locator("h1")).containsText("This link has ended");
            ben.look("link_over");

            erase(ana);
            desk.navigate(home + "/people");
            assertThat(desk.locator("main")).not().containsText("Torres");
            assertThat(desk.locator("main")).containsText("Ben Okafor");

            endAll(data);
            other.reload();
            assertThat(other.locator("h1")).isVisible();
            other.navigate(his.address());
            assertThat(other.locator("h1")).containsText("has run out");
            assertThat(lead.wrong()).isEmpty();
            assertThat(ana.wrong()).isEmpty();
            assertThat(ben.wrong()).allMatch(wrong -> wrong.contains("status of 410"));
        }
    }

    /// An initiative with two people.
    private static String begin(Page desk) {
        Site.follow(desk, "Start an initiative");
        desk.getByLabel("Name", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("Replace the permit system of Weir");
        desk.getByLabel("Name of the system").fill("PermitBase");
        Site.press(desk, "Start the initiative");
        desk.waitForURL("**/initiatives/*");
        var home = desk.url().replaceAll("\\?.*", "");
        for (var name : new String[] {"Ana Torres", "Ben Okafor"}) {
            desk.navigate(home + "/people/new");
            desk.locator("#name").fill(name);
            Site.press(desk, "Add to the register");
            desk.waitForURL(url -> !url.endsWith("/new"));
        }
        return home;
    }

    private static Link linkFor(Page desk, String home, String name) {
        desk.navigate(home + "/people");
        Site.follow(desk, name);
        desk.waitForURL("**/people/*");
        desk.navigate(desk.url().replaceAll("[?#].*", "") + "/record");
        Site.press(desk, "Make a link");
        return new Link(
                desk.locator(".lw-address a").getAttribute("href"),
                desk.locator(".lw-code").innerText());
    }

    /// A scanner of mail looks, by both methods, and nothing has happened.
    private static void scan(Page desk, Link link) {
        for (var method : new String[] {"HEAD", "GET"}) {
            var answer =
                    desk.request().fetch(link.address(), RequestOptions.create().setMethod(method));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers()).containsEntry("referrer-policy", "no-referrer");
        }
    }

    private static void inThreeTaps(Sight ana, Link link) {
        var page = ana.page();
        page.navigate(link.address());
        ana.look("link_opening");
        assertThat(page.locator("main")).containsText("Ana T.");
        assertThat(page.locator("main")).not().containsText("Torres");
        Site.press(page, "Open my record");
        page.waitForURL("**/record");
        ana.look("guest_record");
        Site.follow(page, "Put something right");
        ana.look("guest_record_edit");
        page.locator("#name").fill("Ana Torres-Vega");
        Site.press(page, "Keep it so");
        assertThat(page.locator("main")).containsText("Thank you. It is put right.");
        assertThat(page.locator("main")).containsText("Ana Torres-Vega");
    }

    private static void names(Sight ana) {
        var page = ana.page();
        Site.follow(page, "Name somebody who was missed");
        page.locator("#name").fill("Gwen Park");
        page.locator("#why").fill("She knows every inspector");
        ana.look("guest_record_suggest");
        Site.press(page, "Name them");
        assertThat(page.locator("main")).containsText("Those who run the initiative will look");
    }

    private static void typed(Sight ben, RunningLandward landward, Link link) {
        var page = ben.page();
        page.navigate(landward.address() + "/code");
        ben.look("link_code");
        page.locator("#code").fill("AAA333");
        Site.press(page, "Go on");
        assertThat(page.locator("main")).containsText("No link has this code now");
        page.locator("#code").fill(link.code().toLowerCase(java.util.Locale.ROOT));
        page.locator("#name").fill("Okafor");
        Site.press(page, "Go on");
        assertThat(page.locator("main")).containsText("Ben O.");
        Site.press(page, "Open my record");
        page.waitForURL("**/record");
        assertThat(page.locator("main")).containsText("Ben Okafor");
    }

    private static void theyDoNotSeeEachOther(Sight ana, Sight ben) {
        var hers = ana.page().url();
        var answer = ben.page().request().get(hers);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).doesNotContain("Torres");
    }

    private static void read(Sight ana) {
        var copy = ana.page().request().get(ana.page().url() + "/export");
        assertThat(copy.headers().get("content-disposition")).contains("own-record.html");
        assertThat(copy.text()).contains("Ana Torres-Vega", "Gwen Park");
        var json = ana.page().request().get(ana.page().url() + "/export.json");
        assertThat(json.text()).contains("\"name\" : \"Ana Torres-Vega\"");
    }

    private static void erase(Sight ana) {
        var page = ana.page();
        Site.follow(page, "Erase me");
        ana.look("guest_record_erase");
        Site.press(page, "Erase me for good");
        assertThat(page.locator("h1")).containsText("You are erased");
        ana.look("guest_record_erased");
    }

    private static void endAll(Path data) throws SQLException {
        try (var database = RunningLandward.connect(data);
                var statement = database.createStatement()) {
            statement.executeUpdate("update links.link set expires_at = now()");
        }
    }
}
