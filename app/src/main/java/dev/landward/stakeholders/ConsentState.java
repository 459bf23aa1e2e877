package dev.landward.stakeholders;

/// Whether a stakeholder agrees to be contacted and written about.
public enum ConsentState {
    /// Nobody has asked.
    NONE,
    /// Asked, not answered.
    ASKED,
    /// Given.
    GIVEN,
    /// Given once and taken back.
    WITHDRAWN
}
