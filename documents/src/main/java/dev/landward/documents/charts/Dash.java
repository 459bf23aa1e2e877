package dev.landward.documents.charts;

import org.jspecify.annotations.Nullable;

/// How a line is broken, so that lines differ without colour.
public enum Dash {
    /// Unbroken.
    SOLID(null),
    /// Long dashes.
    DASHED("7 4"),
    /// Dots.
    DOTTED("1.5 4"),
    /// A dash and a dot in turn.
    DASH_DOT("9 4 1.5 4"),
    /// Short dashes, close together.
    SHORT("3 2"),
    /// A long dash and two dots in turn.
    DASH_DOT_DOT("12 4 1.5 3 1.5 4"),
    /// Very long dashes, far apart.
    LONG("16 7");

    private final @Nullable String pattern;

    Dash(@Nullable String pattern) {
        this.pattern = pattern;
    }

    @Nullable String pattern() {
        return pattern;
    }

    /// The dash of the nth kind, from 0; after seven they repeat.
    public static Dash nth(int index) {
        return values()[Math.floorMod(index, values().length)];
    }
}
