package dev.landward.analysis.cases;

import static dev.landward.analysis.cases.WeightKernels.list;
import static dev.landward.analysis.cases.WeightKernels.one;

import dev.landward.analysis.ranking.Additive;
import dev.landward.analysis.ranking.Flip;
import dev.landward.analysis.ranking.Preference;
import dev.landward.analysis.ranking.Promethee;
import dev.landward.analysis.ranking.UnitFlip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The methods of `mcda.json` that rank options.
final class RankingKernels {

    static final Map<String, Kernel> BY_METHOD =
            Map.of(
                    "wsm", RankingKernels::weightedSum,
                    "promethee", RankingKernels::promethee,
                    "flip", RankingKernels::flip);

    private RankingKernels() {}

    private static double[] weights(Inputs in, int n) {
        var even = new double[n];
        Arrays.fill(even, 1.0 / n);
        return in.has("weights") && in.value("weights") instanceof List<?>
                ? in.numbers("weights")
                : even;
    }

    /// Amounts where more is better: those that are to be small with their sign turned.
    private static double[][] turned(double[][] matrix, List<String> goals) {
        return Arrays.stream(matrix)
                .map(row ->
                        IntStream.range(0, row.length)
                                .mapToDouble(j -> goals.get(j).equals("min") ? -row[j] : row[j])
                                .toArray())
                .toArray(double[][]::new);
    }

    private static Map<String, @Nullable Object> weightedSum(Inputs in) {
        var values = in.rows("matrix");
        var how = in.has("normalisation") ? in.text("normalisation") : "";
        var goals = in.has("goals") ? in.texts("goals") : List.<String>of();
        for (int j = 0; j < values[0].length; j++) {
            double sum = 0;
            for (var row : values) {
                boolean inverted = how.contains("1/x") && goals.get(j).equals("min");
                row[j] = inverted ? 1 / row[j] : row[j];
                sum += row[j];
            }
            for (var row : values) {
                row[j] /= how.contains("sum") ? sum : 1;
            }
        }
        var found = Additive.of(values, weights(in, values[0].length));
        var results = one("scores", list(found.values()));
        results.put("ranking", found.order().stream().map(i -> i + 1).toList());
        return results;
    }

    private static Map<String, @Nullable Object> promethee(Inputs in) {
        var matrix = in.rows("matrix");
        var preferences =
                in.list("functions").stream()
                        .map(f -> preference(Objects.requireNonNull(f)))
                        .toList();
        var found =
                Promethee.of(
                        turned(matrix, in.texts("goals")),
                        weights(in, matrix[0].length),
                        preferences);
        var results = one("positive", list(found.plus()));
        results.put("negative", list(found.minus()));
        results.put("net", list(found.net()));
        results.put("netExact", list(found.net()));
        var order = new ArrayList<Object>();
        for (int i = 0; i < matrix.length; i++) {
            for (int k = i + 1; k < matrix.length; k++) {
                var word = found.relation(i, k).name().toLowerCase(Locale.ROOT);
                order.add(List.of(i + 1, k + 1, word));
            }
        }
        results.put("partialOrder", order);
        return results;
    }

    private static Preference preference(Object function) {
        if (function instanceof String) {
            return new Preference.Usual();
        }
        var in = Inputs.of(function);
        double q = in.has("q") ? Inputs.number(in.value("q")) : 0;
        double p = in.has("p") ? Inputs.number(in.value("p")) : q;
        return switch (in.text("type")) {
            case "usual" -> new Preference.Usual();
            case "quasi", "u-shape", "ushape" -> new Preference.Quasi(q);
            case "v-shape", "vshape", "linear" -> new Preference.Linear(q, p);
            case "level" -> new Preference.Level(q, p);
            case "gauss", "gaussian" -> new Preference.Gauss(Inputs.number(in.value("s")));
            default -> throw new IllegalArgumentException("no function " + in.text("type"));
        };
    }

    private static Map<String, @Nullable Object> flip(Inputs in) {
        return in.has("scores") ? points(in) : continuous(in);
    }

    private static Map<String, @Nullable Object> points(Inputs in) {
        var options = in.texts("options");
        var scores =
                in.list("scores").stream()
                        .map(row -> whole(Inputs.integers(Objects.requireNonNull(row))))
                        .toArray(int[][]::new);
        var weights = whole(in.integers("weights"));
        var totals = UnitFlip.totals(scores, weights);
        int winner =
                IntStream.range(0, totals.length)
                        .reduce(0, (a, b) -> totals[b] > totals[a] ? b : a);
        var changes = new LinkedHashMap<String, @Nullable Object>();
        var after = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < totals.length; i++) {
            if (i != winner) {
                var found = UnitFlip.of(scores, weights, i);
                changes.put(options.get(i), found.map(UnitFlip.Change::count).orElse(null));
                after.put(
                        options.get(i),
                        found.map(c ->
                                        Map.of(
                                                "weights",
                                                whole(c.weights()),
                                                "totals",
                                                whole(c.totals())))
                                .orElse(null));
            }
        }
        var results = one("totals", whole(totals));
        results.put("winner", options.get(winner));
        results.put("minimalUnitChanges", changes);
        results.put("exampleAfter", after);
        return results;
    }

    private static int[] whole(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Integer> whole(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private static Map<String, @Nullable Object> continuous(Inputs in) {
        var values = in.rows("values");
        var weights = in.numbers("weights");
        var passes = new boolean[values.length];
        Arrays.fill(passes, true);
        var flip = Flip.of(values, weights, passes);
        var changes = new LinkedHashMap<String, @Nullable Object>();
        for (int rival : flip.rivals()) {
            changes.put("" + (rival + 1), change(flip, rival).orElse(null));
        }
        var results = one("totals", list(Additive.of(values, weights).values()));
        results.put("winner", flip.winner() + 1);
        results.put("flip", changes);
        results.put(
                "weightInterval",
                IntStream.range(0, weights.length).mapToObj(j -> list(flip.interval(j))).toList());
        return results;
    }

    private static Optional<Map<String, Object>> change(Flip flip, int rival) {
        var sum = flip.leastSum(rival);
        var squares = flip.leastSquares(rival);
        return sum.isEmpty() || squares.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Map.of(
                                "l1", sum.get().distance(),
                                "weightsAtL1", list(sum.get().weights()),
                                "l2", squares.get().distance(),
                                "weightsAtL2", list(squares.get().weights())));
    }
}
