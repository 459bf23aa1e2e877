package dev.landward.analysis.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AxesTests {

    private static final Offset<Double> EXACT = within(1e-10);

    @Test
    void threePeopleAndTwoStatementsByHand() {
        // Means 1/3 and 0; centred rows (2/3, 1), (2/3, 0), (−4/3, −1).
        var votes =
                Votes.builder()
                        .add(1, 1, 1)
                        .add(2, 1, 1)
                        .add(3, 1, -1)
                        .add(1, 2, 1)
                        .add(2, 2, 0)
                        .add(3, 2, -1)
                        .build();
        var axes = Axes.of(votes, votes.counts());
        double middle = (4.0 / 3 + 1) / 2;
        double apart = Math.sqrt(1.0 / 36 + 1);
        assertThat(axes.eigenvalues().get(0)).isCloseTo(middle + apart, EXACT);
        assertThat(axes.eigenvalues().get(1)).isCloseTo(middle - apart, EXACT);
        assertThat(axes.total()).isCloseTo(7.0 / 3, EXACT);
        var map = OpinionMap.of(votes, Settings.DEFAULT);
        var one = map.statements().getFirst();
        var two = map.statements().getLast();
        assertThat(one.first() * one.first() + two.first() * two.first()).isCloseTo(1, EXACT);
        assertThat(map.place(0).x()).isCloseTo(2.0 / 3 * one.first() + two.first(), EXACT);
        assertThat(map.place(2).x()).isCloseTo(-4.0 / 3 * one.first() - two.first(), EXACT);
        assertThat(one.x()).isCloseTo(Math.sqrt(2) * 2 / 3 * one.first(), EXACT);
    }

    /// Two statements on which everybody votes the same way twice: all variance lies along one
    /// direction, however many people there are.
    @Test
    void sumsOfManyPeopleDoNotRunOver() {
        var builder = Votes.builder();
        int people = 70_000;
        for (int i = 0; i < people; i++) {
            int vote = i % 20 == 0 ? -1 : 1;
            builder.add(i, 1, vote).add(i, 2, vote);
        }
        var votes = builder.build();
        var axes = Axes.of(votes, votes.counts());
        double variance = 4 * 0.05 * 0.95 * people / (people - 1.0);
        assertThat(axes.eigenvalues().get(0)).isCloseTo(2 * variance, EXACT);
        assertThat(axes.eigenvalues().get(1)).isCloseTo(0, EXACT);
    }

    @Test
    void fewVotesAreStretched() {
        var votes = Planted.groups(2, 60, 16, 0.5, 0.9).cast();
        var map = OpinionMap.of(votes, Settings.DEFAULT);
        int row = 7;
        double sum = 0;
        for (int c = votes.start(row); c < votes.start(row + 1); c++) {
            int column = votes.cell(c) >> 2;
            double mean = map.axes().means().get(column);
            sum += ((votes.cell(c) & 3) - 1 - mean) * map.axes().first().get(column);
        }
        double expected = Math.sqrt(16.0 / votes.castBy(row)) * sum;
        var place = map.places().filter(p -> p.person() == votes.person(row)).findFirst();
        assertThat(place.orElseThrow().x()).isCloseTo(expected, EXACT);
    }

    @Test
    void theSparseWayGivesWhatTheTableGives() {
        var votes = Planted.groups(3, 2_500, 60, 0.3, 0.5).cast();
        var counts = votes.counts();
        var means = Arrays.stream(counts).mapToDouble(Counts::mean).toArray();
        var table = Leading.exactly(new DenseCovariance(votes, counts, means));
        var sparse = Leading.exactly(votes.covariance(Axes.centred(means), votes.voters() - 1.0));
        for (int i = 0; i < 2; i++) {
            assertThat(sparse.values()[i]).isCloseTo(table.values()[i], EXACT);
            assertThat(Math.abs(Vectors.dot(sparse.vectors()[i], table.vectors()[i])))
                    .isCloseTo(1, EXACT);
        }
    }

    @Test
    void aRoundOfThousandsOfStatementsNeedsNoTable() {
        var random = new Random(3);
        var builder = Votes.builder();
        for (int i = 0; i < 600; i++) {
            for (int n = 0; n < 40; n++) {
                int j = random.nextInt(DenseCovariance.WIDEST + 952);
                builder.add(i, j, (i + j) % 2 == 0 ? 1 : -1);
            }
        }
        var map = OpinionMap.of(builder.build(), Settings.DEFAULT);
        assertThat(map.statements()).hasSizeGreaterThan(DenseCovariance.WIDEST);
        assertThat(map.groups()).hasSize(2);
    }

    @Test
    void leadingVectorsAreThoseOfTheWholeMatrix() {
        var random = new Random(5);
        int size = 70;
        var matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = random.nextGaussian();
                matrix[j][i] = matrix[i][j];
            }
            matrix[i][i] += 40;
        }
        var whole = Eigen.of(matrix);
        var leading =
                Leading.exactly(
                        new Covariance() {
                            @Override
                            public int size() {
                                return size;
                            }

                            @Override
                            public double[][] times(double[][] vectors) {
                                return Arrays.stream(vectors)
                                        .map(v ->
                                                IntStream.range(0, size)
                                                        .mapToDouble(i -> Vectors.dot(matrix[i], v))
                                                        .toArray())
                                        .toArray(double[][]::new);
                            }
                        });
        for (int i = 0; i < 2; i++) {
            assertThat(leading.values()[i]).isCloseTo(whole.values()[i], EXACT);
            assertThat(Math.abs(Vectors.dot(leading.vectors()[i], whole.vectors()[i])))
                    .isCloseTo(1, EXACT);
        }
    }

    @Test
    void theLargestEntryOfAComponentIsPositive() {
        var axes = Planted.groups(2, 90, 18, 0.8, 0.8).map().axes();
        assertThat(largest(axes.first())).isPositive();
        assertThat(largest(axes.second())).isPositive();
    }

    private static double largest(java.util.List<Double> entries) {
        return entries.stream().max(java.util.Comparator.comparingDouble(Math::abs)).orElseThrow();
    }

    @Test
    void whereAllVoteTheSameNothingSpreads() {
        var builder = Votes.builder();
        for (int i = 0; i < 80; i++) {
            for (int j = 0; j < 9; j++) {
                builder.add(i, j, 1);
            }
        }
        var map = OpinionMap.of(builder.build(), Settings.DEFAULT);
        assertThat(map.axes().eigenvalues()).allMatch(value -> value == 0);
        assertThat(map.places()).allMatch(place -> place.x() == 0 && place.y() == 0);
        assertThat(map.reading()).isEqualTo(OpinionMap.Reading.ONE_GROUP);
        assertThat(map.bridging()).hasSize(9);
    }

    @Test
    void equalVariancesAreReported() {
        var builder = Votes.builder();
        for (int i = 0; i < 4; i++) {
            builder.add(i, 1, i < 2 ? 1 : -1).add(i, 2, i % 2 == 0 ? 1 : -1);
        }
        var map = OpinionMap.of(builder.build(), Settings.DEFAULT);
        assertThat(map.axes().tied()).isTrue();
    }

    @Test
    void oneStatementOneVoteAndNoneAtAll() {
        var one = Votes.builder();
        for (int i = 0; i < 100; i++) {
            one.add(i, 1, i % 2 == 0 ? 1 : -1);
        }
        var map = OpinionMap.of(one.build(), Settings.DEFAULT);
        assertThat(map.onMap()).isEqualTo(100);
        assertThat(map.reading()).isEqualTo(OpinionMap.Reading.ONE_GROUP);
        var single = OpinionMap.of(Votes.builder().add(1, 1, 1).build(), Settings.DEFAULT);
        assertThat(single.reading()).isEqualTo(OpinionMap.Reading.TOO_FEW);
        var none = OpinionMap.of(Votes.builder().build(), Settings.DEFAULT);
        assertThat(none.people()).isZero();
        assertThat(none.statements()).isEmpty();
    }

    @Test
    void aSmallRoundHasCountsAndIntervalsAndNoMap() {
        var map = Planted.groups(2, 40, 10, 1, 1).map();
        assertThat(map.reading()).isEqualTo(OpinionMap.Reading.TOO_FEW);
        assertThat(map.groups()).isEmpty();
        assertThat(map.places()).allMatch(place -> place.group().isEmpty());
        var one = map.statements().getFirst();
        assertThat(one.counts().seen()).isEqualTo(40);
        assertThat(one.counts().interval(Side.AGREE).low())
                .isEqualTo(one.bridging())
                .isBetween(0.0, 0.5);
    }
}
