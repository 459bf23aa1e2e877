package dev.landward.documents.charts;

/// A mark of a scatter where it is drawn, with the box of the swarm it belongs to and the region it
/// may be named in.
record Spot(Point point, double x, double y, double radius, Box swarm, Box region) {}
