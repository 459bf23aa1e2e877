package dev.landward.documents.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureTests {

    static Stream<Chart> charts() {
        return Stream.of(Samples.all(), Gallery.edges(), Generated.charts(70))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aFigureIsWellFormedWhateverItsWords(Chart chart) {
        var figure = Drawn.parse(Figure.html(chart, "map", Samples.ENGLISH));
        assertThat(figure.all("script")).isEmpty();
        assertThat(figure.all("img")).isEmpty();
        assertThat(figure.classed("fig-title").getFirst().getTextContent())
                .isEqualTo(Text.clean(chart.title()));
        assertThat(figure.classed("fig-sentence").getFirst().getTextContent())
                .isEqualTo(Text.clean(chart.sentence()));
        assertThat(figure.all("*")).noneMatch(e -> e.hasAttribute("style"));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void allSizesTogetherHaveNoIdTwice(Chart chart) {
        var figure = Drawn.parse(Figure.html(chart, "map", Samples.ENGLISH));
        var seen = new HashSet<String>();
        for (var element : figure.all("*")) {
            var id = element.getAttribute("id");
            assertThat(id.isEmpty() || seen.add(id)).as(id).isTrue();
            for (var name : element.getAttribute("aria-labelledby").split(" ", -1)) {
                assertThat(
                                name.isEmpty()
                                        || figure.all("*").stream()
                                                .anyMatch(e -> e.getAttribute("id").equals(name)))
                        .isTrue();
            }
        }
        assertThat(figure.all("svg")).hasSize(Size.values().length);
        assertThat(figure.all("table")).hasSize(1);
    }

    @Test
    void aScrollingTableHasANameAndTakesTheFocus() {
        var scroll =
                Drawn.parse(Figure.html(Samples.bars(), "map", Samples.ENGLISH))
                        .classed("fig-scroll")
                        .getFirst();
        assertThat(scroll.getAttribute("tabindex")).isEqualTo("0");
        assertThat(scroll.getAttribute("role")).isEqualTo("group");
        assertThat(scroll.getAttribute("aria-label")).isEqualTo(Samples.bars().title());
    }

    @Test
    void anIdThatWouldBreakThePageIsRefused() {
        for (var id : List.of("", "1a", "a b", "a\"", "a<")) {
            assertThatThrownBy(() -> Figure.html(Samples.bars(), id, Samples.ENGLISH))
                    .hasMessageContaining("not an id");
        }
    }
}
