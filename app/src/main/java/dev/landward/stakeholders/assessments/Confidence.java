package dev.landward.stakeholders.assessments;

/// How sure an assessor is.
public enum Confidence {
    /// A guess.
    LOW,
    /// A judgement with some ground.
    MEDIUM,
    /// Seen or heard first hand.
    HIGH
}
