package dev.landward.documents.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTests {

    private static final Set<String> COMMON =
            Set.of(
                    "Inter",
                    "DejaVu Sans",
                    "Arial",
                    "Helvetica Neue",
                    "Liberation Sans",
                    "Noto Sans",
                    "Segoe UI",
                    "Roboto",
                    "Verdana");

    @Test
    void theEstimateIsNeverBelowTheWidthInAnyCommonFontOfThisMachine() {
        System.setProperty("java.awt.headless", "true");
        var families =
                List.of(
                                GraphicsEnvironment.getLocalGraphicsEnvironment()
                                        .getAvailableFontFamilyNames())
                        .stream()
                        .filter(COMMON::contains)
                        .toList();
        assumeThat(families).isNotEmpty();
        var context = new FontRenderContext(null, true, true);
        for (var family : families) {
            for (var text :
                    List.of(
                            "Permit counter",
                            "WWW mmm",
                            "Vasquez-Hollingsworth",
                            "n = 1,234",
                            "38 %",
                            "Żółć ÄÖÜ ñ",
                            "Привет, мир",
                            "unknown · 23",
                            "Ελληνικά",
                            "שלום",
                            "100 000 000",
                            "→ “quoted” – dash",
                            "The quick brown fox jumps")) {
                var plain =
                        new Font(family, Font.PLAIN, 100).getStringBounds(text, context).getWidth();
                var bold =
                        new Font(family, Font.BOLD, 100).getStringBounds(text, context).getWidth();
                assertThat(Text.width(text, 100))
                        .as(family + ": " + text)
                        .isGreaterThanOrEqualTo(plain * 0.995);
                assertThat(Text.width(text, 100, true))
                        .as(family + " bold: " + text)
                        .isGreaterThanOrEqualTo(bold * 0.98);
            }
        }
    }

    @Test
    void theEstimateIsNotWasteful() {
        assertThat(Text.width("The quick brown fox", 100)).isBetween(900.0, 1300.0);
        assertThat(Text.width("e\u0301", 100)).isEqualTo(Text.width("e", 100));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 5, 12, 20, 40, 80, 200})
    void whatIsFittedFits(double width) {
        for (var text : List.of("Permit counter", "漢字かな交じり文の名前", "👩‍👩‍👧‍👦 family", "x", "")) {
            var fitted = Text.fit(text, 12.5, width);
            assertThat(Text.width(fitted, 12.5)).isLessThanOrEqualTo(width);
            assertThat(fitted.chars().filter(c -> Character.isSurrogate((char) c)).count() % 2)
                    .isZero();
        }
    }

    @Test
    void wrappedLinesFitAndLoseNothingWhereThereIsRoom() {
        var lines = Text.wrap("Finance and procurement of the whole city", 12, 100, 9);
        assertThat(lines)
                .allSatisfy(line -> assertThat(Text.width(line, 12)).isLessThanOrEqualTo(100));
        assertThat(String.join(" ", lines)).isEqualTo("Finance and procurement of the whole city");
        assertThat(Text.wrap("Finance and procurement of the whole city", 12, 100, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '<b>',           '&lt;b&gt;'
                    'a & b',         'a &amp; b'
                    '"''',           '&quot;&#39;'
                    'plain',         'plain'
                    """)
    void whatMarkupMeansIsEscaped(String raw, String escaped) {
        var out = new StringBuilder();
        Text.escape(raw, out);
        assertThat(out).hasToString(escaped);
    }

    @Test
    void whatXmlCannotHoldOrTurnsTheDirectionIsTakenOut() {
        assertThat(Text.clean("a\u0000b\u001Fc\u007F\uFFFE")).isEqualTo("abc");
        assertThat(Text.clean("x\u202Ey\u2066z\u2069")).isEqualTo("xyz");
        assertThat(Text.clean("line\nnext\tcell")).isEqualTo("line next cell");
        assertThat(Text.clean("\uD83D\uDE00 \uD83D")).isEqualTo("\uD83D\uDE00 \uFFFD");
        assertThat(Text.clean("שלום\u200F")).isEqualTo("שלום\u200F");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:x",
                "//elsewhere",
                "/\\elsewhere",
                "data:text/html,x",
                " javascript:x",
                "people/1",
                ""
            })
    void anAddressThatIsNoneOfOursIsRefused(String href) {
        assertThatThrownBy(() -> Href.checked(href)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people/1",
                "/people?a=b&c=\"d\"",
                "#p1",
                "?page=2",
                "https://landward.dev/x"
            })
    void anAddressOfOursIsKept(String href) {
        assertThat(Href.checked(href)).isEqualTo(href);
    }

    @Test
    void numbersAreWrittenToOneDecimalWithoutALocale() {
        var out = new StringBuilder();
        for (double value : new double[] {0, -0.04, 12, 12.34, -3.46, 1234567.05}) {
            Markup.number(value, out);
            out.append(' ');
        }
        assertThat(out).hasToString("0 0 12 12.3 -3.5 1234567.1 ");
        assertThatThrownBy(() -> Markup.number(Double.NaN, out))
                .hasMessageContaining("not a coordinate");
    }
}
