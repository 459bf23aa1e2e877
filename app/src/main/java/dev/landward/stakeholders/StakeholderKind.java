package dev.landward.stakeholders;

/// Whether a stakeholder is somebody or an organisation.
public enum StakeholderKind {
    /// Somebody with a name.
    PERSON,
    /// A company, an authority, a department, a club.
    ORGANISATION
}
