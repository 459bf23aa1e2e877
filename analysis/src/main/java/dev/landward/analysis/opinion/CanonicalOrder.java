package dev.landward.analysis.opinion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Puts people and statements in an order that follows from the votes alone.
///
/// Each statement has a signature made of its counts, each person one made of the signatures of
/// their votes, and so on twice to and fro (colour refinement). Signatures are sums of scrambled
/// 64-bit numbers, so they do not depend on any order; people with the same signature voted the
/// same way, and their ids decide. Where more agree than disagree or the reverse, mirroring all
/// votes leaves the order as it is.
final class CanonicalOrder {

    private final VotesBuilder.Rows rows;
    private final int mirror;

    private CanonicalOrder(VotesBuilder.Rows rows, int mirror) {
        this.rows = rows;
        this.mirror = mirror;
    }

    static Votes of(VotesBuilder.Rows rows, long[] people, long[] statements, boolean[] out) {
        var counts = new int[statements.length * 4];
        for (int i = 0; i < people.length; i++) {
            for (int c = rows.starts()[i]; c < rows.ends()[i]; c++) {
                counts[rows.cells()[c]]++;
            }
        }
        long balance = 0;
        for (int j = 0; j < statements.length; j++) {
            balance += counts[4 * j + 2] - counts[4 * j];
        }
        var order = new CanonicalOrder(rows, balance < 0 ? -1 : 1);
        var columnSigns = order.first(counts);
        columnSigns = order.columns(columnSigns, order.people(columnSigns));
        var peopleSigns = order.people(columnSigns);
        columnSigns = order.columns(columnSigns, peopleSigns);
        return order.votes(
                sorted(peopleSigns, people),
                people,
                taking(columnSigns, statements, out),
                statements);
    }

    private long[] first(int[] counts) {
        var signs = new long[counts.length / 4];
        for (int j = 0; j < signs.length; j++) {
            signs[j] =
                    Mix.of(
                            counts[4 * j + 1 + mirror],
                            counts[4 * j + 1 - mirror],
                            counts[4 * j + 1]);
        }
        return signs;
    }

    private long[] people(long[] columns) {
        var signs = new long[rows.ends().length];
        Arrays.parallelSetAll(
                signs,
                i -> {
                    long sum = 0;
                    for (int c = rows.starts()[i]; c < rows.ends()[i]; c++) {
                        sum += Mix.of(columns[rows.cells()[c] >> 2] + oriented(rows.cells()[c]));
                    }
                    return sum;
                });
        return signs;
    }

    private long[] columns(long[] columns, long[] people) {
        var signs = columns.clone();
        for (int i = 0; i < people.length; i++) {
            for (int c = rows.starts()[i]; c < rows.ends()[i]; c++) {
                int cell = rows.cells()[c];
                signs[cell >> 2] += Mix.of(people[i] + oriented(cell));
            }
        }
        return signs;
    }

    private int oriented(int cell) {
        return ((cell & 3) - 1) * mirror;
    }

    /// The numbers of the statements that take part, by signature, then id.
    private static int[] taking(long[] signs, long[] statements, boolean[] out) {
        return IntStream.range(0, statements.length)
                .filter(j -> !out[j])
                .boxed()
                .sorted(
                        Comparator.<Integer>comparingLong(j -> signs[j])
                                .thenComparingLong(j -> statements[j]))
                .mapToInt(j -> j)
                .toArray();
    }

    /// The numbers of people by signature, then id.
    static int[] sorted(long[] signs, long[] ids) {
        var keys = signs.clone();
        Arrays.parallelSort(keys);
        var taken = new int[keys.length];
        var order = new int[keys.length];
        for (int i = 0; i < signs.length; i++) {
            int first = lowest(keys, signs[i]);
            order[first + taken[first]++] = i;
        }
        for (int from = 0; from < order.length; from += Math.max(1, taken[from])) {
            if (taken[from] > 1) {
                var run = Arrays.stream(order, from, from + taken[from]).boxed();
                var ordered = run.sorted(Comparator.comparingLong(i -> ids[i])).toList();
                for (int i = 0; i < ordered.size(); i++) {
                    order[from + i] = ordered.get(i);
                }
            }
        }
        return order;
    }

    private static int lowest(long[] keys, long key) {
        int low = 0;
        int high = keys.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Votes votes(int[] people, long[] peopleIds, int[] statements, long[] statementIds) {
        var column = new int[statementIds.length];
        for (int j = 0; j < statements.length; j++) {
            column[statements[j]] = j;
        }
        var starts = new int[people.length + 1];
        for (int i = 0; i < people.length; i++) {
            starts[i + 1] = starts[i] + rows.ends()[people[i]] - rows.starts()[people[i]];
        }
        var cells = new int[starts[people.length]];
        IntStream.range(0, people.length)
                .parallel()
                .forEach(i -> {
                    int from = rows.starts()[people[i]];
                    for (int c = starts[i]; c < starts[i + 1]; c++) {
                        int cell = rows.cells()[from + c - starts[i]];
                        cells[c] = column[cell >> 2] << 2 | (cell & 3);
                    }
                    Arrays.sort(cells, starts[i], starts[i + 1]);
                });
        return new Votes(pick(peopleIds, people), pick(statementIds, statements), starts, cells);
    }

    private static long[] pick(long[] ids, int[] order) {
        return Arrays.stream(order).mapToLong(i -> ids[i]).toArray();
    }
}
