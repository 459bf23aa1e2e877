package dev.landward.stakeholders.assessments;

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
