package dev.landward.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A browser window of one width, by day or by night, that notes whatever is wrong with what it
/// shows.
final class Sight implements AutoCloseable {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Page page;
    private final String name;
    private final int width;
    private final List<String> wrong = new ArrayList<>();

    Sight(Browser browser, ColorScheme scheme, int width) {
        this(browser, scheme, width, "en-GB");
    }

    Sight(Browser browser, ColorScheme scheme, int width, String language) {
        this.width = width;
        name = "%s-%d".formatted(language.startsWith("en-G") ? scheme : language, width);
        context =
                browser.newContext(
                        new NewContextOptions()
                                .setColorScheme(scheme)
                                .setLocale(language)
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setViewportSize(width, width < 600 ? 740 : 900));
        page = context.newPage();
        page.onConsoleMessage(message -> complain(message.text()));
        page.onPageError(this::complain);
    }

    Page page() {
        return page;
    }

    int width() {
        return width;
    }

    /// Looks at the page that is open: is it reachable for everybody, does it fit, is it kept as a
    /// picture.
    void look(String title) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", title + "-" + name + ".png")));
        fits(title);
        for (var violation : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
            violation
                    .getNodes()
                    .forEach(node ->
                            wrong.add(
                                    "%s %s: %s at %s"
                                            .formatted(
                                                    title,
                                                    name,
                                                    violation.getId(),
                                                    node.getHtml())));
        }
    }

    /// Nothing makes the page scroll sideways, and it has one heading of the first rank.
    void fits(String title) {
        var shown = (int) page.evaluate("document.documentElement.scrollWidth");
        if (shown > width) {
            wrong.add("%s %s: is %d px wide".formatted(title, name, shown));
        }
        if (page.locator("h1").count() != 1) {
            wrong.add("%s %s: has not one first heading".formatted(title, name));
        }
    }

    void note(String complaint) {
        wrong.add(name + " " + complaint);
    }

    List<String> wrong() {
        return wrong;
    }

    @Override
    public void close() {
        context.close();
    }

    private void complain(String text) {
        if (!text.contains("the server responded with a status of 404")) {
            wrong.add("%s %s: %s".formatted(page.url(), name, text));
        }
    }
}
