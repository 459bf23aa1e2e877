package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Spreads marks of one place around its middle, as close as they can lie without touching.
///
/// Marks take the places of a honeycomb nearest to the middle, filled from the start side in the
/// order given, so that marks of one group lie together. The same count always gives the same
/// places.
final class Swarm {

    /// A shift from the middle.
    record Offset(double x, double y) {}

    /// How large marks are and how far apart.
    record Grain(double radius, double pitch) {}

    /// From roomy to tight.
    static final List<Grain> GRAINS =
            List.of(new Grain(5.4, 13), new Grain(4.7, 11.2), new Grain(4, 9.6), new Grain(3.3, 8));

    private Swarm() {}

    /// Places for `count` marks in a field; fewer than asked when the field is full.
    static List<Offset> places(int count, double width, double height, Grain grain) {
        var all = honeycomb(width, height, grain);
        double flat = Math.max(1, height) / Math.max(1, width);
        var near =
                Comparator.comparingDouble((Offset o) ->
                                Math.hypot(
                                        o.x() * Math.min(1, flat), o.y() * Math.min(1, 1 / flat)))
                        .thenComparingDouble(Offset::y)
                        .thenComparingDouble(Offset::x);
        var taken = all.stream().sorted(near).limit(count).sorted(FROM_START).toList();
        return centred(taken);
    }

    private static final Comparator<Offset> FROM_START =
            Comparator.comparingDouble(Offset::x).thenComparingDouble(Offset::y);

    /// How many marks a field holds.
    static int capacity(double width, double height, Grain grain) {
        return honeycomb(width, height, grain).size();
    }

    private static List<Offset> honeycomb(double width, double height, Grain grain) {
        double down = grain.pitch() * 0.87;
        int rows = (int) Math.floor((height / 2 - grain.radius()) / down);
        int columns = (int) Math.floor((width / 2 - grain.radius()) / grain.pitch());
        var result = new ArrayList<Offset>();
        for (int row = -rows; row <= rows; row++) {
            double shift = row % 2 == 0 ? 0 : grain.pitch() / 2;
            for (int column = -columns; column <= columns; column++) {
                double x = column * grain.pitch() + shift;
                if (Math.abs(x) + grain.radius() <= width / 2 || (columns == 0 && row == 0)) {
                    result.add(new Offset(x, row * down));
                }
            }
        }
        return result;
    }

    private static List<Offset> centred(List<Offset> places) {
        double left = places.stream().mapToDouble(Offset::x).min().orElse(0);
        double right = places.stream().mapToDouble(Offset::x).max().orElse(0);
        double top = places.stream().mapToDouble(Offset::y).min().orElse(0);
        double bottom = places.stream().mapToDouble(Offset::y).max().orElse(0);
        return places.stream()
                .map(o -> new Offset(o.x() - (left + right) / 2, o.y() - (top + bottom) / 2))
                .toList();
    }
}
