package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.List;

/// Round values for a scale: 1, 2 or 5 times a power of ten apart.
record Ticks(double low, double high, double step) {

    /// At most about `count` steps that hold both values.
    static Ticks around(double least, double most, int count) {
        double extent = most > least ? most - least : 1;
        double rough = extent / count;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double times = rough / power;
        double step = power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
        double low = Math.floor(least / step + 1e-9) * step;
        double high = Math.ceil((most > least ? most : least + 1) / step - 1e-9) * step;
        return new Ticks(low, high, step);
    }

    List<Double> values() {
        var result = new ArrayList<Double>();
        long steps = Math.round((high - low) / step);
        for (long i = 0; i <= steps; i++) {
            result.add(low + i * step);
        }
        return result;
    }
}
