package dev.landward.documents.charts;

/// A group of people or points: its key, its name for the reader, and its tone with the shape that
/// goes with it.
public record Group(String id, String name, Tone tone) {}
