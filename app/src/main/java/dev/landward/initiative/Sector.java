package dev.landward.initiative;

/// The kind of organisation, which decides on words, templates and rules.
public enum Sector {
    /// A city, an agency, a state.
    PUBLIC,
    /// A company.
    PRIVATE,
    /// A charity, a foundation, an association.
    NON_PROFIT
}
