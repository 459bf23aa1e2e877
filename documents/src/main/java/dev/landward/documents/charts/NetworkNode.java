package dev.landward.documents.charts;

/// Somebody of a network where they are drawn; the angle is in radians from the top, clockwise.
record NetworkNode(
        int index,
        Network.Person person,
        int ring,
        double x,
        double y,
        double angle,
        double radius) {}
