package dev.landward.documents.charts;

import java.util.Locale;

/// Every colour of every picture, on paper and white pages, on dark pages, and where the system
/// decides.
enum Colour {
    TEXT("#1c2530", "#e7ebf1", "CanvasText"),
    QUIET_TEXT("#586474", "#a9b4c3", "CanvasText"),
    GRID("#e4e8ed", "#364254", "GrayText"),
    AXIS("#7d8897", "#8592a5", "CanvasText"),
    SURFACE("#ffffff", "#1f2937", "Canvas"),
    GUTTER("#f3f5f8", "#273346", "Canvas"),
    HATCH("#7d8897", "#8a97aa", "GrayText"),
    ACCENT("#0b66c3", "#74b3f4", "Highlight"),
    ON_ACCENT("#ffffff", "#111827", "HighlightText"),
    SOFT("#e3eefa", "#26405f", "Canvas"),
    HEAT0("#f1f6fc", "#223147", "Canvas"),
    HEAT1("#d6e6f7", "#234061", "Canvas"),
    HEAT2("#abcdf0", "#24527f", "Canvas"),
    HEAT3("#6ba6e2", "#66a3df", "Canvas"),
    HEAT4("#1f6fc0", "#93c3f2", "Canvas"),
    HEAT5("#0a4480", "#cfe4fb", "Canvas"),
    HEAT_LOW_TEXT("#1c2530", "#e7ebf1", "CanvasText"),
    HEAT_HIGH_TEXT("#ffffff", "#0f1b2b", "CanvasText"),
    HEAT_MIDDLE_TEXT("#0b1420", "#0f1b2b", "CanvasText");

    private final String light;
    private final String dark;
    private final String system;

    Colour(String light, String dark, String system) {
        this.light = light;
        this.dark = dark;
        this.system = system;
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }

    String system() {
        return system;
    }

    String variable() {
        return "--fig-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
