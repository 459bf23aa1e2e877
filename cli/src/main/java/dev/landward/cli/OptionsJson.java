package dev.landward.cli;

import dev.landward.analysis.ranking.Flip;
import dev.landward.analysis.ranking.SmaaResult;
import dev.landward.analysis.weights.RandomIndex;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// What is said of a model as JSON, by the names of options and the ids of criteria.
final class OptionsJson {

    private final OptionsResult result;
    private final List<String> options;
    private final List<String> ids;

    OptionsJson(OptionsResult result) {
        this.result = result;
        options = result.model().options();
        ids = result.model().criteria().stream().map(OptionsModel.Criterion::id).toList();
    }

    void to(OutputStream out) throws IOException {
        try (var json = new JsonWriter(out)) {
            json.begin('{');
            map(json, "weights", ids, result.weights());
            consistency(json);
            map(json, "values", options, result.ranking().values());
            rows(json, "contributions", ids, result.ranking().contributions());
            json.field("ranking", names(result.ranking().order()));
            json.field(
                    "dominated",
                    result.dominated().stream()
                            .map(d -> options.get(d.option()))
                            .distinct()
                            .toList());
            fails(json);
            smaa(json, result.open());
            flip(json);
            intervals(json);
            hangs(json);
            new OptionsGroupJson(result, options, ids).write(json);
            promethee(json);
            json.field("samples", result.open().samples());
            json.field("standardError", result.open().standardError());
            json.field("settled", result.open().isSettled());
            json.field("seed", result.open().seed());
            definition(json);
            json.end('}');
        }
    }

    private List<String> names(List<Integer> order) {
        return order.stream().map(options::get).toList();
    }

    static void map(JsonWriter json, String name, List<String> names, double[] values)
            throws IOException {
        json.name(name).begin('{');
        for (int i = 0; i < values.length; i++) {
            json.field(names.get(i), values[i]);
        }
        json.end('}');
    }

    private void rows(JsonWriter json, String name, List<String> names, double[][] values)
            throws IOException {
        json.name(name).begin('{');
        for (int i = 0; i < values.length; i++) {
            map(json, options.get(i), names, values[i]);
        }
        json.end('}');
    }

    private void consistency(JsonWriter json) throws IOException {
        if (result.pairs().isEmpty()) {
            return;
        }
        var pairs = result.pairs().get();
        var table = RandomIndex.usual(ids.size());
        json.name("consistency").begin('{');
        json.field("ratio", pairs.ratio(table)).field("randomIndex", table.of(ids.size()));
        json.field("table", table.name().toLowerCase(Locale.ROOT));
        json.field("lambdaMax", pairs.lambdaMax());
        if (pairs.worst().isPresent()) {
            var worst = pairs.worst().get();
            json.field(
                    "worstTriad",
                    List.of(
                            ids.get(worst.first()),
                            ids.get(worst.second()),
                            ids.get(worst.third())));
            json.field("worstTriadFactor", worst.factor());
        } else {
            json.field("worstTriad", null);
        }
        json.end('}');
    }

    private void fails(JsonWriter json) throws IOException {
        json.name("failsMust").begin('{');
        for (var one : result.model().must().entrySet()) {
            json.field(one.getKey(), one.getValue());
        }
        json.end('}');
    }

    private void smaa(JsonWriter json, SmaaResult smaa) throws IOException {
        int n = options.size();
        json.name("acceptability").begin('{');
        for (int i = 0; i < n; i++) {
            int option = i;
            json.field(
                    options.get(i),
                    IntStream.range(0, n).mapToObj(k -> smaa.acceptability(option, k)).toList());
        }
        json.end('}');
        json.name("centralWeights").begin('{');
        for (int i = 0; i < n; i++) {
            var central = smaa.centralWeights(i);
            if (central.isPresent()) {
                map(json, options.get(i), ids, central.get().weights());
            } else {
                json.field(options.get(i), null);
            }
        }
        json.end('}');
        json.name("confidence").begin('{');
        for (int i = 0; i < n; i++) {
            var sure = smaa.confidence(i);
            json.field(options.get(i), sure.isPresent() ? sure.getAsDouble() : null);
        }
        json.end('}');
        json.name("pairwiseWinning").begin('{');
        for (int i = 0; i < n; i++) {
            json.name(options.get(i)).begin('{');
            for (int k = 0; k < n; k++) {
                if (i != k) {
                    json.field(options.get(k), smaa.winning(i, k));
                }
            }
            json.end('}');
        }
        json.end('}');
        map(json, "firstWithAnyWeights", options, firsts(result.any(), options.size()));
    }

    static double[] firsts(SmaaResult smaa, int options) {
        return IntStream.range(0, options).mapToDouble(i -> smaa.acceptability(i, 0)).toArray();
    }

    private void flip(JsonWriter json) throws IOException {
        json.name("flip").begin('{');
        change(json, "l1", result.flip().nearestSum());
        change(json, "l2", result.flip().nearestSquares());
        json.name("rivals").begin('{');
        for (int rival : result.flip().rivals()) {
            json.name(options.get(rival)).begin('{');
            json.field("l1", result.flip().leastSum(rival).map(Flip.Change::distance).orElse(null));
            json.field(
                    "l2",
                    result.flip().leastSquares(rival).map(Flip.Change::distance).orElse(null));
            json.end('}');
        }
        json.end('}');
        json.end('}');
    }

    private void change(JsonWriter json, String name, Optional<Flip.Change> change)
            throws IOException {
        if (change.isEmpty()) {
            json.field(name, null);
            return;
        }
        json.name(name).begin('{');
        json.field("winner", options.get(change.get().rival()));
        map(json, "weights", ids, change.get().weights());
        json.field("distance", change.get().distance());
        json.end('}');
    }

    private void intervals(JsonWriter json) throws IOException {
        json.name("weightIntervals").begin('{');
        for (int j = 0; j < ids.size(); j++) {
            json.field(ids.get(j), Arrays.stream(result.flip().interval(j)).boxed().toList());
        }
        json.end('}');
    }

    private void hangs(JsonWriter json) throws IOException {
        json.name("scoreFlips").begin('[');
        for (var one : result.flip().scores()) {
            json.next().begin('{');
            json.field("option", options.get(one.option()));
            json.field("criterion", ids.get(one.criterion()));
            json.field("from", one.from()).field("to", one.to());
            json.field("rival", options.get(one.rival()));
            json.end('}');
        }
        json.end(']');
        json.name("tornado").begin('[');
        for (var bar : result.tornado()) {
            json.next().begin('{');
            json.field(
                    "option",
                    bar.option().isPresent() ? options.get(bar.option().getAsInt()) : null);
            json.field("criterion", ids.get(bar.criterion()));
            json.field("low", bar.low()).field("high", bar.high());
            json.field("leadAtLow", bar.leadAtLow()).field("leadAtHigh", bar.leadAtHigh());
            json.end('}');
        }
        json.end(']');
        json.name("leaveOneOut").begin('{');
        for (var one : result.leaveOut()) {
            json.name(ids.get(one.criterion())).begin('{');
            json.field("winner", options.get(one.winner())).field("lead", one.lead());
            json.end('}');
        }
        json.end('}');
    }

    private void promethee(JsonWriter json) throws IOException {
        json.name("promethee").begin('{');
        map(json, "plus", options, result.promethee().plus());
        map(json, "minus", options, result.promethee().minus());
        map(json, "net", options, result.promethee().net());
        json.name("incomparable").begin('[');
        for (int i = 0; i < options.size(); i++) {
            for (int k = i + 1; k < options.size(); k++) {
                if (result.promethee().relation(i, k)
                        == dev.landward.analysis.ranking.Promethee.Relation.INCOMPARABLE) {
                    json.next().value(List.of(options.get(i), options.get(k)));
                }
            }
        }
        json.end(']');
        json.end('}');
    }

    private void definition(JsonWriter json) throws IOException {
        json.name("definition").begin('{');
        json.field(
                "value",
                "sum over criteria of weight times value; an uncertain score at its centre");
        json.field("weights", OptionsWords.source(result));
        json.field("acceptability", "share of samples with each rank, the best first; SMAA-2");
        json.field(
                "rank",
                "one more than the number of options above; fails a must: below all others");
        json.field("flip", "weights of at least 0 that sum to 1; L1 or Euclidean distance");
        json.field("weightIntervals", "the other weights keep their ratios");
        json.field("promethee", "usual preference function on values, flows divided by n - 1");
        json.field("disagreement", "standard deviation of the weight among people, divisor n - 1");
        json.field("regret", "largest over groups of what its best option is worth more to it");
        json.field("notes", result.model().notes());
        json.end('}');
    }
}
