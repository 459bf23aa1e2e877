package dev.landward.documents.charts;

import java.util.Locale;

/// The colours a caller may give to data. A tone never stands alone: it comes with a [Shape], a
/// hatch, a dash or a word.
public enum Tone {
    /// The first group.
    ONE("#1f64b4", "#74b3f4", "#ffffff", "#111827", Shape.CIRCLE),
    /// The second group.
    TWO("#b4521c", "#f0a06a", "#ffffff", "#111827", Shape.SQUARE),
    /// The third group.
    THREE("#23784a", "#66c792", "#ffffff", "#111827", Shape.TRIANGLE),
    /// The fourth group.
    FOUR("#86408f", "#d596dc", "#ffffff", "#111827", Shape.DIAMOND),
    /// The fifth group.
    FIVE("#8a6100", "#dbb447", "#ffffff", "#111827", Shape.RING),
    /// The sixth group.
    SIX("#0b747b", "#54c5cb", "#ffffff", "#111827", Shape.DOWN),
    /// The seventh group.
    SEVEN("#b0324c", "#f28ca0", "#ffffff", "#111827", Shape.PLUS),
    /// The eighth group.
    EIGHT("#54606e", "#b3bdca", "#ffffff", "#111827", Shape.BOX),
    /// The ninth group.
    NINE("#5846bd", "#aea4f7", "#ffffff", "#111827", Shape.STAR),
    /// The tenth group.
    TEN("#77513c", "#cfab94", "#ffffff", "#111827", Shape.GEM),
    /// What the picture is about.
    ACCENT("#0b66c3", "#74b3f4", "#ffffff", "#111827", Shape.CIRCLE),
    /// What stands beside it.
    QUIET("#76818f", "#8b97a8", "#0b1420", "#0b1420", Shape.CIRCLE),
    /// Firmly against, or going down.
    AGAINST_STRONG("#93400f", "#ffb584", "#ffffff", "#111827", Shape.DOWN),
    /// Against.
    AGAINST("#cc6a2e", "#cf7a43", "#0b1420", "#0b1420", Shape.DOWN),
    /// Neither.
    NEUTRAL("#7e8896", "#8d98a8", "#0b1420", "#0b1420", Shape.CIRCLE),
    /// For.
    FOR("#3e86d2", "#4f92da", "#0b1420", "#0b1420", Shape.TRIANGLE),
    /// Firmly for, or going up.
    FOR_STRONG("#12549f", "#a3cefa", "#ffffff", "#111827", Shape.TRIANGLE);

    private final String light;
    private final String dark;
    private final String onLight;
    private final String onDark;
    private final Shape shape;

    Tone(String light, String dark, String onLight, String onDark, Shape shape) {
        this.light = light;
        this.dark = dark;
        this.onLight = onLight;
        this.onDark = onDark;
        this.shape = shape;
    }

    /// The tone of the nth group, from 0; after ten they repeat, and [Shape#nth] goes on.
    public static Tone nth(int index) {
        return values()[Math.floorMod(index, 10)];
    }

    /// The shape that goes with the tone.
    public Shape shape() {
        return shape;
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }

    String onLight() {
        return onLight;
    }

    String onDark() {
        return onDark;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String variable() {
        return "--fig-tone-" + code();
    }

    String onVariable() {
        return "--fig-on-" + code();
    }
}
