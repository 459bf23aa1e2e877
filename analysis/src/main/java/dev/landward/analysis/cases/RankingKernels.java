package dev.landward.analysis.cases;

import static dev.landward.analysis.cases.WeightKernels.list;
import static dev.landward.analysis.cases.WeightKernels.one;

import dev.landward.analysis.ranking.Additive;
import dev.landward.analysis.ranking.Flip;
import dev.landward.analysis.ranking.Preference;
import dev.landward.analysis.ranking.Promethee;
import dev.landward.analysis.ranking.ScoreSheet;
import dev.landward.analysis.ranking.Smaa;
import dev.landward.analysis.ranking.SmaaResult;
import dev.landward.analysis.ranking.SmaaSamples;
import dev.landward.analysis.ranking.UnitFlip;
import dev.landward.analysis.ranking.WinningShare;
import dev.landward.analysis.weights.WeightSampler;
import dev.landward.analysis.weights.WeightSet;
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

    private static final int SAMPLES = 4_000_000;

    static final Map<String, Kernel> BY_METHOD =
            Map.of(
                    "wsm", RankingKernels::weightedSum,
                    "promethee", RankingKernels::promethee,
                    "smaa-closed-form", RankingKernels::closedForm,
                    "smaa", RankingKernels::smaa,
                    "smaa-weights", RankingKernels::smaaWeights,
                    "smaa-samples", RankingKernels::smaaSamples,
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

    private static Map<String, @Nullable Object> closedForm(Inputs in) {
        return one("probability", WinningShare.of(in.numbers("differences")));
    }

    private static Map<String, @Nullable Object> smaa(Inputs in) {
        var values = in.rows("values");
        var passes = new boolean[values.length];
        Arrays.fill(passes, true);
        var found =
                Smaa.of(
                        ScoreSheet.ofValues(values),
                        set(in, values[0].length),
                        passes,
                        Smaa.Settings.exactly(1, SAMPLES));
        return shares(found, values.length);
    }

    private static Map<String, @Nullable Object> shares(SmaaResult found, int n) {
        var ranks = new ArrayList<Object>();
        var firsts = new ArrayList<Object>();
        var central = new ArrayList<@Nullable Object>();
        var confidence = new ArrayList<@Nullable Object>();
        var winning = new LinkedHashMap<String, Object>();
        for (int i = 0; i < n; i++) {
            int option = i;
            ranks.add(IntStream.range(0, n).mapToObj(k -> found.acceptability(option, k)).toList());
            firsts.add(found.acceptability(i, 0));
            central.add(found.centralWeights(i).map(c -> list(c.weights())).orElse(null));
            var sure = found.confidence(i);
            confidence.add(sure.isPresent() ? sure.getAsDouble() : null);
            for (int k = 0; k < n; k++) {
                if (k != i) {
                    winning.put("%d>%d".formatted(i + 1, k + 1), found.winning(i, k));
                }
            }
        }
        var results = one("rankAcceptability", ranks);
        results.put("firstRankAcceptability", firsts);
        results.put("centralWeights", central);
        results.put("confidenceFactor", confidence);
        results.put("pairwiseWinning", winning);
        return results;
    }

    /// Weights that are left open, as `any`, `uniform on the simplex` or `w1>=w2>=w3`.
    private static WeightSet set(Inputs in, int n) {
        var text = in.has("constraint") ? in.text("constraint") : in.text("weights");
        var set = WeightSet.any(n);
        if (!text.contains(">=")) {
            return set;
        }
        for (var chain : text.split(",")) {
            var names = chain.strip().split("\\s*>=\\s*");
            for (int i = 0; i + 1 < names.length; i++) {
                set = set.atLeastAs(number(names[i]), number(names[i + 1]), 1, chain);
            }
        }
        return set;
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(1)) - 1;
    }

    private static Map<String, @Nullable Object> smaaWeights(Inputs in) {
        return one("mean", list(WeightSampler.mean(set(in, in.integer("n")), 1)));
    }

    private static Map<String, @Nullable Object> smaaSamples(Inputs in) {
        if (in.has("firstWins")) {
            return counted(in.integer("samples"), in.integer("firstWins"));
        }
        if (in.has("values")) {
            return smaa(in);
        }
        var options = in.texts("options");
        var table = (CaseTables.Table) in.value("valuesFile");
        var weights = ((CaseTables.Table) in.value("weightsFile")).rows();
        int criteria = in.texts("criteria").size();
        var values = new double[table.rows().size()][options.size()][criteria];
        for (int s = 0; s < values.length; s++) {
            for (int i = 0; i < options.size(); i++) {
                for (int j = 0; j < criteria; j++) {
                    int column = table.header().indexOf("o%dc%d".formatted(i + 1, j + 1));
                    values[s][i][j] = table.rows().get(s)[column];
                }
            }
        }
        return shares(SmaaSamples.of(values, weights.toArray(double[][]::new)), options);
    }

    private static Map<String, @Nullable Object> shares(SmaaSamples found, List<String> options) {
        var ranks = new LinkedHashMap<String, Object>();
        var central = new LinkedHashMap<String, @Nullable Object>();
        var confidence = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < options.size(); i++) {
            var name = options.get(i);
            ranks.put(name, list(found.acceptability()[i]));
            central.put(name, found.centralWeights()[i].map(WeightKernels::list).orElse(null));
            var sure = found.confidence()[i];
            confidence.put(name, sure.isPresent() ? sure.getAsDouble() : null);
        }
        var results = one("rankAcceptability", ranks);
        results.put("centralWeights", central);
        results.put("confidenceFactor", confidence);
        results.put("rankingEntropyBits", found.entropy());
        return results;
    }

    private static Map<String, @Nullable Object> counted(int samples, int wins) {
        var values = new double[samples][][];
        var weights = new double[samples][];
        for (int s = 0; s < samples; s++) {
            values[s] = new double[][] {{s < wins ? 1 : 0}, {s < wins ? 0 : 1}};
            weights[s] = new double[] {1};
        }
        var found = SmaaSamples.of(values, weights);
        return one("pairwiseWinning", Arrays.stream(found.winning()).map(w -> list(w)).toList());
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
