package dev.landward.cli;

import dev.landward.analysis.ranking.ScoreSheet;
import dev.landward.analysis.weights.Judgements;
import dev.landward.analysis.weights.WeightSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A decision between options, as it stands in a file.
///
/// @param known the weights that were said, if any
/// @param own whether anything was said of weights for the decision as a whole
/// @param must what each option fails, by its name
/// @param notes what was taken otherwise than it stands in the file
record OptionsModel(
        List<String> options,
        List<Criterion> criteria,
        ScoreSheet sheet,
        Optional<double[]> known,
        Preferences preferences,
        boolean own,
        List<Person> people,
        Map<String, List<String>> must,
        Optional<String> statusQuo,
        List<String> notes) {

    /// @param local whether its scale reaches just from the worst to the best of the scores given
    record Criterion(String id, String name, boolean more, boolean local) {}

    /// What somebody said of weights.
    ///
    /// @param point the weights, where what was said leads to one point
    /// @param set all that it leaves open
    /// @param pairs the judgements, where it was said by pairs
    record Preferences(Optional<double[]> point, WeightSet set, Optional<Judgements> pairs) {

        static Preferences of(WeightSet set) {
            return new Preferences(set.known(), set, Optional.empty());
        }
    }

    /// @param sheet as they see it, the common one where they gave no scores
    record Person(String id, Optional<String> group, Preferences preferences, ScoreSheet sheet) {}

    boolean[] passes() {
        var passes = new boolean[options.size()];
        for (int i = 0; i < passes.length; i++) {
            passes[i] = must.getOrDefault(options.get(i), List.of()).isEmpty();
        }
        return passes;
    }
}
