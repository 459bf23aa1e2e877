package dev.landward.documents.charts;

/// A value to be reached, with its name.
public record Target(String name, double value) {}
