package dev.landward.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A session in a room: a desk, a wall, and a phone that joins by the code.
@ExtendWith(Browsing.class)
class SessionTests {

    private static final int PHONE = 360;

    @TempDir Path folder;

    @Test
    void whatIsSentFromAPhoneIsOnTheWallOnceItIsLetThrough(Browser browser) throws Exception {
        var data = folder.resolve("data");
        try (var landward = RunningLandward.start(data, Map.of("LANDWARD_DEMONSTRATION", "false"));
                var lead = new Sight(browser, ColorScheme.LIGHT, 1440);
                var ana = new Sight(browser, ColorScheme.LIGHT, PHONE)) {
            var desk = lead.page();
            new Site(landward).signIn(desk);
            plan(desk);
            lead.look("session_agenda");
            var at = desk.url().replaceFirst("/agenda.*", "");
            desk.navigate(at + "/desk");
            Site.press(desk, "Begin");
            assertThat(desk.locator(".lw-clock")).containsText("left");
            lead.look("session_desk");
            var code = desk.locator(".lw-code").innerText();

            var wall = desk.context().newPage();
            wall.navigate(at + "/wall");
            assertThat(wall.locator("h1")).hasText("What worries you?");

            var phone = ana.page();
            phone.navigate(landward.address() + "/code");
            phone.locator("#code").fill(code);
            phone.locator("main form .btn-primary").click();
            assertThat(phone.locator("h1")).hasText("Needs of the building department");
            ana.look("session_join");
            Site.press(phone, "I am in the room");
            phone.waitForURL("**/session");
            ana.look("session_phone");
            phone.locator("#words").fill("The old data is lost");
            phone.locator("[data-capture] .btn-primary").click();
            assertThat(phone.locator("[data-said]")).hasText("It has arrived.");
            assertThat(wall.locator(".lw-wall-lead")).hasText("One item came");
            assertThat(wall.locator(".lw-wall-items li")).hasCount(0);

            phone.context().setOffline(true);
            phone.locator("#words").fill("Nobody trains us");
            phone.locator("[data-capture] .btn-primary").click();
            assertThat(phone.locator("[data-said]")).containsText("Not sent yet");
            phone.context().setOffline(false);
            assertThat(phone.locator("[data-said]")).hasText("It has arrived.");
            assertThat(desk.locator("main")).containsText("2 items wait");
            Site.press(desk, "Show all 2");
            assertThat(wall.locator(".lw-wall-items li")).hasCount(2);
            assertThat(wall.locator(".lw-wall-items")).containsText("The old data is lost");
            lead.look("session_desk");

            desk.navigate(at + "/wall");
            lead.look("session_wall");
            lead.turn(ColorScheme.DARK, 1440);
            lead.look("session_wall");
            lead.turn(ColorScheme.DARK, PHONE);
            lead.look("session_wall");
            desk.navigate(at + "/desk");
            lead.look("session_desk");
            desk.navigate(at + "/people");
            lead.look("session_people");
            desk.navigate(at + "/desk");
            Site.press(desk, "End the session");
            desk.waitForURL("**/minutes");
            assertThat(desk.locator("main")).containsText("Nobody trains us");
            assertThat(phone.locator("main")).containsText("The session is over");
            lead.look("session_minutes");
            lead.turn(ColorScheme.LIGHT, 1440);
            lead.look("session_minutes");
            ana.look("session_over");
            assertThat(lead.wrong()).isEmpty();
            assertThat(ana.wrong()).allMatch(wrong -> wrong.contains("ERR_INTERNET_DISCONNECTED"));
        }
    }

    private static void plan(Page desk) {
        Site.follow(desk, "Start an initiative");
        desk.getByLabel("Name", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("Replace the permit system of Weir");
        desk.getByLabel("Name of the system").fill("PermitBase");
        Site.press(desk, "Start the initiative");
        desk.waitForURL("**/initiatives/*");
        desk.navigate(
                desk.url().replaceFirst("(/initiatives/\\d+).*", "$1") + "/listen/sessions/new");
        desk.locator("#title").fill("Needs of the building department");
        desk.locator("#day").fill("2031-03-04");
        desk.locator("#time").fill("14:00");
        Site.press(desk, "Plan it");
        desk.waitForURL("**/agenda");
        desk.locator("#kind").selectOption("CAPTURE");
        desk.locator("#titled").fill("What worries you?");
        Site.press(desk, "Add");
        desk.waitForURL("**/agenda");
    }
}
