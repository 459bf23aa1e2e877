package dev.landward.analysis.cases;

import dev.landward.analysis.weights.Judgements;
import dev.landward.analysis.weights.RandomIndex;
import dev.landward.analysis.weights.Weights;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The methods of `mcda.json` that bring several people's judgements together.
final class GroupKernels {

    private static final double USUAL_LIMIT = 0.1;

    static final Map<String, Kernel> BY_METHOD = Map.of("ahp-group", GroupKernels::group);

    private GroupKernels() {}

    private static Map<String, @Nullable Object> group(Inputs in) {
        if (!in.has("file")) {
            return together(in.numbers("judgements"));
        }
        var items = in.texts("items");
        var table = (CaseTables.Table) in.value("file");
        int skipped = table.header().size() - items.size() * (items.size() - 1) / 2;
        var people =
                table.rows().stream()
                        .map(row ->
                                WeightKernels.cells(
                                        Arrays.copyOfRange(row, skipped, row.length), items.size()))
                        .toList();
        double index =
                in.has("randomIndex")
                        ? Inputs.number(in.value("randomIndex"))
                        : RandomIndex.usual(items.size()).of(items.size());
        long inconsistent =
                people.stream().filter(p -> p.priorities().index() / index > USUAL_LIMIT).count();
        var columns = people.stream().map(Judgements::columnWeights).toList();
        var mean = Weights.mean(columns);
        var spread = spread(columns, mean);
        var one = Judgements.geometricMean(people);
        var eigen = people.stream().map(p -> p.priorities().weights()).toList();
        var rows = people.stream().map(Judgements::geometricWeights).toList();
        var published = new LinkedHashMap<String, Object>();
        published.put("aipNormalisedColumns", WeightKernels.named(items, mean));
        published.put("aipNormalisedColumnsSd", WeightKernels.named(items, spread));
        published.put("aijMatrix", WeightKernels.matrix(one));
        published.put("inconsistentAbove01", inconsistent);
        var recomputed = new LinkedHashMap<String, Object>();
        recomputed.put("aipNormalisedColumns", WeightKernels.list(mean));
        recomputed.put("aipNormalisedColumnsSd", WeightKernels.list(spread));
        recomputed.put("aipEigenArithmetic", WeightKernels.list(Weights.mean(eigen)));
        recomputed.put("aipGeometricMeanRows", WeightKernels.list(Weights.geometricMean(rows)));
        recomputed.put("aijMatrix", WeightKernels.matrix(one));
        recomputed.put("aijEigen", WeightKernels.list(one.priorities().weights()));
        recomputed.put("inconsistent", inconsistent);
        recomputed.put("consistent", people.size() - inconsistent);
        return new LinkedHashMap<>(
                Map.of(
                        "published", published,
                        "recomputed", recomputed,
                        "randomIndex", index));
    }

    private static Map<String, @Nullable Object> together(double[] judgements) {
        var people =
                Arrays.stream(judgements).mapToObj(x -> Judgements.of(2).with(0, 1, x)).toList();
        var one = Judgements.geometricMean(people);
        return new LinkedHashMap<>(
                Map.of(
                        "geometric", one.ratio(0, 1),
                        "geometricOfReciprocals", one.ratio(1, 0),
                        "arithmetic", Arrays.stream(judgements).average().orElseThrow(),
                        "arithmeticOfReciprocals",
                                Arrays.stream(judgements).map(x -> 1 / x).average().orElseThrow()));
    }

    private static double[] spread(List<double[]> people, double[] mean) {
        var spread = new double[mean.length];
        Arrays.setAll(
                spread,
                j ->
                        Math.sqrt(
                                people.stream()
                                                .mapToDouble(
                                                        p -> (p[j] - mean[j]) * (p[j] - mean[j]))
                                                .sum()
                                        / (people.size() - 1)));
        return spread;
    }
}
