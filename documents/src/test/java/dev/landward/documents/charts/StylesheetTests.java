package dev.landward.documents.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The stylesheet says what the inks say, and everything it paints can be seen.
class StylesheetTests {

    private static final List<String> LIGHT = List.of("#ffffff", "#f9fafb");
    private static final List<String> DARK = List.of("#1f2937", "#182433", "#111827");

    @Test
    void theStylesheetIsWrittenFromTheInks() throws IOException {
        assertThat(Stylesheet.between(css()))
                .as("run Stylesheet.main after a change of colours")
                .isEqualTo(Stylesheet.paints());
    }

    @Test
    void everyClassOfEveryPictureIsInTheStylesheetOrTheScript() throws IOException {
        var css = css() + script();
        var used = new TreeSet<String>();
        for (var chart : Samples.all()) {
            var matcher =
                    Pattern.compile("class=\"([^\"]+)\"")
                            .matcher(Figure.html(chart, "it", Samples.ENGLISH));
            while (matcher.find()) {
                used.addAll(List.of(matcher.group(1).split(" ")));
            }
        }
        // These name a part for nobody but the reader of the page's source.
        used.removeAll(List.of("fig-marks", "fig-ties", "fig-pictures"));
        assertThat(used).allSatisfy(name -> assertThat(css).contains("." + name));
    }

    /// A page may have names and colours of its own.
    @Test
    void thePicturesTouchNothingElseInAPage() throws IOException {
        var css = css().replaceAll("(?s)/\\*.*?\\*/", "");
        assertThat(Pattern.compile("\\.([a-z][\\w-]*)").matcher(css).results())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.group(1)).matches("fig(-.+)?"));
        assertThat(Pattern.compile("--[a-z][\\w-]*").matcher(css).results())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.group()).startsWith("--fig-"));
        assertThat(css).doesNotContain(":root").doesNotContainPattern("\\b(html|body)\\b");
    }

    @ParameterizedTest
    @EnumSource
    void everyToneIsSeenOnEverySurfaceAndItsTextOnIt(Tone tone) {
        assertThat(LIGHT)
                .allSatisfy(surface ->
                        assertThat(contrast(tone.light(), surface)).isGreaterThanOrEqualTo(3));
        assertThat(DARK)
                .allSatisfy(surface ->
                        assertThat(contrast(tone.dark(), surface)).isGreaterThanOrEqualTo(3));
        assertThat(contrast(tone.light(), tone.onLight())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(tone.dark(), tone.onDark())).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "QUIET_TEXT"})
    void textIsReadOnEverySurface(Colour text) {
        assertThat(List.of("#ffffff", "#f9fafb", Colour.GUTTER.light(), Colour.SOFT.light()))
                .allSatisfy(surface ->
                        assertThat(contrast(text.light(), surface)).isGreaterThanOrEqualTo(4.5));
        assertThat(
                        List.of(
                                "#1f2937",
                                "#182433",
                                "#111827",
                                Colour.GUTTER.dark(),
                                Colour.SOFT.dark()))
                .allSatisfy(surface ->
                        assertThat(contrast(text.dark(), surface)).isGreaterThanOrEqualTo(4.5));
    }

    @ParameterizedTest
    @EnumSource(names = {"AXIS", "HATCH", "ACCENT"})
    void linesThatMeanSomethingAreSeen(Colour colour) {
        assertThat(LIGHT)
                .allSatisfy(surface ->
                        assertThat(contrast(colour.light(), surface)).isGreaterThanOrEqualTo(3));
        assertThat(DARK)
                .allSatisfy(surface ->
                        assertThat(contrast(colour.dark(), surface)).isGreaterThanOrEqualTo(3));
    }

    @Test
    void aValueIsReadOnEveryStepOfHeat() {
        for (int step = 0; step < 6; step++) {
            var cell = Colour.valueOf("HEAT" + step);
            var text =
                    step < 3
                            ? Colour.HEAT_LOW_TEXT
                            : step == 3 ? Colour.HEAT_MIDDLE_TEXT : Colour.HEAT_HIGH_TEXT;
            assertThat(contrast(cell.light(), text.light()))
                    .as("light %d", step)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(cell.dark(), text.dark()))
                    .as("dark %d", step)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void theScriptBringsNothingAlongAndRunsNoText() throws IOException {
        assertThat(script())
                .doesNotContain("import ")
                .doesNotContain("innerHTML")
                .doesNotContain("eval")
                .hasSizeLessThan(14_000);
    }

    static String css() throws IOException {
        return read("/static/assets/charts.css");
    }

    static String script() throws IOException {
        return read("/static/assets/charts.js");
    }

    private static String read(String path) throws IOException {
        try (InputStream in = StylesheetTests.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /// Relative luminance as WCAG 2.2 defines it.
    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16)
                + 0.7152 * linear(rgb >> 8 & 0xFF)
                + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
