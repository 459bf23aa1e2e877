package dev.landward.accounts;

/// A happening with who acted, and where: for those who keep something in the same transaction,
/// whatever it was that happened.
///
/// @param actor in whose name, and where
/// @param happening what was done
public record Told(Actor actor, Happening happening) {}
