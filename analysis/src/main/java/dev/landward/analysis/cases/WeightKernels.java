package dev.landward.analysis.cases;

import dev.landward.analysis.weights.Judgements;
import dev.landward.analysis.weights.Priorities;
import dev.landward.analysis.weights.RandomIndex;
import dev.landward.analysis.weights.Triad;
import dev.landward.analysis.weights.ValueFunction;
import dev.landward.analysis.weights.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The methods of `mcda.json` that lead to weights and values.
final class WeightKernels {

    static final Map<String, Kernel> BY_METHOD =
            Map.of(
                    "ahp", WeightKernels::ahp,
                    "ahp-incomplete", WeightKernels::ahp,
                    "ahp-hierarchy", WeightKernels::hierarchy,
                    "roc", WeightKernels::roc,
                    "swing", WeightKernels::swing,
                    "value-function", WeightKernels::valueFunction);

    private WeightKernels() {}

    private static Map<String, @Nullable Object> ahp(Inputs in) {
        var items = in.texts("items");
        var judgements = judgements(in, "", items);
        var found = judgements.priorities();
        var results = new LinkedHashMap<String, @Nullable Object>();
        results.put("weights", named(items, found.weights()));
        results.put("lambdaMax", found.lambdaMax());
        results.put("consistencyIndex", found.index());
        results.put("consistencyRatio", ratio(found, in));
        results.put("completed", completed(items, judgements, found));
        worst(results, items, found);
        return results;
    }

    private static Object ratio(Priorities found, Inputs in) {
        if (in.has("randomIndex")) {
            return found.index() / Inputs.number(in.value("randomIndex"));
        }
        var ratios = new LinkedHashMap<String, Object>();
        ratios.put("alonsoLamata2006", found.ratio(RandomIndex.ALONSO_LAMATA_2006));
        if (found.weights().length <= 10) {
            ratios.put("saaty1980", found.ratio(RandomIndex.SAATY_1980));
            ratios.put("saaty2005", found.ratio(RandomIndex.SAATY_2005));
            ratios.put("doneganDodd1991", found.ratio(RandomIndex.DONEGAN_DODD_1991));
        }
        return ratios;
    }

    private static List<Object> completed(
            List<String> items, Judgements judgements, Priorities found) {
        var completed = new ArrayList<Object>();
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                if (!judgements.knows(i, j)) {
                    completed.add(List.of(items.get(i), items.get(j), found.matrix()[i][j]));
                }
            }
        }
        return completed;
    }

    private static void worst(
            Map<String, @Nullable Object> results, List<String> items, Priorities found) {
        found.worst()
                .ifPresent(triad -> {
                    results.put("koczkodaj", triad.koczkodaj());
                    results.put("worstTriad", words(items, triad));
                });
    }

    private static Map<String, Object> words(List<String> items, Triad triad) {
        return Map.of(
                "items",
                IntStream.of(triad.first(), triad.second(), triad.third())
                        .mapToObj(items::get)
                        .toList(),
                "logInconsistency",
                triad.logInconsistency(),
                "koczkodaj",
                triad.koczkodaj());
    }

    private static Map<String, @Nullable Object> hierarchy(Inputs in) {
        var criteria = in.texts("criteria");
        var options = in.texts("options");
        var weights = judgements(in, "criteria", criteria).priorities().weights();
        var totals = new double[options.size()];
        var results = new LinkedHashMap<String, @Nullable Object>();
        var triads = new ArrayList<Triad>();
        var own = in.inputs(in.has("optionJudgements") ? "optionJudgements" : "optionMatrices");
        for (int j = 0; j < weights.length; j++) {
            var one =
                    (in.has("optionJudgements")
                                    ? pairs(own.list(criteria.get(j)), options)
                                    : matrix(own.rows(criteria.get(j)), options.size()))
                            .priorities();
            for (int i = 0; i < totals.length; i++) {
                totals[i] += weights[j] * one.weights()[i];
            }
            one.worst().ifPresent(triads::add);
            results.put(criteria.get(j) + "Consistency", consistency(one, options.size()));
        }
        results.put("priorities", named(options, totals));
        results.put("criteriaWeights", named(criteria, weights));
        triads.stream()
                .max(Comparator.comparingDouble(Triad::logInconsistency))
                .ifPresent(triad -> results.put("worstTriad", words(options, triad)));
        return results;
    }

    /// With the index of Alonso and Lamata to three digits, as it is often printed.
    private static Map<String, Object> consistency(Priorities found, int n) {
        double index = Math.round(RandomIndex.ALONSO_LAMATA_2006.of(n) * 1_000) / 1_000.0;
        return Map.of(
                "randomIndex",
                index,
                "consistencyRatio",
                found.index() / index,
                "koczkodaj",
                found.worst().map(Triad::koczkodaj).orElse(0.0),
                "withRandomIndex090",
                found.ratio(RandomIndex.SAATY_1980));
    }

    private static Map<String, @Nullable Object> roc(Inputs in) {
        if (in.has("groups")) {
            var places = new ArrayList<List<Integer>>();
            int next = 0;
            for (int size : in.integers("groups")) {
                places.add(IntStream.range(next, next + size).boxed().toList());
                next += size;
            }
            return one("weights", list(Weights.rankOrderCentroid(places)));
        }
        if (in.value("n") instanceof Number n) {
            return one("weights", list(Weights.rankOrderCentroid(n.intValue())));
        }
        var weights = new LinkedHashMap<String, Object>();
        in.integers("n").forEach(n -> weights.put("" + n, list(Weights.rankOrderCentroid(n))));
        return one("weights", weights);
    }

    private static Map<String, @Nullable Object> swing(Inputs in) {
        return one("weights", list(Weights.swing(in.numbers("points"))));
    }

    private static Map<String, @Nullable Object> valueFunction(Inputs in) {
        var function = ValueFunction.piecewise(in.numbers("cutoffs"), in.numbers("values"));
        boolean clip = "clip".equals(in.textOrNull("outOfBounds"));
        return one(
                "v",
                DoubleStream.of(in.numbers("x"))
                        .mapToObj(
                                x -> clip || function.covers(x) ? (Object) function.at(x) : "error")
                        .toList());
    }

    /// Judgements in any of the forms of the cases.
    private static Judgements judgements(Inputs in, String of, List<String> items) {
        var pairs = of.isEmpty() ? "judgements" : of + "Judgements";
        var matrix = of.isEmpty() ? "matrix" : of + "Matrix";
        if (in.has(pairs)) {
            return pairs(in.list(pairs), items);
        }
        return in.has(matrix)
                ? matrix(in.rows(matrix), items.size())
                : cells(in.numbers("row"), items.size());
    }

    private static Judgements pairs(List<@Nullable Object> pairs, List<String> items) {
        var judgements = Judgements.of(items.size());
        for (var pair : pairs) {
            var parts = (List<?>) Objects.requireNonNull(pair);
            judgements =
                    judgements.with(
                            items.indexOf(parts.get(0)),
                            items.indexOf(parts.get(1)),
                            Inputs.number(Objects.requireNonNull(parts.get(2))));
        }
        return judgements;
    }

    /// A whole matrix, or its upper triangle without the diagonal.
    private static Judgements matrix(double[][] rows, int n) {
        var judgements = Judgements.of(n);
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double ratio = rows[i].length == n ? rows[i][j] : rows[i][j - i - 1];
                judgements = judgements.with(i, j, ratio);
            }
        }
        return judgements;
    }

    /// Above 1 the second is more important, below −1 the first.
    static Judgements cells(double[] row, int n) {
        var judgements = Judgements.of(n);
        int next = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double cell = row[next++];
                judgements = judgements.with(i, j, cell > 0 ? 1 / cell : -cell);
            }
        }
        return judgements;
    }

    static List<Object> matrix(Judgements judgements) {
        int n = judgements.size();
        return IntStream.range(0, n)
                .mapToObj(i ->
                        (Object)
                                IntStream.range(0, n)
                                        .mapToObj(j -> judgements.ratio(i, j))
                                        .toList())
                .toList();
    }

    static Map<String, Object> named(List<String> names, double[] values) {
        var named = new LinkedHashMap<String, Object>();
        for (int i = 0; i < values.length; i++) {
            named.put(names.get(i), values[i]);
        }
        return named;
    }

    static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    static Map<String, @Nullable Object> one(String name, Object value) {
        var one = new LinkedHashMap<String, @Nullable Object>();
        one.put(name, value);
        return one;
    }
}
