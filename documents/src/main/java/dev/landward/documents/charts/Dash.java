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
    DASH_DOT("9 4 1.5 4");

    private final @Nullable String pattern;

    Dash(@Nullable String pattern) {
        this.pattern = pattern;
    }

    @Nullable String pattern() {
        return pattern;
    }

    /// The dash of the nth kind, from 0; after four they repeat, one later from twenty on: with the
    /// tone of the same number, forty lines differ.
    public static Dash nth(int index) {
        return values()[Math.floorMod(index + Math.floorDiv(index, 20), 4)];
    }
}
