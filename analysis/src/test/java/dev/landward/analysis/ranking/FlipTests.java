package dev.landward.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.landward.analysis.weights.Weights;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FlipTests {

    private final Random random = new Random(3);

    private double[][] values(int options, int criteria) {
        var values = new double[options][criteria];
        for (var row : values) {
            Arrays.setAll(row, _ -> random.nextDouble());
        }
        return values;
    }

    private double[] weights(int n) {
        var points = new double[n];
        Arrays.setAll(points, _ -> -Math.log(1 - random.nextDouble()));
        return Weights.direct(points);
    }

    private static boolean[] all(int n) {
        var all = new boolean[n];
        Arrays.fill(all, true);
        return all;
    }

    @Test
    void atTheChangeBothLeadAndNoSmallerChangeFlips() {
        for (int trial = 0; trial < 40; trial++) {
            var values = values(4, 5);
            var weights = weights(5);
            var flip = Flip.of(values, weights, all(4));
            for (int rival : flip.rivals()) {
                var sum = flip.leastSum(rival);
                var squares = flip.leastSquares(rival);
                assertThat(sum.isPresent()).isEqualTo(squares.isPresent());
                if (sum.isEmpty()) {
                    continue;
                }
                for (var change : new Flip.Change[] {sum.get(), squares.orElseThrow()}) {
                    var totals = Additive.of(values, change.weights()).values();
                    assertThat(totals[rival]).isCloseTo(totals[flip.winner()], within(1e-9));
                    assertThat(Arrays.stream(change.weights()).sum()).isCloseTo(1, within(1e-12));
                    assertThat(Arrays.stream(change.weights()).min().orElseThrow())
                            .isGreaterThanOrEqualTo(0);
                }
                nearer(values, weights, flip.winner(), rival, sum.get().distance(), true);
                nearer(values, weights, flip.winner(), rival, squares.get().distance(), false);
            }
        }
    }

    /// Tries many weights that are nearer, and finds none with which the rival leads.
    private void nearer(
            double[][] values, double[] weights, int winner, int rival, double most, boolean sum) {
        for (int t = 0; t < 300; t++) {
            var other = weights(weights.length);
            double distance = 0;
            for (int j = 0; j < other.length; j++) {
                double by = other[j] - weights[j];
                distance += sum ? Math.abs(by) : by * by;
            }
            distance = sum ? distance : Math.sqrt(distance);
            double share = Math.min(1, 0.999 * most / distance);
            for (int j = 0; j < other.length; j++) {
                other[j] = weights[j] + share * (other[j] - weights[j]);
            }
            var totals = Additive.of(values, other).values();
            assertThat(totals[winner]).isGreaterThan(totals[rival] - 1e-12);
        }
    }

    @Test
    void withinTheIntervalTheWinnerStaysAndBeyondItAnotherLeads() {
        for (int trial = 0; trial < 100; trial++) {
            var values = values(4, 4);
            var weights = weights(4);
            var flip = Flip.of(values, weights, all(4));
            for (int j = 0; j < 4; j++) {
                var ends = flip.interval(j);
                assertThat(weights[j]).isBetween(ends[0], ends[1]);
                for (double inside : new double[] {ends[0] + 1e-9, ends[1] - 1e-9}) {
                    if (inside >= ends[0] && inside <= ends[1]) {
                        assertThat(winner(values, weights, j, inside)).isEqualTo(flip.winner());
                    }
                }
                if (ends[1] < 1) {
                    double beyond = Math.min(1, ends[1] + 1e-6);
                    assertThat(winner(values, weights, j, beyond)).isNotEqualTo(flip.winner());
                }
                if (ends[0] > 0) {
                    double beyond = Math.max(0, ends[0] - 1e-6);
                    assertThat(winner(values, weights, j, beyond)).isNotEqualTo(flip.winner());
                }
            }
        }
    }

    private static int winner(double[][] values, double[] weights, int j, double to) {
        return Additive.of(values, Tornado.moved(weights, j, to)).winner();
    }

    @Test
    void withTheOtherScoreBothLead() {
        var values = values(5, 4);
        var weights = weights(4);
        var flip = Flip.of(values, weights, all(5));
        assertThat(flip.scores()).isNotEmpty();
        double before = 0;
        for (var one : flip.scores()) {
            assertThat(one.size()).isGreaterThanOrEqualTo(before);
            before = one.size();
            var changed = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
            changed[one.option()][one.criterion()] = one.to();
            var totals = Additive.of(changed, weights).values();
            assertThat(totals[one.rival()]).isCloseTo(totals[flip.winner()], within(1e-12));
            assertThat(Arrays.stream(totals).max().orElseThrow())
                    .isCloseTo(totals[flip.winner()], within(1e-12));
        }
    }

    @Test
    void aCriterionSplitWithItsWeightChangesNothing() {
        var values = values(4, 3);
        var weights = weights(3);
        var split = new double[4][4];
        for (int i = 0; i < 4; i++) {
            split[i] = new double[] {values[i][0], values[i][1], values[i][2], values[i][2]};
        }
        double[] parts = {weights[0], weights[1], 0.3 * weights[2], 0.7 * weights[2]};
        var one = Additive.of(values, weights);
        var other = Additive.of(split, parts);
        assertThat(other.order()).isEqualTo(one.order());
        for (int i = 0; i < 4; i++) {
            assertThat(other.values()[i]).isCloseTo(one.values()[i], within(1e-12));
        }
        var flip = Flip.of(values, weights, all(4));
        var after = Flip.of(split, parts, all(4));
        for (int rival : flip.rivals()) {
            assertThat(after.leastSum(rival).isPresent())
                    .isEqualTo(flip.leastSum(rival).isPresent());
            flip.leastSum(rival)
                    .ifPresent(change ->
                            assertThat(after.leastSum(rival).orElseThrow().distance())
                                    .isCloseTo(change.distance(), within(1e-9)));
        }
        assertThat(after.interval(0)).containsExactly(flip.interval(0), within(1e-9));
    }

    @Test
    void thoseThatFailAMustNeitherLeadNorFlip() {
        double[][] values = {{1, 1}, {0.6, 0.2}, {0.2, 0.5}};
        var flip = Flip.of(values, new double[] {0.5, 0.5}, new boolean[] {false, true, true});
        assertThat(flip.winner()).isEqualTo(1);
        assertThat(flip.rivals()).containsExactly(2);
        assertThat(flip.nearestSum().orElseThrow().rival()).isEqualTo(2);
    }

    @Test
    void whatIsLeftOutAndWhatIsMovedIsReckonedAnew() {
        double[][] values = {{0.9, 0.1, 0.5}, {0.3, 0.6, 0.5}};
        double[] weights = {0.6, 0.2, 0.2};
        var without = LeaveOut.of(values, weights, all(2));
        assertThat(without.getFirst()).isEqualTo(new LeaveOut(0, 1, without.getFirst().lead()));
        assertThat(without.getFirst().lead()).isCloseTo(0.25, within(1e-12));
        var bars =
                Tornado.of(
                        ScoreSheet.ofValues(values),
                        dev.landward.analysis.weights.WeightSet.any(3),
                        weights,
                        all(2));
        assertThat(bars).extracting(Tornado.Bar::criterion).containsExactly(1, 0, 2);
        assertThat(bars).allMatch(bar -> bar.option().isEmpty());
        assertThat(bars.get(1).flips()).isTrue();
        assertThat(bars.get(1).leadAtLow()).isCloseTo(-0.25, within(1e-12));
        assertThat(bars.get(1).leadAtHigh()).isCloseTo(0.6, within(1e-12));
    }
}
