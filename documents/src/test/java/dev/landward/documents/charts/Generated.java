package dev.landward.documents.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Charts of every kind from seeds, with names nobody would choose.
final class Generated {

    private static final List<String> NASTY =
            List.of(
                    "<script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "' onload='x",
                    "&amp;&lt;",
                    "]]>",
                    "\u202Eevil\u202C",
                    "a\u0000b\u0007c",
                    "\uD800 alone",
                    "Привет, мир",
                    "مرحبا بالعالم",
                    "שלום",
                    "漢字かな交じり文の名前",
                    "👩‍👩‍👧‍👦 family",
                    "",
                    "Supercalifragilisticexpialidociousandthensomemore",
                    "two\nlines",
                    "  ",
                    "O'Brien-Łukasiewicz von und zu der Lippe-Weißenfels",
                    "a very long name with many words that goes on and on until nobody reads it any more");

    private final Random random;

    private Generated(long seed) {
        random = new Random(seed);
    }

    static List<Chart> charts(int seeds) {
        var charts = new ArrayList<Chart>();
        for (int seed = 0; seed < seeds; seed++) {
            charts.add(new Generated(seed).chart(seed % 7));
        }
        return charts;
    }

    Chart chart(int kind) {
        return switch (kind) {
            case 0 -> scatter();
            case 1 -> slope();
            case 2 -> bars();
            case 3 -> stacked();
            case 4 -> lines();
            case 5 -> heatMap();
            default -> network();
        };
    }

    private String text() {
        return NASTY.get(random.nextInt(NASTY.size()));
    }

    private @Nullable Integer perhaps(int bound) {
        return random.nextInt(4) == 0 ? null : random.nextInt(bound);
    }

    private List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (int i = 0; i <= random.nextInt(9); i++) {
            groups.add(new Group("g" + i, text(), Tone.nth(i)));
        }
        return groups;
    }

    private Axis axis() {
        return random.nextBoolean()
                ? Axis.steps(text(), text(), text(), text(), text(), text())
                : Axis.range(text(), text(), text(), -2, 3, 0.5);
    }

    private @Nullable Double on(Axis axis) {
        var index = perhaps(axis.count());
        return index == null ? null : Double.valueOf(axis.valueAt(index));
    }

    private Scatter scatter() {
        var groups = groups();
        var across = axis();
        var up = axis();
        var points = new ArrayList<Point>();
        int count = random.nextInt(random.nextBoolean() ? 8 : 500);
        for (int i = 0; i < count; i++) {
            points.add(
                    Point.of(text() + i, text(), groups.get(random.nextInt(groups.size())).id())
                            .at(on(across), on(up))
                            .weighing(random.nextInt(5))
                            .noting(text())
                            .leadingTo("/p?a=" + text()));
        }
        var scatter = Scatter.of(text(), text(), across, up, text(), text(), groups, points);
        return random.nextBoolean()
                ? scatter.moving()
                : scatter.naming(new Quadrants(text(), text(), text(), text()));
    }

    private Slope slope() {
        var moves = new ArrayList<Slope.Move>();
        for (int i = 0; i < random.nextInt(200); i++) {
            moves.add(Slope.Move.of("m" + i, text(), perhaps(4), perhaps(4)).leadingTo("/m"));
        }
        return new Slope(
                text(),
                text(),
                text(),
                text(),
                text(),
                List.of(text(), text(), text(), text()),
                new Slope.Terms(text(), text(), text(), text()),
                moves);
    }

    private Bars bars() {
        var bars = new ArrayList<Bars.Bar>();
        for (int i = 0; i < random.nextInt(12); i++) {
            Double value =
                    random.nextInt(5) == 0
                            ? null
                            : random.nextInt(1000) - (random.nextInt(3) == 0 ? 700.0 : 0);
            bars.add(
                    Bars.Bar.of(text(), value)
                            .noting(text())
                            .in(List.of(Tone.values()).get(random.nextInt(Tone.values().length))));
        }
        var chart = Bars.of(text(), text(), text(), text(), Unit.NUMBER, bars);
        return random.nextBoolean()
                ? chart
                : chart.towards(new Target(text(), random.nextInt(900)));
    }

    private StackedBars stacked() {
        var rows = new ArrayList<StackedBars.Row>();
        for (int i = 0; i < random.nextInt(10); i++) {
            rows.add(
                    random.nextInt(5) == 0
                            ? StackedBars.Row.withheld(text(), text() + "x")
                            : StackedBars.Row.of(
                                    text(),
                                    random.nextInt(9),
                                    (long) random.nextInt(9),
                                    (long) random.nextInt(4000),
                                    (long) random.nextInt(2)));
        }
        var chart =
                StackedBars.of(
                        text(),
                        text(),
                        text(),
                        List.of(
                                new StackedBars.Segment(text(), Tone.AGAINST),
                                new StackedBars.Segment(text(), Tone.NEUTRAL),
                                new StackedBars.Segment(text(), Tone.FOR)),
                        rows);
        return random.nextBoolean() ? chart : chart.around(1);
    }

    private Lines lines() {
        var series = new ArrayList<Lines.Series>();
        for (int s = 0; s < random.nextInt(6); s++) {
            var samples = new ArrayList<Lines.Sample>();
            for (int i = 0; i < random.nextInt(40); i++) {
                var date = LocalDate.of(2026, 1, 1).plusDays(i * 9L);
                double value = random.nextGaussian() * 50000;
                samples.add(
                        random.nextInt(5) == 0
                                ? Lines.Sample.gap(date)
                                : random.nextBoolean()
                                        ? Lines.Sample.of(date, value, i)
                                        : Lines.Sample.within(
                                                date, value, value - 9000, value + 9000, i));
            }
            series.add(new Lines.Series(text(), Tone.nth(s), Dash.nth(s), samples));
        }
        var chart = Lines.of(text(), text(), text(), Unit.NUMBER, series);
        return random.nextBoolean() ? chart : chart.towards(new Target(text(), 40000));
    }

    private HeatMap heatMap() {
        int columns = 1 + random.nextInt(9);
        var rows = new ArrayList<HeatMap.Head>();
        var heads = new ArrayList<HeatMap.Head>();
        var cells = new ArrayList<List<HeatMap.Cell>>();
        for (int j = 0; j < columns; j++) {
            heads.add(new HeatMap.Head(text(), j == columns - 1));
        }
        for (int i = 0; i < random.nextInt(8); i++) {
            rows.add(new HeatMap.Head(text(), random.nextInt(6) == 0));
            var row = new ArrayList<HeatMap.Cell>();
            for (int j = 0; j < columns; j++) {
                row.add(
                        random.nextInt(6) == 0
                                ? HeatMap.Cell.none()
                                : random.nextBoolean()
                                        ? HeatMap.Cell.of(random.nextInt(90))
                                        : HeatMap.Cell.of(List.of(text(), text(), text(), text())));
            }
            cells.add(row);
        }
        return HeatMap.of(text(), text(), text(), text(), Unit.NUMBER, rows, heads, cells);
    }

    private Network network() {
        var groups = groups();
        var people = new ArrayList<Network.Person>();
        var ties = new ArrayList<Network.Tie>();
        int count = 1 + random.nextInt(220);
        for (int i = 0; i < count; i++) {
            var person =
                    Network.Person.of(
                                    "n" + i, text(), groups.get(random.nextInt(groups.size())).id())
                            .weighing(random.nextInt(9));
            people.add(random.nextBoolean() ? person : person.external().leadingTo("/n"));
            if (i > 0) {
                ties.add(
                        new Network.Tie(
                                "n" + i,
                                "n" + random.nextInt(i),
                                random.nextInt(3) == 0 ? text() : "works with",
                                1 + random.nextInt(5)));
            }
        }
        return new Network(
                text(),
                text(),
                "n0",
                text(),
                text(),
                new Network.Terms(text(), text(), text(), text()),
                groups,
                people,
                ties);
    }
}
