package dev.landward.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The guest on a phone: link, Start, answers, Send; the network is lost for ten seconds in the
/// middle, and nothing is lost with it.
@ExtendWith(Browsing.class)
class AnsweringTests {

    private static final int PHONE = 360;

    private static final String ROUND =
            """
            with made as (
              insert into consultation.round (initiative, template, question, purpose, promise,
                participation, language, minutes, adding, naming, showing, blind, minimum, quota,
                closes_at)
              select id, 'NEEDS', 'What must the new permit system do?',
                'The old system is switched off next year, and we choose what comes after it.',
                'Every statement that is accepted gets an answer within two weeks of the closing day.',
                'INVOLVE', 'en', 4, 'MODERATED_BEFORE', 'CONFIDENTIAL', 'AFTER_CLOSING', false, 5, 50,
                now() + interval '9 days' from initiative.initiative limit 1
              returning id, initiative), opened as (
              insert into consultation.opening (round) select id from made), stated as (
              insert into consultation.statement (round, position, text, text_key, state)
              select made.id, s.place, s.text, lower(s.text), 'ACCEPTED'
              from made, unnest(array[
                'Inspections must work without signal.',
                'Builders should see at any time where their permit is and who has it on the desk.',
                'One fee schedule for the whole city.',
                'Plans may be handed in on paper as long as anybody wants to.',
                'A permit should be issued within 20 days.']) with ordinality s (text, place)),
            asking as (
              insert into consultation.question (round, position, kind, text, low, high)
              select id, 1, 'SLIDER', 'Should the system be replaced?', 'Keep it', 'Replace it'
              from made union all
              select id, 2, 'SCALE', 'How well are you informed?', 'Not at all', 'Very well'
              from made)
            insert into links.link (initiative, role, about, name, email, email_key, words,
              token_hash, expires_at, origins)
            select initiative, 'ROUND_GUEST', 'round/' || id, 'Ana Torres', '', '',
              'You know the inspections best.', ?, now() + interval '9 days', '{}' from made
            """;

    @TempDir Path folder;

    @Test
    void aGuestAnswersOnAPhoneWhileTheNetworkIsLost(Browser browser) throws Exception {
        var data = folder.resolve("data");
        try (var landward = RunningLandward.start(data, Map.of("LANDWARD_DEMONSTRATION", "false"));
                var lead = new Sight(browser, ColorScheme.LIGHT, 1280);
                var ana = new Sight(browser, ColorScheme.LIGHT, PHONE)) {
            new Site(landward).signIn(lead.page());
            begin(lead.page());
            makeRound(data);
            var page = ana.page();
            page.navigate(landward.address() + "/l/a-token-of-ana");
            assertThat(page.locator("h1")).containsText("What must the new permit system do?");
            ana.look("answer_opening");
            assertThat(votes(data)).isZero();

            Site.press(page, "Start");
            page.waitForURL("**/round");
            ana.look("answer_card");
            assertThat(buttonsAreWide(page)).isTrue();
            answer(page, "Agree");
            card(page).locator("summary").click();
            card(page).locator("textarea").fill("Two schedules confuse everybody");
            answer(page, "Disagree");
            assertThat(page.locator("[data-state]")).hasText("All saved");
            assertThat(votes(data)).isEqualTo(2);

            page.context().setOffline(true);
            var lost = System.nanoTime();
            answer(page, "Not sure");
            answer(page, "Agree");
            assertThat(page.locator("[data-state]")).containsText("not sent yet");
            ana.picture("answer_offline");
            page.waitForTimeout(10_000 - (System.nanoTime() - lost) / 1e6);
            assertThat(votes(data)).as("nothing arrived").isEqualTo(2);
            page.context().setOffline(false);
            assertThat(page.locator("[data-state]")).hasText("All saved");
            assertThat(votes(data)).as("each once").isEqualTo(4);

            page.reload();
            assertThat(page.locator("[data-progress-words]")).hasText("4 of 7 answered");
            answer(page, "Agree");
            ana.look("answer_slider");
            card(page).locator("input[type=range]").focus();
            page.keyboard().press("End");
            Site.press(page, "Keep my answer");
            ana.look("answer_scale");
            card(page).locator("button[value='4']").click();
            assertThat(page.locator("[data-state]")).hasText("All saved");
            ana.look("answer_end");

            add(ana);
            page.getByRole(
                            com.microsoft.playwright.options.AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Send").setExact(true))
                    .click();
            page.waitForURL("**/receipt");
            assertThat(page.locator("main")).containsText("Thank you, your answers have arrived");
            ana.look("answer_receipt");
            change(ana, data);
            whatIsWrong(ana);
        }
    }

    private static void add(Sight ana) {
        var page = ana.page();
        Site.follow(page, "Add my own statement");
        page.locator("#text").fill("Inspections have to work without signal");
        Site.press(page, "Add it");
        assertThat(page.locator("main")).containsText("Somebody has said nearly that");
        ana.look("answer_alike");
        page.locator("#text").fill("Free parking at city hall");
        Site.press(page, "Mine says something else");
        page.waitForURL("**/round");
        assertThat(page.locator("main")).containsText("A moderator looks at it");
    }

    /// The receipt leads to the list, the list to one card, and the card back.
    private static void change(Sight ana, Path data) throws SQLException {
        var page = ana.page();
        var before = votes(data);
        Site.follow(page, "See or change my answers");
        page.waitForURL("**/mine");
        ana.look("answer_mine");
        page.getByText("Change", new Page.GetByTextOptions().setExact(true)).first().click();
        page.waitForURL("**card=**");
        button(page, "Not sure").click();
        page.waitForURL("**/mine");
        assertThat(votes(data)).isEqualTo(before + 1);
        ana.turn(ColorScheme.DARK, 1440);
        ana.look("answer_mine");
        ana.turn(ColorScheme.LIGHT, PHONE);
    }

    private static void whatIsWrong(Sight ana) {
        assertThat(ana.wrong()).allMatch(wrong -> wrong.contains("ERR_INTERNET_DISCONNECTED"));
    }

    private static Locator card(Page page) {
        return page.locator("[data-card]:visible");
    }

    private static Locator button(Page page, String how) {
        return card(page)
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(how).setExact(false))
                .first();
    }

    private static void answer(Page page, String how) {
        var text = card(page).locator("h2").innerText();
        button(page, how).click();
        page.waitForCondition(() -> !card(page).locator("h2").allInnerTexts().contains(text));
    }

    /// Three full-width buttons, each high enough for a thumb.
    private static boolean buttonsAreWide(Page page) {
        var buttons = card(page).locator(".lw-votes button");
        return buttons.count() == 3
                && buttons.all().stream()
                        .allMatch(button ->
                                button.boundingBox().width > 280
                                        && button.boundingBox().height >= 44);
    }

    private static void begin(Page desk) {
        Site.follow(desk, "Start an initiative");
        desk.getByLabel("Name", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("Replace the permit system of Weir");
        desk.getByLabel("Name of the system").fill("PermitBase");
        Site.press(desk, "Start the initiative");
        desk.waitForURL("**/initiatives/*");
    }

    private static void makeRound(Path data) throws Exception {
        var token = "a-token-of-ana".getBytes(StandardCharsets.UTF_8);
        try (var database = RunningLandward.connect(data);
                var sql = database.prepareStatement(ROUND)) {
            sql.setBytes(1, MessageDigest.getInstance("SHA-256").digest(token));
            sql.executeUpdate();
        }
    }

    private static long votes(Path data) throws SQLException {
        try (var database = RunningLandward.connect(data);
                var sql = database.createStatement();
                var row = sql.executeQuery("select count(*) from consultation.vote")) {
            row.next();
            return row.getLong(1);
        }
    }
}
