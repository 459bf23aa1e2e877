package dev.landward.stakeholders.assessments;

/// The number of an entry in the log of assessments.
///
/// @param value at least 1
public record AssessmentId(long value) {}
