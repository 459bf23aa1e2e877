package dev.landward.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names taken hold of with the mouse: where they are dropped is stored, and can be undone.
@ExtendWith(Browsing.class)
class DraggingTests {

    /// A name, another level that has room for it, and where on the screen both are.
    private static final String WAY =
            """
            () => {
              const all = [...document.querySelectorAll('#moving [data-movable] a.fig-mark[data-id]')];
              const marks = all.filter(one => one.getClientRects().length && one.dataset.y && one.dataset.x !== '');
              const crowded = (x, y) => marks.filter(one => one.dataset.x === x && one.dataset.y === y).length > 1;
              for (const mark of marks) {
                const to = ['1', '2', '3', '4', '5'].find(y => y !== mark.dataset.y && !crowded(mark.dataset.x, y));
                if (!to) continue;
                const picture = mark.closest('.fig-svg');
                const { y0, y1, yMin, yMax } = Object.fromEntries(
                  ['y0', 'y1', 'yMin', 'yMax'].map(name => [name, Number(picture.dataset[name])]));
                const at = y0 + (Number(to) - yMin) / (yMax - yMin) * (y1 - y0);
                const name = mark.querySelector('path, text').getBoundingClientRect();
                return {
                  id: mark.dataset.id, from: mark.dataset.y, to, x: name.x + name.width / 2, y: name.y + name.height / 2,
                  end: new DOMPoint(0, at).matrixTransform(picture.getScreenCTM()).y,
                };
              }
              return null;
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"engagement", "partnership"})
    void aNameThatIsDraggedStaysWhereItWasDroppedUntilItIsPutBack(
            String picture, RunningLandward landward, Browser browser) {
        var site = new Site(landward);
        try (var sight = new Sight(browser, ColorScheme.LIGHT, 1440)) {
            var page = sight.page();
            site.signIn(page);
            var path = site.sample(page) + "/people/" + picture;
            site.open(page, path);
            page.locator("#moving .fig-svg:visible").scrollIntoViewIfNeeded();
            var way = (Map<?, ?>) page.evaluate(WAY);
            drag(page, way);
            assertThat(page.locator(".lw-toast")).containsText("has been moved");
            assertThat(name(page, way)).hasAttribute("data-y", text(way, "to"));
            var other = page.context().newPage();
            site.open(other, path);
            assertThat(name(other, way)).hasAttribute("data-y", text(way, "to"));
            Site.press(page, "Undo");
            assertThat(page.locator(".lw-toast")).containsText("The move has been undone.");
            assertThat(name(page, way)).hasAttribute("data-y", text(way, "from"));
            assertThat(sight.wrong()).isEmpty();
        }
    }

    private static void drag(Page page, Map<?, ?> way) {
        page.mouse().move(number(way, "x"), number(way, "y"));
        page.mouse().down();
        page.mouse()
                .move(number(way, "x"), number(way, "end"), new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
    }

    private static double number(Map<?, ?> way, String of) {
        return ((Number) Objects.requireNonNull(way.get(of))).doubleValue();
    }

    private static String text(Map<?, ?> way, String of) {
        return String.valueOf(way.get(of));
    }

    private static Locator name(Page page, Map<?, ?> way) {
        return page.locator("#moving a.fig-mark[data-id='%s']:visible".formatted(way.get("id")));
    }
}
