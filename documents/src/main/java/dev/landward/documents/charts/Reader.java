package dev.landward.documents.charts;

/// For whom a picture is drawn: how numbers and dates look, which way text runs, and the common words.
public record Reader(Format format, Direction direction, Words words) {}
