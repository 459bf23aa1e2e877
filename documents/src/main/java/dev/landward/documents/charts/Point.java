package dev.landward.documents.charts;

import org.jspecify.annotations.Nullable;

/// A point of a [Scatter]. A null coordinate is unknown and is drawn in the gutter, never in the
/// plot.
///
/// `weight` decides who is named first where room is short; `href` is where the point leads.
public record Point(
        String id,
        String name,
        String group,
        @Nullable Double x,
        @Nullable Double y,
        double weight,
        String note,
        @Nullable String href) {

    /// A point nobody has placed yet, of weight 0.
    public static Point of(String id, String name, String group) {
        return new Point(id, name, group, null, null, 0, "", null);
    }

    /// At known or unknown coordinates.
    public Point at(@Nullable Double across, @Nullable Double up) {
        return new Point(id, name, group, across, up, weight, note, href);
    }

    /// With the weight that decides who is named first.
    public Point weighing(double newWeight) {
        return new Point(id, name, group, x, y, newWeight, note, href);
    }

    /// With a sentence added to its tooltip.
    public Point noting(String newNote) {
        return new Point(id, name, group, x, y, weight, newNote, href);
    }

    /// Leading to an address.
    public Point leadingTo(String address) {
        return new Point(id, name, group, x, y, weight, note, address);
    }
}
