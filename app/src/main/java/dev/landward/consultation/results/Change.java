package dev.landward.consultation.results;

import dev.landward.analysis.opinion.Counts;
import dev.landward.analysis.opinion.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// How the answer to a statement moved from one round to the next.
///
/// @param line the statement in the later round
/// @param before what was said to it in the earlier one
/// @param difference the share that agrees now minus that of before, from −1 to 1
/// @param low the lower end of its 95 % interval
/// @param high the upper end
record Change(Line line, Counts before, double difference, double low, double high) {

    /// Whether chance alone would hardly make such a difference.
    boolean clear() {
        return low > 0 || high < 0;
    }

    /// The statements that both rounds have, by what they say; the largest difference first.
    static List<Change> between(Result before, Result now) {
        var earlier =
                before.lines().stream()
                        .filter(Line::shown)
                        .collect(
                                Collectors.toMap(
                                        line -> key(before, line), line -> line, (one, _) -> one));
        var changes = new ArrayList<Change>();
        for (var line : now.lines()) {
            var same = earlier.get(key(now, line));
            if (same != null
                    && line.shown()
                    && same.counts().seen() > 0
                    && line.counts().seen() > 0) {
                changes.add(of(line, same.counts()));
            }
        }
        changes.sort(
                Comparator.comparingDouble((Change one) -> -Math.abs(one.difference()))
                        .thenComparingInt(one -> one.line().position()));
        return changes;
    }

    private static String key(Result result, Line line) {
        return result.read().key(line.statement().id());
    }

    /// The interval is Newcombe's for two independent shares, from their Wilson intervals (Newcombe
    /// 1998, method 10).
    static Change of(Line line, Counts before) {
        var now = line.counts();
        double p = Line.share(now.agree(), now.seen());
        double q = Line.share(before.agree(), before.seen());
        var of = now.interval(Side.AGREE);
        var was = before.interval(Side.AGREE);
        double difference = p - q;
        return new Change(
                line,
                before,
                difference,
                difference - Math.hypot(p - of.low(), was.high() - q),
                difference + Math.hypot(of.high() - p, q - was.low()));
    }
}
