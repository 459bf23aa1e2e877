package dev.landward.documents.charts;

/// The way the reader's language runs; right to left mirrors every picture.
public enum Direction {
    /// As in English.
    LEFT_TO_RIGHT("ltr"),
    /// As in Arabic or Hebrew.
    RIGHT_TO_LEFT("rtl");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /// The value of HTML's `dir` attribute.
    public String code() {
        return code;
    }
}
