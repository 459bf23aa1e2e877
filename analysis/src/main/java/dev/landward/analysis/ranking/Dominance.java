package dev.landward.analysis.ranking;

import java.util.ArrayList;
import java.util.List;

/// An option that no weights can put before another: nowhere better and somewhere worse, whatever
/// the scores turn out to be within their ranges.
///
/// @param option the one that is dominated
/// @param by the one that dominates it
public record Dominance(int option, int by) {

    /// Finds what is dominated. An option that fails a must dominates none that passes.
    ///
    /// Cost: options² × criteria.
    ///
    /// @param sheet the scores
    /// @param passes whether each option fails no must
    /// @return every pair, by option
    public static List<Dominance> of(ScoreSheet sheet, boolean[] passes) {
        var found = new ArrayList<Dominance>();
        for (int i = 0; i < sheet.options(); i++) {
            for (int by = 0; by < sheet.options(); by++) {
                if (i != by && (passes[by] || !passes[i]) && dominates(sheet, by, i)) {
                    found.add(new Dominance(i, by));
                }
            }
        }
        return found;
    }

    private static boolean dominates(ScoreSheet sheet, int one, int other) {
        boolean better = false;
        for (int j = 0; j < sheet.criteria(); j++) {
            boolean together =
                    sheet.score(one, j) instanceof Score.Place(int a)
                            && sheet.score(other, j) instanceof Score.Place(int b)
                            && a <= b;
            double least = sheet.range(one, j)[0];
            double most = sheet.range(other, j)[1];
            if (least < most && !together) {
                return false;
            }
            better |= least > most;
            better |= together && !sheet.score(one, j).equals(sheet.score(other, j));
        }
        return better;
    }
}
