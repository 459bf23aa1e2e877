package dev.landward.analysis.stakeholders;

/// The five steps of one person through a change, in their order. Prosci's ADKAR names the same
/// five elements awareness, desire, knowledge, ability and reinforcement; that name is their mark.
public enum PersonalStep {
    /// Knows that and why something changes.
    AWARE,
    /// Wants to take part.
    WILLING,
    /// Knows how.
    TAUGHT,
    /// Can do it.
    ABLE,
    /// Keeps doing it.
    LASTING
}
