package dev.landward.analysis.cases;

import dev.landward.analysis.opinion.Interval;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The methods of the cases that opinion maps are made of.
final class OpinionKernels {

    static final Map<String, Kernel> BY_METHOD = Map.of("wilson", OpinionKernels::wilson);

    private OpinionKernels() {}

    private static Map<String, @Nullable Object> wilson(Inputs in) {
        var found = Interval.wilson(in.integer("k"), in.integer("n"), Interval.Z95);
        return Map.of("interval", List.of(found.low(), found.high()));
    }
}
