package dev.landward.consultation;

/// How a question is answered.
public enum QuestionKind {
    /// A place between two ends, from 0 to 100, with a reason.
    SLIDER,
    /// One of five steps between two ends.
    SCALE,
    /// Words.
    WORDS
}
