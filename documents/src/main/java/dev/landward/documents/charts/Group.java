package dev.landward.documents.charts;

/// A group of people or points: its key, its name for the reader, and the tone and shape of its
/// marks.
public record Group(String id, String name, Tone tone, Shape shape) {

    /// A group with the shape that goes with its tone.
    public Group(String id, String name, Tone tone) {
        this(id, name, tone, tone.shape());
    }

    /// The nth group, from 0: thirty in a row differ in shape, whatever the reader sees of colour.
    public static Group nth(String id, String name, int index) {
        return new Group(id, name, Tone.nth(index), Shape.nth(index));
    }
}
