package dev.landward.documents.charts;

import java.util.List;

/// A scale with named ends: either steps with a name each, or a range of numbers.
///
/// `step` is what a moved point snaps to. `names` is empty for a range, else one name a step.
public record Axis(
        String name,
        String low,
        String high,
        double min,
        double max,
        double step,
        List<String> names) {

    /// Refuses scales without extent or with a name too few.
    public Axis {
        names = List.copyOf(names);
        if (!(max > min) || !(step > 0) || !Double.isFinite(max - min)) {
            throw new IllegalArgumentException(
                    "a scale from " + min + " to " + max + " by " + step);
        }
        if (!names.isEmpty() && names.size() != Math.round((max - min) / step) + 1) {
            throw new IllegalArgumentException(
                    names.size() + " names for " + min + " to " + max + " by " + step);
        }
    }

    /// Named steps with the values 1, 2, 3 …; at least two.
    public static Axis steps(String name, String... names) {
        var all = List.of(names);
        return new Axis(name, all.getFirst(), all.getLast(), 1, all.size(), 1, all);
    }

    /// Numbers between two named ends.
    public static Axis range(
            String name, String low, String high, double min, double max, double step) {
        return new Axis(name, low, high, min, max, step, List.of());
    }

    boolean named() {
        return !names.isEmpty();
    }

    /// Number of steps, both ends included.
    int count() {
        return (int) Math.round((max - min) / step) + 1;
    }

    int nearest(double value) {
        return (int) Math.round((value - min) / step);
    }

    double share(double value) {
        return (value - min) / (max - min);
    }

    double valueAt(int index) {
        return min + index * step;
    }

    String write(double value, Reader reader) {
        int index = nearest(value);
        boolean exact = Math.abs(valueAt(index) - value) < 1e-9;
        return named() && exact ? names.get(index) : reader.format().number(value);
    }
}
