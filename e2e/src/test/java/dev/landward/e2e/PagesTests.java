package dev.landward.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every kind of page that links lead to, on the sample: for everybody, at every width, in every
/// language.
@ExtendWith(Browsing.class)
@TestInstance(Lifecycle.PER_CLASS)
class PagesTests {

    /// Letters that stand on a page without being translated or being somebody's own words.
    /// Pictures are left out: all their words are handed to them, and are looked at in their
    /// tables.
    private static final String HARD_WIRED =
            """
            own => {
              const found = [];
              const plain = text => {
                let left = text;
                for (let before = ''; before !== left;) { before = left; left = left.replace(/⟦[^⟦⟧]*⟧/g, ' '); }
                if (!/[A-Za-z]{3}/.test(left)) return '';
                for (const words of own) left = left.replaceAll(words, ' ');
                return left.replace(/\\b[A-Z][a-z]{2,8} \\d{1,2}, \\d{4}/g, ' ').replace(/\\band\\b/g, ' ');
              };
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const text = walker.currentNode.textContent.trim();
                const at = walker.currentNode.parentElement;
                if (!at.closest('[translate=no], script, noscript, style, svg') && /[A-Za-z]{3}/.test(plain(text))) {
                  found.push(text.slice(0, 80) + '  <' + at.tagName + '>');
                }
              }
              for (const at of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
                for (const name of ['aria-label', 'placeholder', 'title']) {
                  const text = at.getAttribute(name);
                  if (text && /[A-Za-z]{3}/.test(plain(text)) && !at.closest('[translate=no], svg')) found.push(name + ': ' + text);
                }
              }
              return found;
            }
            """;

    private static final String BUTTON = "main form .btn-primary, main .lw-empty .btn-primary";
    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|[^,\\r\\n]+");

    private List<String> ownWords = List.of();
    private Map<String, String> pages = Map.of();

    @BeforeAll
    void findEveryKindOfPage(RunningLandward landward, Browser browser) {
        var site = new Site(landward);
        try (var sight = new Sight(browser, ColorScheme.LIGHT, 1440)) {
            site.signIn(sight.page());
            site.sample(sight.page());
            pages = site.pages(sight.page(), List.of("/initiatives", "/search?q=permit"));
            ownWords = ownWords(sight.page(), landward.address() + pages.get("/initiatives/n"));
        }
    }

    /// What the people of the sample are called and say, the longest first.
    private static List<String> ownWords(Page page, String initiative) {
        var register = page.request().get(initiative + "/people/export?format=csv").text();
        return CELL.matcher(register.substring(register.indexOf('\n')))
                .results()
                .map(cell -> cell.group(1) == null ? cell.group() : cell.group(1))
                .map(cell -> cell.replace("\"\"", "\"").strip())
                .filter(cell -> cell.length() > 2)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    @Test
    void thePlacesAreReachedByLinks() {
        assertThat(pages.keySet())
                .contains(
                        "/initiatives",
                        "/initiatives/n",
                        "/initiatives/n/people",
                        "/initiatives/n/people/n",
                        "/initiatives/n/people/map",
                        "/initiatives/n/people/gaps",
                        "/initiatives/n/people/import",
                        "/initiatives/n/playbook",
                        "/help/people");
    }

    @Test
    void noLinkLeadsNowhere(RunningLandward landward, Browser browser) {
        var site = new Site(landward);
        try (var sight = new Sight(browser, ColorScheme.LIGHT, 1440)) {
            site.signIn(sight.page());
            assertThat(site.broken(sight.page(), pages.values())).isEmpty();
        }
    }

    /// By day at a desk and by night on a phone all is asked; in between, whether it fits.
    @Test
    void everyPageIsForEverybody(RunningLandward landward, Browser browser) {
        var site = new Site(landward);
        try (var sight = new Sight(browser, ColorScheme.LIGHT, 1440)) {
            site.signIn(sight.page());
            pages.forEach((kind, path) -> {
                var title = kind.replaceAll("\\W+", "_");
                sight.turn(ColorScheme.LIGHT, 1440);
                site.open(sight.page(), path);
                sight.look(title);
                sight.turn(ColorScheme.DARK, 1440);
                sight.picture(title);
                sight.turn(ColorScheme.LIGHT, 768);
                sight.fits(title);
                sight.turn(ColorScheme.LIGHT, 360);
                sight.picture(title);
                sight.turn(ColorScheme.DARK, 360);
                sight.look(title);
            });
            assertThat(sight.wrong()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-XA", "ar-XB"})
    void noTextIsHardWiredAndNoLayoutBreaks(
            String language, RunningLandward landward, Browser browser) {
        var site = new Site(landward);
        try (var sight = new Sight(browser, ColorScheme.LIGHT, 1440, language)) {
            site.signIn(sight.page());
            pages.forEach((kind, path) -> {
                sight.turn(ColorScheme.LIGHT, 1440);
                site.open(sight.page(), path);
                sight.fits(kind);
                ((List<?>) sight.page().evaluate(HARD_WIRED, ownWords))
                        .forEach(text -> sight.note(kind + " hard-wired: " + text));
                sight.turn(ColorScheme.LIGHT, 360);
                sight.fits(kind);
            });
            assertThat(sight.wrong()).isEmpty();
        }
    }

    /// One next step; the button of a form, or of an empty page, may be it. What stands on the wall
    /// of a room is read, and leads nowhere.
    @Test
    void everyPageOfAnInitiativeSaysHowToGoOn(RunningLandward landward, Browser browser) {
        var site = new Site(landward);
        var without = new TreeMap<String, Integer>();
        try (var sight = new Sight(browser, ColorScheme.LIGHT, 1440)) {
            site.signIn(sight.page());
            pages.forEach((kind, path) -> {
                site.open(sight.page(), path);
                var steps = sight.page().locator(".lw-next").count();
                var button = steps == 0 && sight.page().locator(BUTTON).count() == 1;
                if (kind.startsWith("/initiatives/n")
                        && !kind.endsWith("/wall")
                        && steps != 1
                        && !button) {
                    without.put(kind, steps);
                }
            });
        }
        assertThat(without).isEmpty();
    }

    /// The pictures of the guide are taken here, so they show the product as it is.
    @Test
    void theGuideShowsWhatThereIs(RunningLandward landward, Browser browser) throws Exception {
        var site = new Site(landward);
        try (var sight = new Sight(browser, ColorScheme.LIGHT, 1280)) {
            site.signIn(sight.page());
            for (var shot : GuidePictures.ALL) {
                site.open(sight.page(), pages.getOrDefault(shot.kind(), "/"));
                shot.take(sight.page());
            }
            assertThat(sight.wrong()).isEmpty();
        }
        assertThat(GuidePictures.namedInTheGuide()).isEqualTo(Set.copyOf(GuidePictures.names()));
    }
}
