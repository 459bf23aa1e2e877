package dev.landward.documents.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the picture shows and what its table says are the same.
class ChartDataTests {

    @ParameterizedTest
    @EnumSource
    void slopesThatAreTheSameAreOneBandWithTheirCount(Size size) {
        var slope = Samples.ladder(46);
        var drawn = Drawn.of(slope, size, Samples.ENGLISH);
        var bands = slope.bands();
        assertThat(drawn.classed("fig-ribbon")).hasSize(bands.size());
        assertThat(bands.stream().mapToInt(b -> b.moves().size()).sum()).isEqualTo(46);
        for (var band : bands) {
            var text =
                    slope.level(band.from())
                            + " → "
                            + slope.level(band.to())
                            + " · n = "
                            + band.moves().size();
            assertThat(drawn.titles()).anyMatch(title -> title.startsWith(text));
            long rows =
                    slope.twin(Samples.ENGLISH).rows().stream()
                            .filter(r ->
                                    r.get(1).text().equals(slope.level(band.from()))
                                            && r.get(2).text().equals(slope.level(band.to())))
                            .count();
            assertThat(rows).isEqualTo(band.moves().size());
        }
    }

    @Test
    void aSlopeDoesNotDependOnTheOrderOfMoves() {
        var slope = Samples.ladder(80);
        var moves = new ArrayList<>(slope.moves());
        Collections.shuffle(moves, new Random(4));
        var other =
                new Slope(
                        slope.title(),
                        slope.sentence(),
                        slope.from(),
                        slope.to(),
                        slope.nameHeading(),
                        slope.levels(),
                        slope.terms(),
                        moves);
        assertThat(other.svg("it", Size.WIDE, Samples.ENGLISH))
                .isEqualTo(slope.svg("it", Size.WIDE, Samples.ENGLISH));
    }

    @Test
    void aMoveThatDoesNotCountIsDrawnAndCountedApart() {
        var slope =
                new Slope(
                        "T",
                        "S",
                        "a",
                        "b",
                        "Name",
                        List.of("low", "high"),
                        new Slope.Terms("up", "down", "unproven", "same", "unknown"),
                        List.of(
                                Slope.Move.of("1", "Ada", 0, 1),
                                Slope.Move.of("2", "Bram", 0, 1).uncounted(),
                                Slope.Move.of("3", "Cleo", 1, 1).uncounted()));
        assertThat(slope.bands())
                .extracting(Slope.Band::way)
                .containsExactlyInAnyOrder(Slope.Way.UP, Slope.Way.UNCOUNTED, Slope.Way.SAME);
        assertThat(Drawn.of(slope, Size.WIDE, Samples.ENGLISH).lines())
                .extracting(Drawn.Line::text)
                .contains("up · 1", "unproven · 1", "same · 1");
    }

    @Test
    void aLadderAndAMatrixThatMoveSayWhereTheirLevelsLie() {
        var ladder = Samples.ladder(9);
        assertThat(ladder.svg("it", Size.WIDE, Samples.ENGLISH)).doesNotContain("data-movable");
        assertThat(ladder.moving().svg("it", Size.WIDE, Samples.ENGLISH))
                .contains("data-movable=\"true\"", "data-y-max=\"5\"", "data-id=\"m")
                .doesNotContain("data-x0");
        var heads =
                List.of(
                        HeatMap.Head.of("low"),
                        HeatMap.Head.of("high"),
                        HeatMap.Head.unknown("unknown"));
        var ada = HeatMap.Cell.ofPeople(List.of(new HeatMap.Name("7", "Ada", "/people/7")));
        var none = HeatMap.Cell.of(List.of());
        var cells =
                List.of(
                        List.of(none, none, ada),
                        List.of(none, none, none),
                        List.of(none, none, none));
        var map = HeatMap.of("T", "S", "now", "needed", Unit.NUMBER, heads, heads, cells).moving();
        assertThat(map.svg("it", Size.WIDE, Samples.ENGLISH))
                .contains("data-x-max=\"2\"", "data-y-max=\"2\"")
                .contains("href=\"/people/7\"", "data-id=\"7\" data-x=\"\" data-y=\"1\"");
    }

    @Test
    void whatRowsAndColumnsAreIsWrittenInFullHoweverNarrow() {
        var heads = List.of(HeatMap.Head.of("low"), HeatMap.Head.of("high"));
        var cells = List.of(List.of(HeatMap.Cell.none(), HeatMap.Cell.none()));
        var map =
                HeatMap.of(
                        "T",
                        "S",
                        "Engagement at present",
                        "Engagement that is needed",
                        Unit.NUMBER,
                        List.of(HeatMap.Head.of("low")),
                        heads,
                        cells);
        assertThat(map.svg("it", Size.NARROW, Samples.ENGLISH))
                .contains(">↓ Engagement at present<", ">Engagement that is needed →<");
    }

    @Test
    void anUnknownLevelLiesBelowTheLadder() {
        var slope =
                new Slope(
                        "T",
                        "S",
                        "a",
                        "b",
                        "Name",
                        List.of("low", "high"),
                        new Slope.Terms("up", "down", "same", "unknown"),
                        List.of(
                                Slope.Move.of("1", "Ada", null, 1),
                                Slope.Move.of("2", "Bram", 0, null)));
        var lines = Drawn.of(slope, Size.WIDE, Samples.ENGLISH).lines();
        assertThat(top(lines, "unknown")).isGreaterThan(top(lines, "low") + 60);
        assertThat(top(lines, "low")).isGreaterThan(top(lines, "high"));
        assertThat(slope.bands()).extracting(Slope.Band::way).containsOnly(Slope.Way.UNKNOWN);
    }

    private static double top(List<Drawn.Line> lines, String text) {
        return lines.stream()
                .filter(l -> l.text().equals(text))
                .mapToDouble(l -> l.box().top())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyBarHasItsValueInPictureAndTableAndTheUnknownIsHatched() {
        var bars = Samples.bars();
        var drawn = Drawn.of(bars, Size.WIDE, Samples.ENGLISH);
        var rows = bars.twin(Samples.ENGLISH).rows();
        assertThat(rows).hasSize(bars.bars().size() + 1);
        for (var row : rows.subList(0, bars.bars().size())) {
            assertThat(drawn.titles())
                    .anyMatch(t -> t.startsWith(row.get(0).text() + " · " + row.get(1).text()));
        }
        assertThat(drawn.classed("fig-unknown")).hasSize(1);
        assertThat(drawn.lines()).anyMatch(l -> l.text().equals("target 60%"));
    }

    @Test
    void aBarIsAsLongAsItsValue() {
        var bars =
                Bars.of(
                        "T",
                        "S",
                        "r",
                        "v",
                        Unit.NUMBER,
                        List.of(
                                Bars.Bar.of("a", 10.0),
                                Bars.Bar.of("b", 5.0),
                                Bars.Bar.of("c", 0.0)));
        var widths =
                Drawn.of(bars, Size.WIDE, Samples.ENGLISH).classed("fig-fill-accent").stream()
                        .map(e -> Double.parseDouble(e.getAttribute("width")))
                        .toList();
        assertThat(widths.get(0))
                .isCloseTo(2 * widths.get(1), org.assertj.core.data.Offset.offset(0.2));
        assertThat(widths.get(2)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void partsAndUnknownOfARowAddUpToOne(Size size) {
        var chart = Samples.stanceByGroup();
        var drawn = Drawn.of(chart, size, Samples.ENGLISH);
        var twin = chart.twin(Samples.ENGLISH);
        for (int i = 0; i < chart.rows().size(); i++) {
            var row = chart.rows().get(i);
            var texts = twin.rows().get(i);
            if (!row.shown()) {
                assertThat(texts.getLast().text()).isEqualTo(row.withheld());
                assertThat(texts.subList(1, texts.size() - 1)).allMatch(c -> c.text().equals("–"));
                assertThat(drawn.titles())
                        .noneMatch(t -> t.startsWith(row.name() + " · ") && t.contains("%"));
                continue;
            }
            double sum =
                    row.counts().stream().mapToDouble(row::share).sum() + row.share(row.unknown());
            assertThat(sum).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
            for (int s = 0; s < chart.segments().size(); s++) {
                if (row.counts().get(s) > 0) {
                    var title =
                            row.name()
                                    + " · "
                                    + chart.segments().get(s).name()
                                    + ": "
                                    + texts.get(s + 1).text();
                    assertThat(drawn.titles()).contains(title);
                }
            }
        }
    }

    @Test
    void theUnknownPartNeverTouchesTheKnownOnes() {
        var drawn = Drawn.of(Samples.stanceByGroup(), Size.WIDE, Samples.ENGLISH);
        double end =
                drawn.classed("fig-fill-for-strong").stream()
                        .filter(e -> Double.parseDouble(e.getAttribute("height")) > 14)
                        .mapToDouble(e ->
                                Double.parseDouble(e.getAttribute("x"))
                                        + Double.parseDouble(e.getAttribute("width")))
                        .max()
                        .orElseThrow();
        assertThat(
                        drawn.classed("fig-unknown").stream()
                                .filter(e -> Double.parseDouble(e.getAttribute("height")) > 14)
                                .map(e -> Double.parseDouble(e.getAttribute("x"))))
                .allMatch(x -> x > end + 5);
    }

    @Test
    void aGapInALineStaysAGap() {
        var day = LocalDate.of(2026, 1, 1);
        var line =
                new Lines.Series(
                        "a",
                        Tone.ACCENT,
                        Dash.SOLID,
                        List.of(
                                Lines.Sample.of(day, 1, 5),
                                Lines.Sample.of(day.plusDays(1), 2, 5),
                                Lines.Sample.gap(day.plusDays(2)),
                                Lines.Sample.of(day.plusDays(3), 3, 5),
                                Lines.Sample.of(day.plusDays(4), 3, 5)));
        var chart = Lines.of("T", "S", "Day", Unit.NUMBER, List.of(line));
        var path =
                Drawn.of(chart, Size.WIDE, Samples.ENGLISH)
                        .classed("fig-line-accent")
                        .getFirst()
                        .getAttribute("d");
        assertThat(Pattern.compile("M").matcher(path).results().count()).isEqualTo(2);
        assertThat(chart.twin(Samples.ENGLISH).rows().get(2).get(1).text()).isEqualTo("unknown");
    }

    @Test
    void everySampleIsAMarkAndARow() {
        var chart = Samples.adoption();
        var titles = Drawn.of(chart, Size.NARROW, Samples.ENGLISH).titles();
        for (var row : chart.twin(Samples.ENGLISH).rows().subList(0, 20)) {
            boolean known = !row.get(1).text().equals("unknown");
            assertThat(
                            titles.stream()
                                    .anyMatch(t ->
                                            t.contains(
                                                    row.get(0).text()
                                                            + " · "
                                                            + row.get(1).text()
                                                            + " · n = "
                                                            + row.get(2).text())))
                    .isEqualTo(known);
        }
    }

    @Test
    void ticksAreRoundAndHoldAllValues() {
        var random = new Random(8);
        for (int i = 0; i < 500; i++) {
            double least = random.nextGaussian() * Math.pow(10, random.nextInt(9) - 3.0);
            double most =
                    least + Math.abs(random.nextGaussian()) * Math.pow(10, random.nextInt(9) - 3.0);
            var ticks = Ticks.around(least, most, 5);
            assertThat(ticks.low()).isLessThanOrEqualTo(least + ticks.step() * 1e-6);
            assertThat(ticks.high()).isGreaterThanOrEqualTo(most - ticks.step() * 1e-6);
            assertThat(ticks.values()).hasSizeBetween(2, 8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCellOfAHeatMapIsInItsTable(Size size) {
        for (var map : List.of(Samples.ranks(), Samples.engagement())) {
            var drawn = Drawn.of(map, size, Samples.ENGLISH);
            var twin = map.twin(Samples.ENGLISH);
            assertThat(drawn.classed("fig-mark")).hasSize(map.rows().size() * map.columns().size());
            for (int i = 0; i < map.rows().size(); i++) {
                for (int j = 0; j < map.columns().size(); j++) {
                    var text = twin.rows().get(i).get(j + 1).text();
                    var where =
                            map.rows().get(i).name() + " → " + map.columns().get(j).name() + " · ";
                    assertThat(drawn.titles())
                            .contains(where + (text.isEmpty() ? "unknown" : text));
                }
            }
        }
    }

    @Test
    void wrongDataIsRefused() {
        assertThatThrownBy(() ->
                        Slope.Move.of("a", "A", 0, 0)
                                .leadingTo("javascript:x")
                                .way()
                                .name()
                                .concat(
                                        new Slope(
                                                        "",
                                                        "",
                                                        "",
                                                        "",
                                                        "",
                                                        List.of("l"),
                                                        new Slope.Terms("", "", "", ""),
                                                        List.of(Slope.Move.of("a", "A", 3, 0)))
                                                .title()))
                .hasMessageContaining("no level 3");
        assertThatThrownBy(() ->
                        Bars.of("", "", "", "", Unit.NUMBER, List.of(Bars.Bar.of("x", Double.NaN))))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> StackedBars.Row.of("x", -1, 1L))
                .hasMessageContaining("fewer than none");
        assertThatThrownBy(() ->
                        HeatMap.of(
                                "",
                                "",
                                "",
                                "",
                                Unit.NUMBER,
                                List.of(HeatMap.Head.of("r")),
                                List.of(),
                                List.of()))
                .hasMessageContaining("0 rows for 1");
        assertThatThrownBy(() -> new Twin(List.of(Twin.Column.text("a")), List.of(List.of())))
                .hasMessageContaining("a row of 0");
    }
}
