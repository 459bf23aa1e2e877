package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The points of a scatter that share a place; unknown coordinates are null. Points are ordered by
/// weight, then id.
record Place(@Nullable Double x, @Nullable Double y, List<Point> points) {

    private static final int NAMED = 3;
    private static final int LISTED = 2;
    private static final int BINS = 9;

    private record Key(double x, double y) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        // From the top left, as read; the unknown, as NaN, comes last.
        private static final Comparator<Key> ORDER =
                Comparator.comparingDouble((Key key) -> -key.y()).thenComparingDouble(Key::x);
    }

    /// All places of a scatter, in reading order; a crowded scatter gathers its points at steps of
    /// its scales.
    static List<Place> all(Scatter scatter) {
        Map<Key, List<Point>> places = new TreeMap<>();
        for (var point : scatter.points()) {
            var key =
                    new Key(
                            place(scatter.across(), point.x(), scatter.crowded()),
                            place(scatter.up(), point.y(), scatter.crowded()));
            places.computeIfAbsent(key, _ -> new ArrayList<>()).add(point);
        }
        var result = new ArrayList<Place>();
        places.forEach((key, points) ->
                result.add(new Place(known(key.x()), known(key.y()), List.copyOf(points))));
        return result;
    }

    private static double place(Axis axis, @Nullable Double value, boolean crowded) {
        if (value == null) {
            return Double.NaN;
        }
        if (!crowded) {
            return value + 0.0;
        }
        int bins = Math.min(axis.count(), BINS) - 1;
        return axis.min() + Math.round(axis.share(value) * bins) * (axis.max() - axis.min()) / bins;
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }

    /// The first names, and how many more there are.
    String names(Reader reader) {
        var names = String.join(", ", points.stream().limit(NAMED).map(Point::name).toList());
        return points.size() <= NAMED
                ? names
                : names + ", " + reader.words().more(points.size() - NAMED);
    }

    /// The points that are named under a bubble, out of those chosen for the whole picture.
    List<Point> named(List<Point> chosen) {
        return points.stream().limit(LISTED).filter(chosen::contains).toList();
    }
}
