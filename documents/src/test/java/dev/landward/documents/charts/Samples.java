package dev.landward.documents.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Charts of an invented city, from fixed seeds, for the tests and the gallery.
final class Samples {

    static final Reader ENGLISH =
            reader(Locale.UK, Direction.LEFT_TO_RIGHT, "unknown", " more", "n = ");
    static final Reader ARABIC =
            reader(
                    Locale.forLanguageTag("ar-u-nu-latn"),
                    Direction.RIGHT_TO_LEFT,
                    "غير معروف",
                    " آخرون",
                    "العدد ");
    static final List<String> GROUP_NAMES =
            List.of(
                    "Permit counter",
                    "Inspectors",
                    "Planning",
                    "Fire marshal",
                    "IT",
                    "Finance and procurement",
                    "Council and mayor’s office",
                    "Builders and contractors",
                    "Residents");
    private static final List<String> FIRST =
            List.of(
                    "Ada", "Bram", "Carla", "Dele", "Esther", "Farid", "Grace", "Hugo", "Ines",
                    "Jonas", "Kemi", "Lena", "Marco", "Nora", "Omar", "Priya", "Quentin", "Rosa",
                    "Samir", "Tess", "Uma", "Viktor", "Wanda", "Yusuf");
    private static final List<String> LAST =
            List.of(
                    "Okafor",
                    "Lindqvist",
                    "Marsh",
                    "Delacroix",
                    "Nguyen",
                    "Haddad",
                    "Brandt",
                    "Castellano",
                    "Whitcombe",
                    "Achterberg",
                    "Silva",
                    "Petrov",
                    "Mbeki",
                    "Oyelaran",
                    "Thorne",
                    "Vasquez-Hollingsworth");

    private Samples() {}

    static Reader reader(
            Locale locale, Direction direction, String unknown, String more, String n) {
        var format = Format.of(locale);
        return new Reader(
                format,
                direction,
                new Words() {
                    @Override
                    public String unknown() {
                        return unknown;
                    }

                    @Override
                    public String more(long count) {
                        return format.number((double) count) + more;
                    }

                    @Override
                    public String n(long count) {
                        return n + format.number((double) count);
                    }

                    @Override
                    public String table() {
                        return "Show as a table";
                    }

                    @Override
                    public String nothing() {
                        return "Nobody is placed yet";
                    }

                    @Override
                    public String note() {
                        return "Note";
                    }

                    @Override
                    public String count() {
                        return "Count";
                    }
                });
    }

    static List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (int i = 0; i < GROUP_NAMES.size(); i++) {
            groups.add(new Group("g" + i, GROUP_NAMES.get(i), Tone.nth(i)));
        }
        return groups;
    }

    static String name(int i) {
        return FIRST.get(i % FIRST.size())
                + " "
                + LAST.get((i * 7 + i / FIRST.size()) % LAST.size());
    }

    static Axis stance() {
        return Axis.steps("Stance", "against", "leaning against", "neutral", "leaning for", "for");
    }

    static Axis activity() {
        return Axis.steps("Activity", "silent", "listens", "takes part", "speaks up", "drives it");
    }

    static List<Point> points(int count, long seed, double unknown) {
        var random = new Random(seed);
        var points = new ArrayList<Point>();
        for (int i = 0; i < count; i++) {
            double lean = random.nextGaussian() * 1.2 + 3.2 + (i % 9 - 4) * 0.2;
            double active = random.nextGaussian() * 1.1 + 2.8;
            Double x =
                    random.nextDouble() < unknown
                            ? null
                            : (double) Math.clamp(Math.round(lean), 1, 5);
            Double y =
                    random.nextDouble() < unknown * (x == null ? 2.5 : 0.5)
                            ? null
                            : (double) Math.clamp(Math.round(active), 1, 5);
            points.add(
                    Point.of("p" + i, name(i), "g" + i % 9)
                            .at(x, y)
                            .weighing(random.nextInt(1000))
                            .leadingTo("/people/" + i));
        }
        return points;
    }

    static Scatter stanceMap(int count, double unknown) {
        return Scatter.of(
                        "Where people stand, and how active they are",
                        "27 of 64 lean for it, but the most active inspectors are against; of 17 nobody knows the stance.",
                        stance(),
                        activity(),
                        "Name",
                        "Group",
                        groups(),
                        points(count, 7, unknown))
                .naming(
                        new Quadrants(
                                "Quiet doubters",
                                "Quiet supporters",
                                "Active opponents",
                                "Active partners"))
                .moving();
    }

    static Scatter powerMap() {
        var random = new Random(11);
        var points = new ArrayList<Point>();
        for (int i = 0; i < 40; i++) {
            Double x = i % 11 == 0 ? null : Math.round(random.nextDouble() * 40) / 4.0;
            points.add(
                    Point.of("q" + i, name(i), "g" + i % 9)
                            .at(x, Math.round(random.nextDouble() * 40) / 4.0)
                            .weighing(i));
        }
        return Scatter.of(
                        "Power and interest",
                        "Seven people have much power and little interest.",
                        Axis.range("Interest", "little interest", "much interest", 0, 10, 0.5),
                        Axis.range("Power", "little power", "much power", 0, 10, 0.5),
                        "Name",
                        "Group",
                        groups(),
                        points)
                .naming(
                        new Quadrants(
                                "Keep an eye on",
                                "Keep informed",
                                "Keep satisfied",
                                "Work closely with"));
    }

    static Slope ladder(int count) {
        var random = new Random(3);
        var moves = new ArrayList<Slope.Move>();
        for (int i = 0; i < count; i++) {
            Integer from = random.nextInt(6) == 0 ? null : random.nextInt(4);
            Integer to =
                    from == null
                            ? (random.nextBoolean() ? null : Integer.valueOf(random.nextInt(3)))
                            : Integer.valueOf(Math.clamp(from + random.nextInt(4) - 1, 0, 4));
            moves.add(
                    Slope.Move.of("m" + i, name(i), from, to)
                            .weighing(random.nextInt(100))
                            .leadingTo("/people/" + i));
        }
        return new Slope(
                "From recipients to partners",
                "More people moved up than down since March; of six the level is not known.",
                "1 March",
                "1 September",
                "Name",
                List.of("recipient", "informed", "consulted", "collaborator", "partner"),
                new Slope.Terms("moved up", "moved down", "the same", "unknown"),
                moves);
    }

    static Bars bars() {
        return Bars.of(
                        "Weekly active inspectors",
                        "Two districts are past the target; nobody measured Harbour yet.",
                        "District",
                        "Active each week",
                        Unit.SHARE,
                        List.of(
                                Bars.Bar.of("Old Town", 0.86).noting("n = 14"),
                                Bars.Bar.of("Mill Quarter", 0.72).noting("n = 11"),
                                Bars.Bar.of("North Falls", 0.41)
                                        .in(Tone.QUIET)
                                        .noting("n = 17")
                                        .leadingTo("/metrics/3"),
                                Bars.Bar.of(
                                                "Riverside and the eastern meadows beyond the old railway",
                                                0.12)
                                        .in(Tone.QUIET)
                                        .noting("n = 9"),
                                Bars.Bar.of("Harbour", null)))
                .towards(new Target("target", 0.6));
    }

    static StackedBars stanceByGroup() {
        var random = new Random(5);
        var rows = new ArrayList<StackedBars.Row>();
        for (int i = 0; i < 9; i++) {
            rows.add(
                    i == 3
                            ? StackedBars.Row.withheld(
                                    GROUP_NAMES.get(i), "Fewer than five people: not shown")
                            : StackedBars.Row.of(
                                            GROUP_NAMES.get(i),
                                            random.nextInt(5),
                                            (long) random.nextInt(i == 1 ? 9 : 3),
                                            (long) random.nextInt(4),
                                            (long) random.nextInt(4),
                                            (long) random.nextInt(6),
                                            (long) random.nextInt(5))
                                    .leadingTo("/groups/" + i));
        }
        return StackedBars.of(
                        "Stance by group",
                        "Inspectors are the only group that leans against; two groups are largely unknown.",
                        "Group",
                        List.of(
                                new StackedBars.Segment("against", Tone.AGAINST_STRONG),
                                new StackedBars.Segment("leaning against", Tone.AGAINST),
                                new StackedBars.Segment("neutral", Tone.NEUTRAL),
                                new StackedBars.Segment("leaning for", Tone.FOR),
                                new StackedBars.Segment("for", Tone.FOR_STRONG)),
                        rows)
                .around(2);
    }

    static Lines adoption() {
        var start = LocalDate.of(2026, 3, 2);
        var samples = new ArrayList<Lines.Sample>();
        for (int i = 0; i < 20; i++) {
            double value = 0.82 / (1 + Math.exp(-(i - 8) / 2.6)) - (i == 11 || i == 12 ? 0.09 : 0);
            double spread = 0.09 - i * 0.002;
            samples.add(
                    i == 6 || i == 7
                            ? Lines.Sample.gap(start.plusWeeks(i))
                            : Lines.Sample.within(
                                    start.plusWeeks(i),
                                    value,
                                    Math.max(0, value - spread),
                                    value + spread,
                                    12 + i));
        }
        return Lines.of(
                        "Inspectors who use it every week",
                        "Seven in ten since June, after a dip when the offline mode failed.",
                        "Week",
                        Unit.SHARE,
                        List.of(new Lines.Series("Inspectors", Tone.ACCENT, Dash.SOLID, samples)))
                .towards(new Target("Target: 60 % by July", 0.6));
    }

    static Lines momentum() {
        var series = new ArrayList<Lines.Series>();
        for (int g = 0; g < 4; g++) {
            var samples = new ArrayList<Lines.Sample>();
            for (int m = 0; m < 8; m++) {
                samples.add(
                        Lines.Sample.of(
                                LocalDate.of(2026, 1 + m, 1),
                                2.2 + g * 0.25 + Math.sin(m * 0.8 + g) * 0.5 + m * 0.12,
                                8 + g));
            }
            series.add(new Lines.Series(GROUP_NAMES.get(g), Tone.nth(g), Dash.nth(g), samples));
        }
        return Lines.of(
                "Momentum by group",
                "Three of four groups moved towards it since January.",
                "Month",
                Unit.NUMBER,
                series);
    }

    static HeatMap engagement() {
        var levels = List.of("unaware", "resistant", "neutral", "supportive", "leading");
        var random = new Random(9);
        var rows = new ArrayList<HeatMap.Head>();
        levels.forEach(level -> rows.add(HeatMap.Head.of(level)));
        var columns = List.copyOf(rows);
        rows.add(HeatMap.Head.unknown("unknown"));
        var cells = new ArrayList<List<HeatMap.Cell>>();
        int person = 0;
        for (int i = 0; i < rows.size(); i++) {
            var row = new ArrayList<HeatMap.Cell>();
            for (int j = 0; j < columns.size(); j++) {
                int count = j < Math.min(i, 2) ? 0 : Math.max(0, random.nextInt(8) - 1);
                var names = new ArrayList<String>();
                for (int k = 0; k < count; k++) {
                    names.add(name(person++));
                }
                row.add(HeatMap.Cell.of(names).leadingTo("/people?now=" + i + "&want=" + j));
            }
            cells.add(row);
        }
        return HeatMap.of(
                        "From where they are to where they are needed",
                        "Eleven supportive people are needed as leaders.",
                        "now",
                        "needed",
                        Unit.NUMBER,
                        rows,
                        columns,
                        cells)
                .markingDiagonal();
    }

    static HeatMap ranks() {
        var options =
                List.of(
                        "No change",
                        "Upgrade",
                        "Packaged product",
                        "Shared build with a neighbour city",
                        "Outsource intake");
        var cells = new ArrayList<List<HeatMap.Cell>>();
        for (int i = 0; i < 5; i++) {
            var row = new ArrayList<HeatMap.Cell>();
            for (int j = 0; j < 5; j++) {
                double share = Math.max(0, 0.62 - Math.abs((i * 2 + 1) % 5 - j) * 0.21);
                row.add(i == 4 && j == 0 ? HeatMap.Cell.none() : HeatMap.Cell.of(share));
            }
            cells.add(row);
        }
        return HeatMap.of(
                "How often each option takes each rank",
                "The packaged product is first in most weightings.",
                "option",
                "rank",
                Unit.SHARE,
                options.stream().map(HeatMap.Head::of).toList(),
                List.of("1st", "2nd", "3rd", "4th", "5th").stream().map(HeatMap.Head::of).toList(),
                cells);
    }

    static Network network(int count) {
        var random = new Random(21);
        var people = new ArrayList<Network.Person>();
        var ties = new ArrayList<Network.Tie>();
        var kinds = List.of("reports to", "works with", "listens to");
        for (int i = 0; i < count; i++) {
            var person =
                    Network.Person.of("n" + i, name(i), "g" + i % 9)
                            .weighing(count - i)
                            .leadingTo("/people/" + i);
            people.add(i % 9 >= 7 ? person.external() : person);
            if (i > 0) {
                int to =
                        i <= Math.min(14, count / 3)
                                ? 0
                                : 1 + random.nextInt(Math.min(14, Math.max(1, count / 3)));
                ties.add(
                        new Network.Tie(
                                "n" + i,
                                "n" + to,
                                kinds.get(random.nextInt(3)),
                                1 + random.nextInt(5)));
            }
        }
        for (int i = 0; i < count / 6; i++) {
            int a = random.nextInt(count);
            int b = random.nextInt(count);
            if (a != b) {
                ties.add(
                        new Network.Tie(
                                "n" + a,
                                "n" + b,
                                kinds.get(random.nextInt(3)),
                                1 + random.nextInt(5)));
            }
        }
        return new Network(
                "Who reaches Ada Okafor",
                "Three people of Finance listen to her; two are reached only through Bram Castellano.",
                "n0",
                "Name",
                "Group",
                new Network.Terms("inside", "outside", "Ties", "Steps away"),
                groups(),
                people,
                ties);
    }

    static List<Chart> all() {
        return List.of(
                stanceMap(64, 0.22),
                powerMap(),
                stanceMap(2000, 0.15),
                ladder(46),
                bars(),
                stanceByGroup(),
                adoption(),
                momentum(),
                engagement(),
                ranks(),
                network(60),
                network(400),
                standpoints(280, true),
                standpoints(40, false));
    }

    /// Three groups of people who think alike, and some who belong to none.
    static Standpoints standpoints(int people, boolean you) {
        var random = new Random(11);
        var spots = new ArrayList<Standpoints.Spot>();
        for (int i = 0; i < people; i++) {
            int group = i % 4 - 1;
            spots.add(
                    new Standpoints.Spot(
                            group * 1.4 + random.nextGaussian() * 0.7,
                            (group == 1 ? 1.8 : 0) + random.nextGaussian() * 0.6,
                            group));
        }
        return new Standpoints(
                "Where people stand",
                people + " people, in three groups.",
                "Group",
                "People",
                "Share",
                List.of(
                        new Standpoints.Crowd("A", "Group A", people / 4),
                        new Standpoints.Crowd("B", "Group B", people / 4),
                        new Standpoints.Crowd("C", "Group C <&>", people / 4)),
                spots,
                you
                        ? java.util.Optional.of(new Standpoints.You("You", 1.2, 1.6, 1))
                        : java.util.Optional.empty());
    }
}
