package dev.landward.consultation.results;

/// A vote that stands, of somebody who is a number.
///
/// @param person the number of the person in the round
/// @param statement the number of the statement in the round
/// @param value 1, −1 or 0
public record Ballot(int person, int statement, int value) {}
