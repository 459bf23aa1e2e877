package dev.landward.stakeholders;

/// Where an assessment came from.
public enum AssessmentSource {
    /// A colleague's judgement.
    COLLEAGUE,
    /// What the stakeholder said of themselves.
    SELF,
    /// A file.
    IMPORT,
    /// A pulse.
    PULSE
}
