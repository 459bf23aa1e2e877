package dev.landward.consultation.answers;

/// Nothing can be answered here by whoever asks; they are led to where they can go on.
final class NoSeat extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String path;
    private final String why;

    NoSeat(String path, String why) {
        this.path = path;
        this.why = why;
    }

    String path() {
        return path;
    }

    /// The key of what they are told, or an empty text.
    String why() {
        return why;
    }
}
