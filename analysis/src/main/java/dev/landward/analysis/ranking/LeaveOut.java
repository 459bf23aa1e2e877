package dev.landward.analysis.ranking;

import java.util.ArrayList;
import java.util.List;

/// Who leads when one criterion is left out, the others keeping their ratios.
///
/// @param criterion what is left out
/// @param winner who leads without it
/// @param lead of that winner over the best rival, at least 0
public record LeaveOut(int criterion, int winner, double lead) {

    /// Leaves out each criterion in turn. A criterion with all the weight cannot be left out.
    ///
    /// Cost: options × criteria².
    ///
    /// @param values of each option by criterion, in 0..1
    /// @param weights of the criteria
    /// @param passes whether each option fails no must
    /// @return one for each criterion that can be left out
    public static List<LeaveOut> of(double[][] values, double[] weights, boolean[] passes) {
        var found = new ArrayList<LeaveOut>();
        for (int j = 0; j < weights.length; j++) {
            if (weights[j] < 1 - 1e-12) {
                var without = Tornado.moved(weights, j, 0);
                int winner = Additive.of(values, without, passes).winner();
                found.add(new LeaveOut(j, winner, Tornado.lead(values, without, passes, winner)));
            }
        }
        return found;
    }
}
