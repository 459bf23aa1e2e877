package dev.landward.documents.tables;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the delimiter: each candidate cuts the beginning of the text, and the one that cuts most
/// rows into the same number of cells, two at least, wins; on a tie the one of more cells, then the
/// first of comma, semicolon, tab, pipe.
final class Delimiters {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int SAMPLE = 65_536;
    private static final int ROWS = 200;
    private static final double ALL_BLANK = 3;
    private static final Limits UNBOUNDED =
            new Limits(Integer.MAX_VALUE, 1, 1, 16_384, 1, Integer.MAX_VALUE);

    private Delimiters() {}

    static char find(char[] text, int from, int length) {
        int end = Math.min(length, from + SAMPLE);
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score =
                    score(new CsvTokens(text, from, end, candidate, 1, UNBOUNDED), end == length);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(CsvTokens tokens, boolean whole) {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        int cut = 0;
        Raw row = next(tokens);
        while (row != null && rows < ROWS) {
            boolean partial = tokens.atEnd() && !whole && rows > 0;
            if (!row.isBlank() && !partial) {
                rows++;
                cut += row.given() > 1 ? 1 : 0;
                widths.merge(row.given(), 1, Integer::sum);
            }
            row = next(tokens);
        }
        int usual = 0;
        int width = 0;
        for (Map.Entry<Integer, Integer> entry : widths.entrySet()) {
            if (entry.getKey() > 1 && entry.getValue() > usual) {
                usual = entry.getValue();
                width = entry.getKey();
            }
        }
        return rows == 0
                ? ALL_BLANK
                : (double) (usual + cut) / rows + 1e-6 * Math.min(width, 1_000);
    }

    /// The sample may end within a quoted cell, or a quote may never close: what was cut so far
    /// counts.
    private static @Nullable Raw next(CsvTokens tokens) {
        try {
            return tokens.next();
        } catch (Stop stop) {
            return null;
        }
    }
}
