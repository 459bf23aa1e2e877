package dev.landward.stakeholders;

/// What part somebody has in the decision.
public enum DecisionRole {
    /// None that is known.
    NONE,
    /// Decides, alone or with others.
    DECIDER,
    /// Is heard by those who decide.
    ADVISER,
    /// Can stop the decision.
    VETO,
    /// Holds the money.
    BUDGET_HOLDER
}
