package dev.landward.documents.charts;

/// For whom a picture is drawn: how numbers and dates look, which way text runs, and the common
/// words.
public record Reader(Format format, Direction direction, Words words) {

    /// An arrow that points onwards in the direction of reading.
    String arrow() {
        return direction == Direction.RIGHT_TO_LEFT ? "←" : "→";
    }
}
