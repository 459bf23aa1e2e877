package dev.landward.stakeholders;

/// How sure an assessor is.
public enum Confidence {
    /// A guess.
    LOW,
    /// A judgement with some ground.
    MEDIUM,
    /// Seen or heard first hand.
    HIGH
}
