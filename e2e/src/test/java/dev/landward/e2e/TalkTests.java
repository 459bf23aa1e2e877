package dev.landward.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// People talk about the sample, and find what they said.
@ExtendWith(Browsing.class)
class TalkTests {

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 360"})
    void somebodyCommentsMentionsTagsAndFindsItAgain(
            ColorScheme scheme, int width, RunningLandward landward, Browser browser) {
        var site = new Site(landward);
        try (var sight = new Sight(browser, scheme, width)) {
            var page = sight.page();
            site.signIn(page);
            var sample = site.sample(page);
            var card = cardOf(site, page, sample);
            var word = "Heron" + width;
            comment(sight, site, card, word);
            tag(sight, word);
            filter(sight, site, sample, word);
            jump(sight, site, sample, word);
            assertThat(sight.wrong()).isEmpty();
        }
    }

    @Test
    void theSearchAndTheCommentsWorkWithoutScript(RunningLandward landward, Browser browser) {
        var site = new Site(landward);
        try (var context =
                browser.newContext(
                        new NewContextOptions()
                                .setJavaScriptEnabled(false)
                                .setViewportSize(360, 740))) {
            var page = context.newPage();
            site.signIn(page);
            var sample = site.sample(page);
            page.locator(".lw-search").click();
            page.locator("#q").fill("delacroix");
            page.locator("main form[role=search] button").click();
            assertThat(page.locator("main")).containsText("Frank Delacroix");
            site.open(page, sample + "/learn");
            page.locator("main .lw-cards a").first().click();
            page.locator("#talk a").last().click();
            page.locator("#words").fill("Written without script");
            page.locator("main form.lw-form .btn-primary")
                    .click(new Locator.ClickOptions().setForce(true));
            assertThat(page.locator(".lw-comment").last()).containsText("Written without script");
        }
    }

    private static String cardOf(Site site, Page page, String sample) {
        site.open(page, sample + "/learn");
        return String.valueOf(page.locator("main .lw-cards a").nth(2).getAttribute("href"));
    }

    private static void comment(Sight sight, Site site, String card, String word) {
        var page = sight.page();
        site.open(page, card);
        page.locator("#talk").scrollIntoViewIfNeeded();
        var words = page.locator("#words");
        words.pressSequentially("The end users saw a " + word + ", @nal");
        assertThat(page.locator(".lw-names [role=option]").first()).hasText("Naledi Mokoena");
        sight.look("mention");
        words.press("Enter");
        assertThat(words).hasValue("The end users saw a " + word + ", @Naledi Mokoena ");
        assertThat(page.locator("#talk .lw-wording")).containsText("partner");
        Site.press(page, "Comment");
        assertThat(page.locator(".lw-toast")).containsText("Your comment is there.");
        assertThat(page.locator(".lw-hints")).containsText("partner");
        page.locator("#talk").scrollIntoViewIfNeeded();
        assertThat(page.locator(".lw-comment-words").last()).containsText(word);
        assertThat(page.locator(".lw-comment-words strong").last()).hasText("@Naledi Mokoena");
        sight.look("comment");
    }

    private static void tag(Sight sight, String word) {
        var page = sight.page();
        page.locator("#tag-name").fill(word);
        page.locator(".lw-tag-add button").click();
        assertThat(page.locator(".lw-toast")).containsText("Tagged “" + word + "”.");
        page.locator("#talk").scrollIntoViewIfNeeded();
        assertThat(page.locator(".lw-labels").first()).containsText(word);
    }

    private static void filter(Sight sight, Site site, String sample, String word) {
        var page = sight.page();
        site.open(page, sample + "/learn");
        page.locator("#tag").selectOption(word);
        page.waitForURL(Pattern.compile(".*tag=\\d+.*"));
        assertThat(page.locator("main .lw-cards li")).hasCount(1);
        sight.look("learn-by-tag");
    }

    private static void jump(Sight sight, Site site, String sample, String word) {
        var page = sight.page();
        site.open(page, sample + "/people");
        page.keyboard().press("Control+k");
        var field = page.locator("#lw-jump-q");
        assertThat(field).isFocused();
        field.pressSequentially(word.toLowerCase(Locale.ROOT));
        assertThat(page.locator(".lw-jump [role=option]").first()).containsText(word);
        field.press("ArrowDown");
        assertThat(page.locator(".lw-jump [role=option]").first())
                .hasAttribute("aria-selected", "true");
        sight.look("jump");
        field.press("Escape");
        assertThat(page.locator(".lw-jump")).isHidden();
        page.keyboard().press("Control+k");
        field.fill("import");
        assertThat(page.locator(".lw-jump [role=option]").first()).containsText("Import");
        field.press("ArrowDown");
        field.press("Enter");
        page.waitForURL(Pattern.compile(".*/people/import"));
    }
}
