package dev.landward.consultation.results;

/// Up to where a result has heard a round.
///
/// @param lastVote the number of the last vote
/// @param votes how many were cast until then, those that were changed since as well
/// @param lastRuling the number of the last ruling on a statement
/// @param lastStatement the number of the last statement
public record Moment(long lastVote, long votes, long lastRuling, long lastStatement) {}
