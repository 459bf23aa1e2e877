package dev.landward.analysis.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTests {

    private final Random random = new Random(9);

    @Test
    void consistentJudgementsGiveBackTheirWeightsAlsoWhenSomeAreMissing() {
        double[] weights = {0.4, 0.3, 0.2, 0.1};
        var judgements = Judgements.of(4);
        var incomplete = Judgements.of(4);
        for (int i = 0; i < 4; i++) {
            for (int j = i + 1; j < 4; j++) {
                judgements = judgements.with(i, j, weights[i] / weights[j]);
                incomplete =
                        j == i + 1 ? incomplete.with(i, j, weights[i] / weights[j]) : incomplete;
            }
        }
        for (var one : List.of(judgements, incomplete)) {
            assertThat(one.priorities().weights()).containsExactly(weights, within(1e-12));
            assertThat(one.geometricWeights()).containsExactly(weights, within(1e-12));
            assertThat(one.priorities().index()).isCloseTo(0, within(1e-12));
        }
        assertThat(incomplete.priorities().worst()).isEmpty();
    }

    @Test
    void theCompletionMakesTheEigenvalueAsSmallAsItCanBe() {
        for (int trial = 0; trial < 20; trial++) {
            var judgements = Judgements.of(5);
            for (int i = 0; i < 5; i++) {
                for (int j = i + 1; j < 5; j++) {
                    boolean given = j == i + 1 || random.nextInt(3) > 0;
                    double ratio = Math.exp(random.nextGaussian());
                    judgements = given ? judgements.with(i, j, ratio) : judgements;
                }
            }
            var found = judgements.priorities();
            for (int i = 0; i < 5; i++) {
                for (int j = i + 1; j < 5; j++) {
                    for (double by : new double[] {0.9, 1.1}) {
                        if (!judgements.knows(i, j)) {
                            var other =
                                    completed(judgements, found)
                                            .with(i, j, by * found.matrix()[i][j]);
                            assertThat(other.priorities().lambdaMax())
                                    .isGreaterThan(found.lambdaMax());
                        }
                    }
                }
            }
        }
    }

    private static Judgements completed(Judgements judgements, Priorities found) {
        var all = judgements;
        for (int i = 0; i < judgements.size(); i++) {
            for (int j = i + 1; j < judgements.size(); j++) {
                all = judgements.knows(i, j) ? all : all.with(i, j, found.matrix()[i][j]);
            }
        }
        return all;
    }

    @Test
    void judgementsThatJoinNotAllAreRefused() {
        assertThatThrownBy(() -> Judgements.of(3).with(0, 1, 2).priorities())
                .hasMessageContaining("nothing joins [3] to the first");
        assertThatThrownBy(() -> Judgements.of(3).with(1, 1, 2)).hasMessage("two different items");
        assertThatThrownBy(() -> Judgements.of(3).with(0, 1, 0)).hasMessageContaining("above 0");
    }

    @Test
    void tablesOfTheRandomIndexAreNamed() {
        assertThat(RandomIndex.usual(5)).isEqualTo(RandomIndex.SAATY_2005);
        assertThat(RandomIndex.usual(12).of(12)).isEqualTo(1.5365);
        assertThat(RandomIndex.ALONSO_LAMATA_2006.of(20)).isCloseTo(1.634, within(0.001));
        assertThat(RandomIndex.SAATY_1980.of(2)).isZero();
        assertThatThrownBy(() -> RandomIndex.SAATY_1980.of(11)).hasMessageContaining("11 items");
    }

    @Test
    void valuesBendAndTurnBack() {
        var days = ValueFunction.piecewise(new double[] {1, 5, 20}, new double[] {1, 0.8, 0});
        assertThat(days.at(10)).isCloseTo(0.8 - 0.8 / 3, within(1e-12));
        assertThat(days.at(0)).isEqualTo(1);
        assertThat(days.amount(days.at(10))).isCloseTo(10, within(1e-12));
        assertThat(days.rises()).isFalse();
        assertThatThrownBy(() -> days.within(21)).hasMessageContaining("outside of the scale");
        assertThatThrownBy(() ->
                        ValueFunction.piecewise(new double[] {1, 2, 3}, new double[] {0, 1, 0}))
                .hasMessage("point 3: values that rise throughout, or fall throughout");
        assertThatThrownBy(() -> ValueFunction.linear(3, 3)).hasMessageContaining("point 2");
    }

    @Test
    void pointsThatMeanNothingAreRefused() {
        assertThatThrownBy(() -> Weights.direct(1, -1)).hasMessageContaining("criterion 2");
        assertThatThrownBy(() -> Weights.swing(0, 0)).hasMessageContaining("with points");
        assertThat(Weights.rankSum(3))
                .containsExactly(new double[] {0.5, 1.0 / 3, 1.0 / 6}, within(1e-12));
        assertThat(Weights.rankReciprocal(2))
                .containsExactly(new double[] {2.0 / 3, 1.0 / 3}, within(1e-12));
    }

    @Test
    void drawsOfASetAreUniformHoweverTheyAreDrawn() {
        var order = WeightSet.order(List.of(List.of(0), List.of(1), List.of(2), List.of(3)));
        var walked =
                WeightSet.any(4)
                        .atLeastAs(0, 1, 1, "a")
                        .atLeastAs(1, 2, 1, "b")
                        .atLeastAs(2, 3, 1, "c");
        assertThat(WeightSampler.of(order, 1).isIndependent()).isTrue();
        assertThat(WeightSampler.of(walked, 1).isIndependent()).isFalse();
        var exact = moments(order);
        assertThat(moments(walked)).containsExactly(exact, within(0.004));
        assertThat(Arrays.copyOf(exact, 4))
                .containsExactly(Weights.rankOrderCentroid(4), within(0.003));
    }

    /// Means, mean squares, and products of neighbours.
    private static double[] moments(WeightSet set) {
        int blocks = 512;
        var sampler = WeightSampler.of(set, 4);
        var weights = new double[4][256];
        var moments = new double[12];
        for (int b = 0; b < blocks; b++) {
            sampler.fill(weights, 256, b);
            for (int s = 0; s < 256; s++) {
                for (int j = 0; j < 4; j++) {
                    moments[j] += weights[j][s] / blocks / 256;
                    moments[4 + j] += weights[j][s] * weights[j][s] / blocks / 256;
                    moments[8 + j] += weights[j][s] * weights[(j + 1) % 4][s] / blocks / 256;
                }
            }
        }
        return moments;
    }

    @Test
    void thinAndFlatSetsAreDrawnFromWithoutLeavingThem() {
        var sets =
                List.of(
                        WeightSet.any(4).between(0, 0.3, 0.3 + 1e-6, "x").between(1, 0.2, 0.2, "y"),
                        WeightSet.any(3).atLeastAs(0, 1, 2, "x").atLeastAs(1, 0, 0.5, "y"),
                        WeightSet.any(3).between(0, 0.2, 0.2, "x").between(1, 0.5, 0.5, "y"),
                        WeightSet.any(6).between(0, 0.9, 0.95, "x"));
        for (var set : sets) {
            int n = set.size();
            var sampler = WeightSampler.of(set, 2);
            var weights = new double[n][256];
            var low = new double[n];
            var high = new double[n];
            Arrays.fill(low, 1);
            for (int b = 0; b < 128; b++) {
                sampler.fill(weights, 256, b);
                for (int s = 0; s < 256; s++) {
                    var one = new double[n];
                    for (int j = 0; j < n; j++) {
                        one[j] = weights[j][s];
                        low[j] = Math.min(low[j], one[j]);
                        high[j] = Math.max(high[j], one[j]);
                    }
                    assertThat(set.contains(one)).isTrue();
                    assertThat(Arrays.stream(one).sum()).isCloseTo(1, within(1e-9));
                }
            }
            for (int j = 0; j < n; j++) {
                var range = set.range(j);
                double width = range[1] - range[0];
                assertThat(low[j]).isBetween(range[0] - 1e-9, range[0] + 0.1 * width + 1e-9);
                assertThat(high[j]).isLessThan(range[1] + 1e-9);
                if (n < 6) {
                    assertThat(high[j]).isGreaterThan(range[1] - 0.1 * width - 1e-9);
                }
            }
        }
    }

    @Test
    void rangesAreExactAndContradictionsNamed() {
        var set = WeightSet.any(3).atLeastAs(0, 1, 2, "A twice B").between(2, 0.1, 0.4, "C");
        assertThat(set.range(0)).containsExactly(new double[] {0.4, 0.9}, within(1e-9));
        assertThat(set.range(1)).containsExactly(new double[] {0, 0.3}, within(1e-9));
        assertThat(set.contradiction()).isEmpty();
        var none = set.atLeastAs(2, 0, 2, "C twice A");
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.contradiction()).containsExactlyInAnyOrder("A twice B", "C", "C twice A");
    }

    @Test
    void fewTradeOffsSettleWhoLeadsAndTheAnswersStayTrue() {
        double[][] values = {{1, 0, 0.3, 0.5}, {0.2, 0.9, 0.6, 0.4}, {0.4, 0.5, 1, 0.1}};
        double[] mind = {0.5, 0.2, 0.2, 0.1};
        var set = WeightSet.any(4);
        int asked = 0;
        for (var next = TradeOffs.next(values, set, 1);
                next.isPresent() && asked < 30;
                next = TradeOffs.next(values, set, 1)) {
            var question = next.get();
            assertThat(question.expected()).isLessThan(question.doubt());
            boolean more = mind[question.one()] > question.times() * mind[question.other()];
            set = question.answered(set, more, "answer " + ++asked);
            assertThat(set.contains(mind)).isTrue();
        }
        assertThat(asked).isBetween(2, 8);
    }

    @Test
    void numbersDrawnHaveTheMomentsTheyShould() {
        var draws = new Draws(5);
        int n = 2_000_000;
        var sums = new double[5];
        for (int i = 0; i < n; i++) {
            double normal = draws.normal();
            double exponential = draws.exponential();
            sums[0] += normal / n;
            sums[1] += normal * normal / n;
            sums[2] += normal * normal * normal * normal / n;
            sums[3] += exponential / n;
            sums[4] += exponential * exponential / n;
        }
        assertThat(sums).containsExactly(new double[] {0, 1, 3, 1, 2}, within(0.02));
    }
}
