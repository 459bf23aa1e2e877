package dev.landward.analysis.opinion;

import java.util.stream.IntStream;

/// For each two statements: how many people voted on both, the sums of their votes, and the sum of
/// the products. Whole numbers, so they are exact, may be gathered in parts and added in any order.
///
/// Each person adds one number for each two of their votes: four sums of 16 bits side by side, with
/// votes as 0, 1, 2. Before a sum could run over, all are moved to wider ones.
final class Moments {

    /// At most 4 a person and pair: fewer than 2¹⁶ after so many people.
    private static final int FLUSH = 16_383;

    private static final long[] ADDS = new long[12];

    static {
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                ADDS[a << 2 | b] = 1L | (long) a << 16 | (long) b << 32 | (long) (a * b) << 48;
            }
        }
    }

    private final int size;
    private final long[] narrow;
    private final int[][] wide;
    private int since;

    private Moments(int size) {
        this.size = size;
        narrow = new long[size * (size - 1) / 2];
        wide = new int[4][narrow.length];
    }

    /// Gathers the moments of all people; cost: the sum of the squares of their numbers of votes.
    static Moments of(Votes votes) {
        int people = votes.people();
        int parts = people < 2_000 ? 1 : Runtime.getRuntime().availableProcessors();
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> {
                    var own = new Moments(votes.statements());
                    int end = (int) ((long) people * (part + 1) / parts);
                    for (int i = (int) ((long) people * part / parts); i < end; i++) {
                        own.add(votes, i);
                    }
                    own.flush();
                    return own;
                })
                .reduce(Moments::merge)
                .orElseThrow();
    }

    private void add(Votes votes, int person) {
        int end = votes.start(person + 1);
        for (int c = votes.start(person); c < end; c++) {
            int cell = votes.cell(c);
            int base = base(cell >> 2);
            int vote = (cell & 3) << 2;
            for (int d = c + 1; d < end; d++) {
                int other = votes.cell(d);
                narrow[base + (other >> 2)] += ADDS[vote | (other & 3)];
            }
        }
        if (++since == FLUSH) {
            flush();
        }
    }

    private int base(int column) {
        return column * (2 * size - column - 3) / 2 - 1;
    }

    private void flush() {
        for (int i = 0; i < narrow.length; i++) {
            long sums = narrow[i];
            if (sums != 0) {
                wide[0][i] += (int) (sums & 0xffff);
                wide[1][i] += (int) (sums >>> 16 & 0xffff);
                wide[2][i] += (int) (sums >>> 32 & 0xffff);
                wide[3][i] += (int) (sums >>> 48);
                narrow[i] = 0;
            }
        }
        since = 0;
    }

    private Moments merge(Moments other) {
        for (int k = 0; k < wide.length; k++) {
            for (int i = 0; i < narrow.length; i++) {
                wide[k][i] += other.wide[k][i];
            }
        }
        return this;
    }

    /// The sum over people of the products of two centred votes, the first column being the lower.
    double product(int one, int other, double[] means) {
        int at = base(one) + other;
        int both = wide[0][at];
        int first = wide[1][at] - both;
        int second = wide[2][at] - both;
        int products = wide[3][at] - wide[1][at] - wide[2][at] + both;
        return products
                - means[one] * second
                - means[other] * first
                + means[one] * means[other] * both;
    }
}
