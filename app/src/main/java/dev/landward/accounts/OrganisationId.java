package dev.landward.accounts;

/// The number of an organisation.
///
/// @param value at least 1
public record OrganisationId(long value) {}
