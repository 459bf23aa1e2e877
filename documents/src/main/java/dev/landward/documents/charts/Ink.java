package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How something is painted: a class in a page, attributes in a file. `charts.css` is written from
/// these.
record Ink(String name, List<Stroke> strokes) {

    /// One property, its value in the stylesheet and its value in a file.
    record Stroke(String property, String css, String light) {}

    static final Ink TEXT = of("text", fill(Colour.TEXT));
    static final Ink STRONG = of("strong", fill(Colour.TEXT), plain("font-weight", "600"));
    static final Ink QUIET = of("quiet", fill(Colour.QUIET_TEXT));
    static final Ink LABEL = of("label", fill(Colour.TEXT));
    static final Ink GRID = of("grid", stroke(Colour.GRID), plain("stroke-width", "1"));
    static final Ink AXIS = of("axis", stroke(Colour.AXIS), plain("stroke-width", "1"));
    static final Ink MIDDLE =
            of(
                    "middle",
                    stroke(Colour.AXIS),
                    plain("stroke-width", "1"),
                    plain("stroke-dasharray", "2 4"));
    static final Ink GUTTER = of("gutter", fill(Colour.GUTTER));
    static final Ink HATCH = of("hatch", stroke(Colour.HATCH), plain("stroke-width", "1.4"));
    static final Ink UNKNOWN = of("unknown", stroke(Colour.HATCH), plain("stroke-width", "1"));
    static final Ink LEADER =
            of("leader", stroke(Colour.AXIS), plain("stroke-width", "0.8"), plain("fill", "none"));
    static final Ink BUBBLE =
            of("bubble", fill(Colour.SOFT), stroke(Colour.ACCENT), plain("stroke-width", "1.2"));
    static final Ink TARGET =
            of(
                    "target",
                    stroke(Colour.TEXT),
                    plain("stroke-width", "1.2"),
                    plain("stroke-dasharray", "5 4"));
    static final Ink POST = of("post", fill(Colour.TEXT));
    static final Ink SURFACE = of("surface", fill(Colour.SURFACE));
    static final Ink HALO =
            of("halo", fill(Colour.SURFACE), stroke(Colour.AXIS), plain("stroke-width", "1"));
    static final Ink HIT = of("hit", plain("fill", "none"), plain("stroke", "none"));
    static final Ink RING = of("ring", plain("fill", "none"), stroke(Colour.GRID));
    static final Ink TIE = of("tie", plain("fill", "none"), stroke(Colour.AXIS));
    static final Ink MAIN_TIE = of("main-tie", plain("fill", "none"), stroke(Colour.QUIET_TEXT));
    static final Ink OUTLINE =
            of("outline", plain("fill", "none"), stroke(Colour.TEXT), plain("stroke-width", "1.6"));
    static final Ink HEAT_LOW_TEXT = of("heat-low-text", fill(Colour.HEAT_LOW_TEXT));
    static final Ink HEAT_MIDDLE_TEXT = of("heat-middle-text", fill(Colour.HEAT_MIDDLE_TEXT));
    static final Ink HEAT_HIGH_TEXT = of("heat-high-text", fill(Colour.HEAT_HIGH_TEXT));
    private static final List<Ink> HEATS = heats();
    private static final Map<Tone, Ink> FILLS = tones("fill", Kind.FILL);
    private static final Map<Tone, Ink> SOFTS = tones("soft", Kind.SOFT);
    private static final Map<Tone, Ink> HOLLOWS = tones("hollow", Kind.HOLLOW);
    private static final Map<Tone, Ink> LINES = tones("line", Kind.LINE);
    private static final Map<Tone, Ink> ONS = tones("on", Kind.ON);

    private enum Kind {
        FILL,
        SOFT,
        HOLLOW,
        LINE,
        ON
    }

    static Ink fill(Tone tone) {
        return of(tone, FILLS);
    }

    /// The tone as a pale area.
    static Ink soft(Tone tone) {
        return of(tone, SOFTS);
    }

    /// The tone as an outline on the surface.
    static Ink hollow(Tone tone) {
        return of(tone, HOLLOWS);
    }

    static Ink line(Tone tone) {
        return of(tone, LINES);
    }

    /// Text on the filled tone.
    static Ink on(Tone tone) {
        return of(tone, ONS);
    }

    /// A mark of the tone: filled or not, as its shape says.
    static Ink mark(Tone tone, Shape shape) {
        return shape.filled() ? fill(tone) : hollow(tone);
    }

    private static Ink of(Tone tone, Map<Tone, Ink> inks) {
        var ink = inks.get(tone);
        if (ink == null) {
            throw new IllegalStateException("no ink for " + tone);
        }
        return ink;
    }

    static Ink heat(int step) {
        return HEATS.get(step);
    }

    static List<Ink> all() {
        var all =
                new ArrayList<>(
                        List.of(
                                TEXT,
                                STRONG,
                                QUIET,
                                LABEL,
                                GRID,
                                AXIS,
                                MIDDLE,
                                GUTTER,
                                HATCH,
                                UNKNOWN,
                                LEADER,
                                BUBBLE,
                                TARGET,
                                POST,
                                SURFACE,
                                HALO,
                                HIT,
                                RING,
                                TIE,
                                MAIN_TIE,
                                OUTLINE,
                                HEAT_LOW_TEXT,
                                HEAT_MIDDLE_TEXT,
                                HEAT_HIGH_TEXT));
        all.addAll(HEATS);
        List.of(FILLS, SOFTS, HOLLOWS, LINES, ONS).forEach(inks -> all.addAll(inks.values()));
        return all;
    }

    String css() {
        var out = new StringBuilder(".fig-" + name + " {");
        strokes.forEach(
                s -> out.append(' ').append(s.property()).append(": ").append(s.css()).append(';'));
        return out.append(" }").toString();
    }

    private static Ink of(String name, Stroke... strokes) {
        return new Ink(name, List.of(strokes));
    }

    private static Stroke plain(String property, String value) {
        return new Stroke(property, value, value);
    }

    private static Stroke fill(Colour colour) {
        return new Stroke("fill", "var(" + colour.variable() + ")", colour.light());
    }

    private static Stroke stroke(Colour colour) {
        return new Stroke("stroke", "var(" + colour.variable() + ")", colour.light());
    }

    private static List<Ink> heats() {
        var result = new ArrayList<Ink>();
        for (int step = 0; step < 6; step++) {
            result.add(of("heat-" + step, fill(Colour.valueOf("HEAT" + step))));
        }
        return List.copyOf(result);
    }

    private static Map<Tone, Ink> tones(String prefix, Kind kind) {
        var result = new EnumMap<Tone, Ink>(Tone.class);
        for (var tone : Tone.values()) {
            result.put(tone, new Ink(prefix + "-" + tone.code(), of(tone, kind)));
        }
        return Collections.unmodifiableMap(result);
    }

    private static List<Stroke> of(Tone tone, Kind kind) {
        var colour = "var(" + tone.variable() + ")";
        return switch (kind) {
            case FILL -> List.of(new Stroke("fill", colour, tone.light()));
            case SOFT ->
                    List.of(
                            new Stroke("fill", colour, tone.light()),
                            plain("fill-opacity", "0.16"));
            case HOLLOW ->
                    List.of(
                            fill(Colour.SURFACE),
                            new Stroke("stroke", colour, tone.light()),
                            plain("stroke-width", "1.9"));
            case LINE -> List.of(plain("fill", "none"), new Stroke("stroke", colour, tone.light()));
            case ON ->
                    List.of(new Stroke("fill", "var(" + tone.onVariable() + ")", tone.onLight()));
        };
    }
}
