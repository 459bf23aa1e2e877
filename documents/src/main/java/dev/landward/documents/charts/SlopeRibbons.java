package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// How thick the bands of a slope are, and where they end so that they lie beside each other.
final class SlopeRibbons {

    /// A band where it is drawn: the middle of its ends, and its thickness.
    record Ribbon(Slope.Band band, double y1, double y2, double thickness) {}

    private final List<Slope.Band> bands;
    private final int levels;
    private final double row;
    private final IntToDoubleFunction middle;

    /// @param row the height of a level
    /// @param middle where a level lies
    SlopeRibbons(Slope slope, double row, IntToDoubleFunction middle) {
        bands = slope.bands();
        levels = slope.levels().size();
        this.row = row;
        this.middle = middle;
    }

    /// The thickest first, so that the thin ones lie over them.
    List<Ribbon> all() {
        double unit = unit();
        var result = new ArrayList<Ribbon>();
        for (var band : bands) {
            result.add(
                    new Ribbon(
                            band,
                            at(band, true, unit),
                            at(band, false, unit),
                            thickness(band, unit)));
        }
        result.sort(Comparator.comparingDouble(r -> -r.thickness()));
        return result;
    }

    private double unit() {
        double most = 1;
        for (int level = -1; level < levels; level++) {
            most = Math.max(most, Math.max(total(level, true), total(level, false)));
        }
        return Math.min(4, row * 0.66 / most);
    }

    private double total(int level, boolean first) {
        return bands.stream()
                .filter(b -> (first ? b.from() : b.to()) == level)
                .mapToDouble(b -> b.moves().size() + 0.6)
                .sum();
    }

    private static double thickness(Slope.Band band, double unit) {
        return Math.max(1.4, band.moves().size() * unit);
    }

    /// The middle of a band's end: bands at one level lie beside each other in the order of their
    /// other ends.
    private double at(Slope.Band band, boolean first, double unit) {
        int level = first ? band.from() : band.to();
        var here =
                bands.stream()
                        .filter(b -> (first ? b.from() : b.to()) == level)
                        .sorted(Comparator.comparingInt(b -> -(first ? b.to() : b.from())))
                        .toList();
        double gap = unit * 0.6;
        double all = here.stream().mapToDouble(b -> thickness(b, unit) + gap).sum() - gap;
        double y = middle.applyAsDouble(level) - all / 2;
        for (var other : here) {
            if (other.equals(band)) {
                return y + thickness(band, unit) / 2;
            }
            y += thickness(other, unit) + gap;
        }
        return y;
    }
}
