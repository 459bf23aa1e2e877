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
    private final String language;
    private ColorScheme scheme;
    private int width;
    private final List<String> wrong = new ArrayList<>();

    Sight(Browser browser, ColorScheme scheme, int width) {
        this(browser, scheme, width, "en-GB");
    }

    Sight(Browser browser, ColorScheme scheme, int width, String language) {
        this.scheme = scheme;
        this.width = width;
        this.language = language;
        context =
                browser.newContext(
                        new NewContextOptions()
                                .setColorScheme(scheme)
                                .setLocale(language)
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setViewportSize(width, height(width)));
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

    /// Shows the open page by day or by night, in a window of another width.
    void turn(ColorScheme scheme, int width) {
        if (this.scheme != scheme) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        }
        if (this.width != width) {
            page.setViewportSize(width, height(width));
        }
        this.scheme = scheme;
        this.width = width;
    }

    private static int height(int width) {
        return width < 600 ? 740 : 900;
    }

    /// Looks at the page that is open: is it reachable for everybody, does it fit, is it kept as a
    /// picture.
    void look(String title) {
        picture(title);
        var leftOut = leaveOutWhatRunsNoScript(title);
        for (var violation : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
            violation
                    .getNodes()
                    .forEach(node ->
                            wrong.add(
                                    "%s %s: %s at %s"
                                            .formatted(
                                                    title,
                                                    name(),
                                                    violation.getId(),
                                                    node.getHtml())));
        }
        if (leftOut) {
            page.reload();
        }
    }

    /// A frame in which nothing may run would keep whoever looks into it waiting.
    private boolean leaveOutWhatRunsNoScript(String title) {
        var frames = page.locator("iframe[sandbox='']");
        var any = frames.count() > 0;
        if (any) {
            var nameless = page.locator("iframe[sandbox='']:not([title])").count();
            if (nameless > 0) {
                wrong.add("%s %s: has a frame without a name".formatted(title, name()));
            }
            frames.evaluateAll("frames => frames.forEach(frame => frame.remove())");
        }
        return any;
    }

    /// Keeps what the page looks like, and notes whether it fits.
    void picture(String title) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", title + "-" + name() + ".png")));
        fits(title);
    }

    /// Nothing makes the page scroll sideways, and it has one heading of the first rank.
    void fits(String title) {
        var shown = (int) page.evaluate("document.documentElement.scrollWidth");
        if (shown > width) {
            wrong.add("%s %s: is %d px wide".formatted(title, name(), shown));
        }
        if (page.locator("h1").count() != 1) {
            wrong.add("%s %s: has not one first heading".formatted(title, name()));
        }
    }

    void note(String complaint) {
        wrong.add(name() + " " + complaint);
    }

    private String name() {
        return "%s-%d".formatted(language.startsWith("en-G") ? scheme : language, width);
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
            wrong.add("%s %s: %s".formatted(page.url(), name(), text));
        }
    }
}
