package dev.landward.documents.charts;

/// Names of the four corners of a scatter; `low` and `high` first for the across, then for the up
/// scale.
public record Quadrants(String lowLow, String highLow, String lowHigh, String highHigh) {}
