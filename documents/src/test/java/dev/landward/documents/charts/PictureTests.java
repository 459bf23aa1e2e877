package dev.landward.documents.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every picture, in both sizes and both directions.
class PictureTests {

    record Case(Chart chart, Size size, Reader reader) {
        @Override
        public String toString() {
            return chart.getClass().getSimpleName()
                    + " "
                    + chart.title()
                    + " "
                    + size
                    + " "
                    + reader.direction().code()
                    + " "
                    + System.identityHashCode(chart);
        }
    }

    static Stream<Case> cases() {
        var charts = new ArrayList<Chart>(Samples.all());
        charts.addAll(Gallery.edges());
        charts.addAll(Generated.charts(40));
        return charts.stream()
                .flatMap(chart ->
                        Stream.of(Size.values())
                                .flatMap(size ->
                                        Stream.of(Samples.ENGLISH, Samples.ARABIC)
                                                .map(reader -> new Case(chart, size, reader))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPictureIsXmlAndSaysWhatItShows(Case of) {
        var drawn = Drawn.of(of.chart(), of.size(), of.reader());
        var texts = drawn.all("desc").stream().map(e -> e.getTextContent()).toList();
        assertThat(texts)
                .containsExactly(Text.clean(of.chart().title()), Text.clean(of.chart().sentence()));
        assertThat(drawn.root.getAttribute("aria-labelledby")).isEqualTo("it-title");
        assertThat(drawn.root.getAttribute("aria-describedby")).isEqualTo("it-desc");
        boolean links = !drawn.all("a").isEmpty();
        assertThat(drawn.root.getAttribute("role")).isEqualTo(links ? "group" : "img");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noTextLiesOnAnother(Case of) {
        var lines = Drawn.of(of.chart(), of.size(), of.reader()).lines();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                var one = lines.get(i);
                var other = lines.get(j);
                assertThat(one.box().meets(other.box())).as("%s on %s", one, other).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyTextIsLargeEnoughAndInsideThePicture(Case of) {
        var drawn = Drawn.of(of.chart(), of.size(), of.reader());
        var frame = new Box(-1, -1, drawn.width() + 1, drawn.height() + 1);
        assertThat(drawn.lines())
                .allSatisfy(line -> {
                    assertThat(line.size()).isGreaterThanOrEqualTo(11.5);
                    assertThat(frame.holds(line.box())).as("%s in %s", line, frame).isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPictureForAPageHasClassesAndNoStyles(Case of) {
        for (var element : Drawn.of(of.chart(), of.size(), of.reader()).all("*")) {
            assertThat(element.getTagName())
                    .isNotIn("style", "script", "img", "foreignObject", "use", "image");
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                assertThat(attributes.item(i).getNodeName())
                        .isNotIn("style", "stroke", "xmlns")
                        .doesNotStartWith("on");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPictureOnItsOwnNeedsNothingElse(Case of) {
        var alone = Drawn.parse(of.chart().standalone(of.size(), of.reader()));
        assertThat(alone.root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(alone.all("*"))
                .noneMatch(e -> e.hasAttribute("class") || e.hasAttribute("href"));
        var paged = Drawn.of(of.chart(), of.size(), of.reader());
        assertThat(alone.lines()).isEqualTo(paged.lines());
        assertThat(alone.all("path")).hasSameSizeAs(paged.all("path"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyIdIsUniqueAndBeginsWithThePictures(Case of) {
        var seen = new HashSet<String>();
        for (var element : Drawn.of(of.chart(), of.size(), of.reader()).all("*")) {
            var id = element.getAttribute("id");
            assertThat(id.isEmpty() || (id.startsWith("it-") && seen.add(id))).as(id).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSameChartGivesTheSamePicture(Case of) {
        assertThat(of.chart().svg("it", of.size(), of.reader()))
                .isEqualTo(of.chart().svg("it", of.size(), of.reader()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aLinkHasATextAndAnAddress(Case of) {
        var links = Drawn.of(of.chart(), of.size(), of.reader()).all("a");
        assertThat(links)
                .allSatisfy(link -> {
                    assertThat(link.getAttribute("href")).startsWith("/");
                    assertThat(link.getFirstChild().getNodeName()).isEqualTo("title");
                    assertThat(link.getFirstChild().getTextContent()).isNotBlank();
                });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theTableHasARowForEveryRecordAndEscapesAll(Case of) {
        var twin = of.chart().twin(of.reader());
        var table = Drawn.parse(twin.html());
        assertThat(table.all("tr")).hasSize(twin.rows().size() + 1);
        assertThat(table.all("script")).isEmpty();
        var cells = new ArrayList<String>();
        twin.rows().forEach(row -> row.forEach(cell -> cells.add(Text.clean(cell.text()))));
        var read =
                Stream.of(
                                table.all("th").stream().skip(twin.columns().size()),
                                table.all("td").stream())
                        .flatMap(s -> s)
                        .map(e -> e.getTextContent())
                        .toList();
        assertThat(read).containsExactlyInAnyOrderElementsOf(List.copyOf(cells));
    }
}
