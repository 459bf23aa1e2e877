package dev.landward.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.landward.analysis.weights.ValueFunction;
import dev.landward.analysis.weights.WeightSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmaaTests {

    private static final int SAMPLES = 1 << 16;

    private final Random random = new Random(11);

    private static Scale unit(double worst, double best) {
        return new Scale.Amounts(ValueFunction.linear(worst, best));
    }

    private List<List<Score>> scores(int options, int criteria) {
        var rows = new ArrayList<List<Score>>();
        for (int i = 0; i < options; i++) {
            var row = new ArrayList<Score>();
            for (int j = 0; j < criteria; j++) {
                double low = random.nextInt(70) / 100.0;
                row.add(
                        switch (j % 3) {
                            case 0 -> new Score.Exact(low);
                            case 1 -> new Score.Between(low, low + 0.25);
                            default -> new Score.Normal(low + 0.1, 0.125);
                        });
            }
            rows.add(row);
        }
        return rows;
    }

    private static boolean[] all(int n) {
        var all = new boolean[n];
        Arrays.fill(all, true);
        return all;
    }

    private static SmaaResult ran(ScoreSheet sheet, WeightSet set, long seed) {
        return Smaa.of(sheet, set, all(sheet.options()), Smaa.Settings.exactly(seed, SAMPLES));
    }

    @Test
    void theSameSeedGivesTheSameFiguresAndAnotherSeedOthers() {
        var sheet = ScoreSheet.of(Collections.nCopies(4, unit(0, 1)), scores(5, 4));
        var one = ran(sheet, WeightSet.any(4), 1);
        var again = ran(sheet, WeightSet.any(4), 1);
        var other = ran(sheet, WeightSet.any(4), 2);
        for (int i = 0; i < 5; i++) {
            for (int k = 0; k < 5; k++) {
                assertThat(again.acceptability(i, k)).isEqualTo(one.acceptability(i, k));
                assertThat(other.acceptability(i, k))
                        .isCloseTo(one.acceptability(i, k), within(0.012));
            }
            assertThat(again.confidence(i)).isEqualTo(one.confidence(i));
        }
        assertThat(IntStream.range(0, 5).mapToObj(i -> other.acceptability(i, 0)).toList())
                .isNotEqualTo(
                        IntStream.range(0, 5).mapToObj(i -> one.acceptability(i, 0)).toList());
    }

    @Test
    void anotherOrderOfOptionsAndCriteriaChangesNothing() {
        var rows = scores(5, 4);
        var sheet = ScoreSheet.of(Collections.nCopies(4, unit(0, 1)), rows);
        int[] options = {3, 0, 4, 2, 1};
        int[] criteria = {2, 3, 0, 1};
        var sets =
                List.of(
                        WeightSet.any(4),
                        WeightSet.order(List.of(List.of(1), List.of(0, 3), List.of(2))),
                        WeightSet.any(4).between(0, 0.3, 0.3001, "x").atLeastAs(1, 2, 2, "y"));
        for (var set : sets) {
            var one = ran(sheet, set, 5);
            var other = ran(sheet.reordered(options, criteria), set.reordered(criteria), 5);
            for (int i = 0; i < 5; i++) {
                for (int k = 0; k < 5; k++) {
                    assertThat(other.acceptability(i, k))
                            .isEqualTo(one.acceptability(options[i], k));
                }
                assertThat(other.confidence(i)).isEqualTo(one.confidence(options[i]));
                var central = one.centralWeights(options[i]);
                var moved = other.centralWeights(i);
                assertThat(moved.isPresent()).isEqualTo(central.isPresent());
                for (int j = 0; central.isPresent() && j < 4; j++) {
                    assertThat(moved.orElseThrow().weights()[j])
                            .isEqualTo(central.get().weights()[criteria[j]]);
                }
            }
        }
    }

    @Test
    void anotherUnitOrDirectionOfACriterionChangesNothing() {
        var rows = scores(4, 3);
        var scales = new ArrayList<>(Collections.nCopies(3, unit(0, 1)));
        var one = ran(ScoreSheet.of(scales, rows), WeightSet.any(3), 3);
        var other = new ArrayList<List<Score>>();
        for (var row : rows) {
            other.add(List.of(minus(row.get(0)), minus(row.get(1)), minus(row.get(2))));
        }
        scales.replaceAll(_ -> unit(0, -8));
        var turned = ran(ScoreSheet.of(scales, other), WeightSet.any(3), 3);
        for (int i = 0; i < 4; i++) {
            for (int k = 0; k < 4; k++) {
                assertThat(turned.acceptability(i, k)).isEqualTo(one.acceptability(i, k));
            }
            assertThat(turned.confidence(i)).isEqualTo(one.confidence(i));
        }
    }

    private static Score minus(Score score) {
        return switch (score) {
            case Score.Exact(double amount) -> new Score.Exact(-8 * amount);
            case Score.Between(double low, double high) -> new Score.Between(-8 * high, -8 * low);
            case Score.Normal(double mean, double sd) -> new Score.Normal(-8 * mean, 8 * sd);
            case Score.Place(int rank) -> new Score.Place(rank);
        };
    }

    @Test
    void anOptionThatGainsSomewhereNeverStandsWorse() {
        for (int trial = 0; trial < 20; trial++) {
            var values = new double[4][3];
            for (var row : values) {
                Arrays.setAll(row, _ -> random.nextInt(80) / 100.0);
            }
            var before = ran(ScoreSheet.ofValues(values), WeightSet.any(3), 7);
            values[1][random.nextInt(3)] += 0.15;
            var after = ran(ScoreSheet.ofValues(values), WeightSet.any(3), 7);
            double below = 0;
            double now = 0;
            for (int k = 0; k < 4; k++) {
                below += before.acceptability(1, k);
                now += after.acceptability(1, k);
                assertThat(now).isGreaterThanOrEqualTo(below - 0.012);
            }
        }
    }

    @Test
    void theErrorThatIsStatedIsTheErrorThatIsMade() {
        double[][] values = {{0.9, 0.2, 0.5, 0.3}, {0.4, 0.8, 0.6, 0.1}, {0.3, 0.5, 0.9, 0.55}};
        var sheet = ScoreSheet.ofValues(values);
        var difference = new double[4];
        Arrays.setAll(difference, j -> values[0][j] - values[2][j]);
        double exact = WinningShare.of(difference);
        double[] spread = new double[2];
        double[] stated = new double[2];
        int seeds = 60;
        for (int size = 0; size < 2; size++) {
            int samples = size == 0 ? 4_096 : 65_536;
            for (int seed = 0; seed < seeds; seed++) {
                var found =
                        Smaa.of(
                                sheet,
                                WeightSet.any(4),
                                all(3),
                                Smaa.Settings.exactly(seed, samples));
                spread[size] += Math.pow(found.winning(0, 2) - exact, 2) / seeds;
                stated[size] = Math.sqrt(exact * (1 - exact) / samples);
                assertThat(found.error(0, 0)).isLessThanOrEqualTo(0.5 / Math.sqrt(samples));
            }
            assertThat(Math.sqrt(spread[size]) / stated[size]).isBetween(0.7, 1.35);
        }
        assertThat(Math.sqrt(spread[0] / spread[1])).isBetween(2.6, 6.0);
    }

    @Test
    void chainsInAThinSetStateTheirOwnError() {
        var sheet = ScoreSheet.of(Collections.nCopies(5, unit(0, 1)), scores(4, 5));
        var set =
                WeightSet.any(5)
                        .atLeastAs(0, 1, 1.2, "a")
                        .atLeastAs(1, 2, 1.1, "b")
                        .between(4, 0.1, 0.1, "c");
        double mean = 0;
        double square = 0;
        double stated = 0;
        int seeds = 20;
        int option = ran(sheet, set, 1).first();
        for (int seed = 0; seed < seeds; seed++) {
            var found = ran(sheet, set, seed);
            mean += found.acceptability(option, 0) / seeds;
            square += Math.pow(found.acceptability(option, 0), 2) / seeds;
            stated += found.error(option, 0) / seeds;
        }
        double made = Math.sqrt(Math.max(0, square - mean * mean) * seeds / (seeds - 1));
        assertThat(made).isLessThan(2 * stated);
        assertThat(stated).isLessThan(0.02);
    }

    @Test
    void anOptionThatFailsAMustRanksBelowAllOthersAndIsStillThere() {
        double[][] values = {{0.9, 0.9}, {0.5, 0.1}, {0.1, 0.5}};
        var found =
                Smaa.of(
                        ScoreSheet.ofValues(values),
                        WeightSet.any(2),
                        new boolean[] {false, true, true},
                        Smaa.Settings.exactly(1, SAMPLES));
        assertThat(found.acceptability(0, 2)).isEqualTo(1);
        assertThat(found.centralWeights(0)).isEmpty();
        assertThat(found.confidence(0)).isEmpty();
        assertThat(found.winning(1, 0)).isEqualTo(1);
        assertThat(found.acceptability(1, 0)).isCloseTo(0.5, within(0.01));
    }

    @Test
    void placesKeepTheirOrderAndTheirAnchors() {
        var sheet =
                ScoreSheet.of(
                        List.of(new Scale.Places(4), unit(0, 1)),
                        List.of(
                                List.of(new Score.Place(1), new Score.Exact(0.1)),
                                List.of(new Score.Place(2), new Score.Exact(0.1)),
                                List.of(new Score.Place(4), new Score.Exact(0.1))));
        var found = ran(sheet, WeightSet.any(2), 1);
        assertThat(found.acceptability(0, 0)).isEqualTo(1);
        assertThat(found.acceptability(1, 1)).isEqualTo(1);
        assertThat(found.acceptability(2, 2)).isEqualTo(1);
        assertThat(sheet.values()[1][0]).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(Dominance.of(sheet, all(3)))
                .contains(new Dominance(1, 0), new Dominance(2, 0), new Dominance(2, 1));
    }

    @Test
    void drawingStopsWhenTheLeadIsSettledOrAtTheMost() {
        var clear = ScoreSheet.ofValues(new double[][] {{0.9, 0.4}, {0.5, 0.5}});
        var tied = ScoreSheet.ofValues(new double[][] {{0.9, 0.4}, {0.4, 0.9}});
        var settings = new Smaa.Settings(1, 1_000, 16_384);
        var sure = Smaa.of(clear, WeightSet.any(2), all(2), settings);
        var open = Smaa.of(tied, WeightSet.any(2), all(2), settings);
        assertThat(sure.samples()).isEqualTo(1_024);
        assertThat(sure.isSettled()).isTrue();
        assertThat(open.samples()).isEqualTo(16_384);
        assertThat(open.isSettled()).isFalse();
    }

    @Test
    void contradictionsAreNamed() {
        var sheet = ScoreSheet.ofValues(new double[][] {{0.9, 0.4}});
        var set = WeightSet.any(2).atLeastAs(0, 1, 2, "A twice B").atLeastAs(1, 0, 1, "B before A");
        assertThatThrownBy(() -> ran(sheet, set.between(0, 0.1, 1, "A something"), 1))
                .hasMessageContaining("A twice B, B before A");
    }

    @Test
    void everybodyHasATurn() {
        var sheet = ScoreSheet.ofValues(new double[][] {{1, 0}, {0, 1}});
        var people =
                List.of(
                        WeightSet.exactly(0.9, 0.1),
                        WeightSet.exactly(0.8, 0.2),
                        WeightSet.exactly(0.3, 0.7));
        var found = Smaa.ofPeople(sheet, people, all(2), Smaa.Settings.exactly(1, 3_000));
        assertThat(found.acceptability(0, 0)).isCloseTo(2.0 / 3, within(1e-12));
    }
}
