package dev.landward.documents.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScatterTests {

    private static final Axis STANCE = Samples.stance();

    private static Scatter of(List<Point> points) {
        return Scatter.of(
                "T", "S", STANCE, Samples.activity(), "Name", "Group", Samples.groups(), points);
    }

    @ParameterizedTest
    @EnumSource
    void theUnknownIsNeverDrawnInThePlot(Size size) {
        var drawn = Drawn.of(Samples.stanceMap(64, 0.4), size, Samples.ENGLISH);
        double start = drawn.number("data-x0");
        double step = (drawn.number("data-x1") - start) / 4;
        double foot =
                drawn.number("data-y0")
                        + Math.abs(drawn.number("data-y1") - drawn.number("data-y0")) / 8;
        for (var mark : drawn.classed("fig-mark")) {
            if (mark.getAttribute("data-id").isEmpty()) {
                continue;
            }
            double[] at = Drawn.at(mark);
            if (mark.getAttribute("data-x").isEmpty()) {
                assertThat(at[0]).isLessThan(start - step / 2);
            } else {
                assertThat(at[0]).isBetween(start - step / 2, drawn.number("data-x1") + step / 2);
            }
            if (mark.getAttribute("data-y").isEmpty()) {
                assertThat(at[1]).isGreaterThan(foot);
            }
        }
    }

    @Test
    void theGutterSaysHowManyAreUnknown() {
        var scatter = Samples.stanceMap(64, 0.3);
        long across = scatter.points().stream().filter(p -> p.x() == null).count();
        long up = scatter.points().stream().filter(p -> p.y() == null).count();
        var texts =
                Drawn.of(scatter, Size.WIDE, Samples.ENGLISH).lines().stream()
                        .map(Drawn.Line::text)
                        .toList();
        assertThat(texts).contains("n = " + across, "n = " + up);
    }

    @ParameterizedTest
    @EnumSource
    void thePictureDoesNotDependOnTheOrderOfPoints(Size size) {
        for (int count : new int[] {5, 64, 900}) {
            var points = new ArrayList<>(Samples.points(count, 5, 0.2));
            var first = of(points).svg("it", size, Samples.ENGLISH);
            Collections.shuffle(points, new Random(count));
            assertThat(of(points).svg("it", size, Samples.ENGLISH)).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @EnumSource
    void marksOfOnePlaceDoNotCoverEachOther(Size size) {
        var drawn = Drawn.of(Samples.stanceMap(64, 0.2), size, Samples.ENGLISH);
        var places =
                drawn.classed("fig-mark").stream()
                        .filter(m -> m.hasAttribute("data-id"))
                        .map(Drawn::at)
                        .toList();
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                assertThat(
                                Math.hypot(
                                        places.get(i)[0] - places.get(j)[0],
                                        places.get(i)[1] - places.get(j)[1]))
                        .isGreaterThan(7.5);
            }
        }
    }

    @Test
    void everyPointIsInPictureAndTable() {
        var scatter = Samples.stanceMap(64, 0.2);
        var drawn = Drawn.of(scatter, Size.WIDE, Samples.ENGLISH);
        var rows = scatter.twin(Samples.ENGLISH).rows();
        assertThat(rows).hasSize(64);
        for (int i = 0; i < 64; i++) {
            var point = scatter.points().get(i);
            var title = drawn.point(point.id()).orElseThrow().getFirstChild().getTextContent();
            assertThat(rows.get(i)).allSatisfy(cell -> assertThat(title).contains(cell.text()));
        }
        assertThat(drawn.classed("fig-mark")).hasSize(64);
    }

    @ParameterizedTest
    @EnumSource
    void aCrowdIsCountedAndItsTableSaysTheSame(Size size) {
        var scatter = Samples.stanceMap(2000, 0.15);
        var drawn = Drawn.of(scatter, size, Samples.ENGLISH);
        var rows = scatter.twin(Samples.ENGLISH).rows();
        long all = 0;
        for (var row : rows) {
            long n = Long.parseLong(row.get(2).text().replace(",", ""));
            all += n;
            var where =
                    "Stance: "
                            + row.get(0).text()
                            + " · Activity: "
                            + row.get(1).text()
                            + " · n = "
                            + n;
            assertThat(drawn.titles()).anyMatch(title -> title.startsWith(where));
        }
        assertThat(all).isEqualTo(2000);
        assertThat(drawn.classed("fig-bubble")).hasSize(rows.size());
    }

    @Test
    void twoThousandPointsStaySmall() {
        var scatter = Samples.stanceMap(2000, 0.15);
        for (var size : Size.values()) {
            assertThat(scatter.svg("it", size, Samples.ENGLISH).length()).isLessThan(40_000);
        }
        assertThat(Figure.html(scatter, "it", Samples.ENGLISH).length()).isLessThan(100_000);
        assertThat(
                        of(Samples.points(Scatter.CROWD, 4, 0.1))
                                .svg("it", Size.WIDE, Samples.ENGLISH)
                                .length())
                .isLessThan(150_000);
    }

    @Test
    void pointsAndScaleTellAScriptWhereTheyAre() {
        var drawn =
                Drawn.of(
                        of(List.of(Point.of("a", "Ada", "g0").at(2.0, 4.0))).moving(),
                        Size.WIDE,
                        Samples.ENGLISH);
        var mark = drawn.point("a").orElseThrow();
        double[] at = Drawn.at(mark);
        double x0 = drawn.number("data-x0");
        double y0 = drawn.number("data-y0");
        assertThat(at[0])
                .isCloseTo(
                        x0 + (drawn.number("data-x1") - x0) / 4,
                        org.assertj.core.data.Offset.offset(0.2));
        assertThat(at[1])
                .isCloseTo(
                        y0 + (drawn.number("data-y1") - y0) * 3 / 4,
                        org.assertj.core.data.Offset.offset(0.2));
        assertThat(mark.getAttribute("data-x")).isEqualTo("2");
        assertThat(drawn.root.getAttribute("data-movable")).isEqualTo("true");
        assertThat(drawn.root.getAttribute("data-x-step")).isEqualTo("1");
    }

    @Test
    void readingFromTheRightMirrorsThePicture() {
        var scatter =
                of(
                        List.of(
                                Point.of("a", "Ada", "g0").at(1.0, 1.0),
                                Point.of("b", "Bram", "g1").at(null, 2.0)));
        var left = Drawn.of(scatter, Size.WIDE, Samples.ENGLISH);
        var other =
                Drawn.of(
                        scatter,
                        Size.WIDE,
                        Samples.reader(
                                java.util.Locale.UK,
                                Direction.RIGHT_TO_LEFT,
                                "unknown",
                                " more",
                                "n = "));
        for (var id : List.of("a", "b")) {
            double x = Drawn.at(left.point(id).orElseThrow())[0];
            assertThat(Drawn.at(other.point(id).orElseThrow())[0])
                    .isCloseTo(880 - x, org.assertj.core.data.Offset.offset(0.11));
        }
        assertThat(other.number("data-x0")).isGreaterThan(other.number("data-x1"));
    }

    @Test
    void theMostImportantPointIsNamedFirst() {
        var points = new ArrayList<Point>();
        for (int i = 0; i < 200; i++) {
            points.add(
                    Point.of("p" + i, "Person " + i, "g0")
                            .at(3.0 + i % 3, 3.0 + i % 2)
                            .weighing(i == 137 ? 9 : 1));
        }
        var texts =
                Drawn.of(of(points), Size.WIDE, Samples.ENGLISH).lines().stream()
                        .map(Drawn.Line::text)
                        .toList();
        assertThat(texts).contains("Person 137");
    }

    @Test
    void groupsDifferByShapeAsWellAsColour() {
        var shapes = new HashSet<String>();
        for (int i = 0; i < 30; i++) {
            shapes.add(Group.nth("g" + i, "Group", i).shape().path(5));
        }
        assertThat(shapes).hasSize(30);
        for (int i = 0; i < 10; i++) {
            assertThat(Shape.nth(i)).isEqualTo(Tone.nth(i).shape());
        }
    }

    @Test
    void theLegendShowsTheShapeOfTheMarks() {
        var groups = IntStream.range(0, 30).mapToObj(i -> Group.nth("g" + i, "G" + i, i)).toList();
        var points =
                IntStream.range(0, 30)
                        .mapToObj(i -> Point.of("p" + i, "P" + i, "g" + i).at(3.0, 3.0))
                        .toList();
        var svg =
                new Scatter(
                                "T",
                                "S",
                                Samples.stanceMap(0, 0).across(),
                                Samples.stanceMap(0, 0).up(),
                                "Name",
                                "Group",
                                groups,
                                points,
                                Optional.empty(),
                                false)
                        .svg("it", Size.WIDE, Samples.ENGLISH);
        for (var group : groups) {
            assertThat(svg).contains("d=\"" + group.shape().path(5) + "\"");
        }
    }

    @Test
    void whereNobodyIsPlacedThePlotSaysSo() {
        for (var scatter : List.of(Samples.stanceMap(0, 0), Samples.stanceMap(30, 1))) {
            assertThat(Drawn.of(scatter, Size.NARROW, Samples.ENGLISH).lines())
                    .anyMatch(line -> line.text().equals("Nobody is placed yet"));
        }
    }

    @Test
    void wrongPointsAreRefused() {
        var ada = Point.of("a", "Ada", "g0");
        assertThatThrownBy(() -> of(List.of(ada.at(6.0, 1.0))))
                .hasMessageContaining("6.0 is not between");
        assertThatThrownBy(() -> of(List.of(ada.at(Double.NaN, 1.0)))).hasMessageContaining("NaN");
        assertThatThrownBy(() -> of(List.of(ada, ada))).hasMessageContaining("two points a");
        assertThatThrownBy(() -> of(List.of(Point.of("a", "Ada", "no"))))
                .hasMessageContaining("no group no");
        assertThatThrownBy(() -> of(List.of(ada.leadingTo("javascript:alert(1)"))))
                .hasMessageContaining("not an address");
        assertThatThrownBy(() -> Axis.range("n", "a", "b", 1, 1, 1))
                .hasMessageContaining("a scale from");
    }
}
