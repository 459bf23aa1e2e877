package dev.landward.analysis.opinion;

import java.util.Optional;

/// Where one person stands.
///
/// @param person their id
/// @param x along the first component
/// @param y along the second component
/// @param group the letter of their group; empty for who is not on the map, or where there is none
/// @param votes how many votes they cast
public record Place(long person, double x, double y, Optional<String> group, int votes) {}
