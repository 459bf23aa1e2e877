package dev.landward.stakeholders.units;

/// What became of a unit's new place.
public sealed interface UnitPlacing {

    /// It has it.
    record Placed() implements UnitPlacing {}

    /// The unit above it is the unit itself, or below it.
    record WouldCircle() implements UnitPlacing {}
}
