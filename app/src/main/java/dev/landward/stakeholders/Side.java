package dev.landward.stakeholders;

/// On which side of the organisation's own border a stakeholder stands.
public enum Side {
    /// Belongs to the organisation that runs the initiative.
    INSIDE,
    /// Is affected, or has a say, from outside.
    OUTSIDE
}
