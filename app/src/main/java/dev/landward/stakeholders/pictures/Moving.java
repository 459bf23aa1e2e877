package dev.landward.stakeholders.pictures;

import java.util.Map;

/// A picture in which people can be moved, and what its form needs.
///
/// @param plane which
/// @param crowd who is shown
/// @param picture what is drawn
/// @param movable whether the viewer may move anybody: not on an earlier day
/// @param kept what was chosen, for the address after the move
record Moving(
        Plane plane, Crowd crowd, Picture picture, boolean movable, Map<String, String> kept) {}
