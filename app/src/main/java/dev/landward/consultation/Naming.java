package dev.landward.consultation;

/// Whether anybody sees who said what.
public enum Naming {
    /// Nobody does; only sums are shown, and only of enough people.
    CONFIDENTIAL,
    /// Those who run the round do, and whoever answers is told so before.
    NAMED
}
