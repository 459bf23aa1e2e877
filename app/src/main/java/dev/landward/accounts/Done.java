package dev.landward.accounts;

/// What was done, by whom and where: announced within the transaction that did it, for modules that
/// tell people of it.
///
/// @param by in whose name, and where
/// @param happening what was done
public record Done(Actor by, Happening happening) {}
