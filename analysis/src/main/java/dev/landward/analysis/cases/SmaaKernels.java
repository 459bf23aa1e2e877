package dev.landward.analysis.cases;

import static dev.landward.analysis.cases.WeightKernels.list;
import static dev.landward.analysis.cases.WeightKernels.one;

import dev.landward.analysis.ranking.ScoreSheet;
import dev.landward.analysis.ranking.Smaa;
import dev.landward.analysis.ranking.SmaaResult;
import dev.landward.analysis.ranking.SmaaSamples;
import dev.landward.analysis.ranking.WinningShare;
import dev.landward.analysis.weights.WeightSampler;
import dev.landward.analysis.weights.WeightSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The methods of `mcda.json` that draw or count samples.
final class SmaaKernels {

    private static final int SAMPLES = 4_000_000;

    static final Map<String, Kernel> BY_METHOD =
            Map.of(
                    "smaa-closed-form", SmaaKernels::closedForm,
                    "smaa", SmaaKernels::smaa,
                    "smaa-weights", SmaaKernels::smaaWeights,
                    "smaa-samples", SmaaKernels::smaaSamples);

    private SmaaKernels() {}

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
}
