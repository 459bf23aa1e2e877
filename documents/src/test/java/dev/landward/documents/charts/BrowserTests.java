package dev.landward.documents.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pictures in a real browser, under the product's content security policy.
class BrowserTests {

    private static HttpServer server;
    private static Playwright playwright;
    private static Browser browser;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        var program = chromium();
        Assumptions.assumeTrue(program.isPresent(), "no chromium");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", BrowserTests::answer);
        server.start();
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(program.get())
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
        if (server != null) {
            server.stop(0);
        }
    }

    @AfterEach
    void nobodyComplained() {
        assertThat(complaints).isEmpty();
    }

    private static Optional<Path> chromium() {
        var named = Stream.ofNullable(System.getenv("CHROMIUM_PATH")).map(Path::of);
        var path =
                Stream.ofNullable(System.getenv("PATH"))
                        .flatMap(p -> Stream.of(p.split(":", -1)))
                        .flatMap(folder ->
                                Stream.of("chromium", "chromium-browser", "google-chrome")
                                        .map(name -> Path.of(folder, name)));
        return Stream.concat(named, path).filter(Files::isExecutable).findFirst();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body =
                switch (path) {
                    case "/charts.css" -> StylesheetTests.css();
                    case "/charts.js" -> StylesheetTests.script();
                    case "/page.css" -> Gallery.PAGE_CSS;
                    case "/dark" -> Gallery.page("dark", Samples.all(), Samples.ENGLISH);
                    case "/rtl" -> Gallery.page("light", Samples.all(), Samples.ARABIC);
                    case "/edges" -> Gallery.page("light", Gallery.edges(), Samples.ENGLISH);
                    default -> Gallery.page("light", Samples.all(), Samples.ENGLISH);
                };
        var type =
                path.endsWith("css")
                        ? "text/css"
                        : path.endsWith("js") ? "text/javascript" : "text/html";
        exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'self'");
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Page open(String path, int width) {
        var page =
                browser.newPage(
                        new Browser.NewPageOptions()
                                .setViewportSize(width, 900)
                                .setColorScheme(ColorScheme.LIGHT));
        page.onConsoleMessage(message -> {
            if (!message.text().contains("favicon")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + path);
        return page;
    }

    @ParameterizedTest
    @CsvSource({"/light,1440", "/dark,360", "/rtl,360", "/edges,1440"})
    void axeFindsNothing(String path, int width) {
        try (var page = open(path, width)) {
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            var found = new AxeBuilder(page).analyze().getViolations();
            assertThat(
                            found.stream()
                                    .map(v -> v.getId() + ": " + v.getNodes().getFirst().getHtml()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"360", "768", "1440"})
    void onePictureOfAChartIsShownAndNothingRunsOverTheEdge(int width) {
        try (var page = open("/light", width)) {
            assertThat(page.locator("#c0 .fig-svg:visible").count()).isEqualTo(1);
            assertThat(page.locator(width < 700 ? "#c0-n" : "#c0-w").isVisible()).isTrue();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    @Test
    void aMarkTellsItsTextToThePointerOnceAndKeepsItsName() {
        try (var page = open("/light", 1440)) {
            var mark = mark(page, "c0-w", 0);
            var text = mark.locator("title").textContent();
            mark.locator("path").hover();
            assertThat(page.locator(".fig-tip").isVisible()).isTrue();
            assertThat(page.locator(".fig-tip").textContent())
                    .isEqualTo(text.replaceFirst(" · ", ""));
            assertThat(mark.locator("title").count()).isZero();
            assertThat(mark.getAttribute("aria-label")).isEqualTo(text);
            page.mouse().move(5, 5);
            assertThat(page.locator(".fig-tip").isVisible()).isFalse();
        }
    }

    @Test
    void aPictureIsOneStopAndArrowsWalkInside() {
        try (var page = open("/light", 1440)) {
            page.keyboard().press("Tab");
            assertThat(focus(page, "closest('.fig-svg').id")).isEqualTo("c0-w");
            var first = focus(page, "dataset.id");
            assertThat(page.locator(".fig-tip").isVisible()).isTrue();
            page.keyboard().press("ArrowLeft");
            assertThat(focus(page, "dataset.id")).isNotEqualTo(first);
            assertThat(focus(page, "getAttribute('tabindex')")).isEqualTo("0");
            page.keyboard().press("Tab");
            assertThat(focus(page, "tagName")).isEqualTo("SUMMARY");
            page.keyboard().press("Shift+Tab");
            assertThat(focus(page, "closest('.fig-svg').id")).isEqualTo("c0-w");
        }
    }

    private static Object focus(Page page, String what) {
        return page.evaluate("document.activeElement." + what);
    }

    @Test
    void theLegendLightsItsGroup() {
        try (var page = open("/light", 1440)) {
            page.locator("#c0-w .fig-key").first().hover();
            assertThat(page.locator("#c0-w.fig-lit").count()).isEqualTo(1);
            var group = page.locator("#c0-w .fig-key").first().getAttribute("data-s");
            assertThat(page.locator("#c0-w .fig-mark.fig-on").count())
                    .isEqualTo(page.locator("#c0-w .fig-mark[data-s='" + group + "']").count())
                    .isPositive();
            page.mouse().move(5, 5);
            assertThat(page.locator(".fig-lit, .fig-on").count()).isZero();
        }
    }

    @Test
    void aPersonInTheNetworkLightsTheirTiesAndNeighbours() {
        try (var page = open("/light", 1440)) {
            var focus = page.locator("#c10-w .fig-mark[data-n='0']");
            focus.locator("path").hover();
            int ties =
                    page.locator("#c10-w .fig-mark[data-a='0'], #c10-w .fig-mark[data-b='0']")
                            .count();
            assertThat(page.locator("#c10-w .fig-mark.fig-on[data-a]").count())
                    .isEqualTo(ties)
                    .isPositive();
            assertThat(page.locator("#c10-w .fig-mark.fig-on[data-n]").count())
                    .isGreaterThan(1)
                    .isLessThanOrEqualTo(ties + 1);
        }
    }

    @Test
    void aPointDroppedTellsWhereAndSnapsToTheScale() {
        try (var page = open("/light", 1440)) {
            listen(page);
            var mark = mark(page, "c0-w", 3);
            drag(page, mark, "c0-w", 2.2, 3.9);
            page.mouse().up();
            assertThat(page.evaluate("window.moved"))
                    .isEqualTo(List.of(Map.of("id", mark.getAttribute("data-id"), "x", 2, "y", 4)));
            assertThat(page.url()).endsWith("/light");
            assertThat(page.locator(".fig-drop, .fig-moving").count()).isZero();
        }
    }

    @Test
    void inAMirroredPictureAPointLandsOnTheSameValues() {
        try (var page = open("/rtl", 1440)) {
            listen(page);
            drag(page, mark(page, "c0-w", 3), "c0-w", 1, 5);
            page.mouse().up();
            assertThat(page.evaluate("window.moved.map(m => [m.x, m.y])"))
                    .isEqualTo(List.of(List.of(1, 5)));
        }
    }

    @Test
    void escapePutsAPointBack() {
        try (var page = open("/light", 1440)) {
            listen(page);
            var mark = mark(page, "c0-w", 3);
            var home = mark.locator("path").getAttribute("transform");
            drag(page, mark, "c0-w", 2, 4);
            assertThat(mark.locator("path").getAttribute("transform")).isNotEqualTo(home);
            page.keyboard().press("Escape");
            page.mouse().up();
            assertThat(mark.locator("path").getAttribute("transform")).isEqualTo(home);
            assertThat(page.evaluate("window.moved")).isEqualTo(List.of());
        }
    }

    @Test
    void paperShowsTheWidePictureInLightColours() {
        try (var page = open("/dark", 360)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("#c0-w").isVisible()).isTrue();
            assertThat(page.locator("#c0-n").isVisible()).isFalse();
            assertThat(
                            page.evaluate(
                                    "getComputedStyle(document.querySelector('.fig')).getPropertyValue('--fig-surface')"))
                    .isEqualTo(Colour.SURFACE.light());
        }
    }

    @Test
    void whereTheSystemDecidesColoursMarksTakeItsOwn() {
        try (var page = open("/light", 1440)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            var script =
                    "() => { const p = document.createElement('p'); p.style.color = 'CanvasText'; document.body.append(p);"
                            + " const fill = getComputedStyle(document.querySelector('#c4-w rect.fig-fill-accent')).fill;"
                            + " return fill === getComputedStyle(p).color; }";
            assertThat(page.evaluate(script)).isEqualTo(true);
        }
    }

    @Test
    void aClickWithoutAMoveFollowsTheLink() {
        try (var page = open("/light", 1440)) {
            var mark = mark(page, "c0-w", 3);
            var href = mark.getAttribute("href");
            mark.locator("path").click();
            assertThat(page.url()).endsWith(href);
        }
    }

    private static Locator mark(Page page, String picture, int index) {
        return page.locator("#" + picture + " a.fig-mark").nth(index);
    }

    private static void listen(Page page) {
        page.evaluate(
                "window.moved = []; document.addEventListener('landward:moved', e => window.moved.push(e.detail))");
    }

    /// Presses on the mark and moves near a place of the scales, by the picture's own figures.
    private static void drag(Page page, Locator mark, String picture, double x, double y) {
        var box = mark.locator("path").boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        var script =
                "([id, x, y]) => { const s = document.getElementById(id), d = s.dataset, f = (a, v) => "
                        + "+d[a + 0] + (v - d[a + 'Min']) / (d[a + 'Max'] - d[a + 'Min']) * (d[a + 1] - d[a + 0]);"
                        + "const p = new DOMPoint(f('x', x), f('y', y)).matrixTransform(s.getScreenCTM()); return [p.x, p.y]; }";
        @SuppressWarnings("unchecked")
        var to = (List<Number>) page.evaluate(script, List.of(picture, x, y));
        page.mouse()
                .move(
                        to.get(0).doubleValue(),
                        to.get(1).doubleValue(),
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(4));
    }
}
