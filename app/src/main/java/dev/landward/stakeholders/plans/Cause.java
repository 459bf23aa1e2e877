package dev.landward.stakeholders.plans;

/// Why somebody is listed in a panel.
enum Cause {
    /// Something keeps them from taking part.
    BARRIER,
    /// They are bound by a constraint.
    CONSTRAINT,
    /// Their stance is against.
    AGAINST,
    /// They do little or nothing.
    PASSIVE,
    /// They could move a lot, and the change hardly matters to them.
    INDIFFERENT,
    /// For long, nobody has known where they stand.
    UNKNOWN_LONG,
    /// They are for the change and act for it.
    ACTIVE,
    /// The relation is that of a collaborator or partner.
    NEAR
}
