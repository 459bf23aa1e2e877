package dev.landward.analysis.opinion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Invented rounds of which it is known who belongs together.
record Planted(List<Cast> votes) {

    record Cast(long person, long statement, int vote) {}

    /// Groups that follow minds of their own, by the share of votes that do; each person sees a
    /// share of the statements. The group of person i is i mod groups.
    static Planted groups(int groups, int people, int statements, double sees, double follows) {
        var random = new Random(11);
        var minds = new int[groups][statements];
        for (var mind : minds) {
            for (int j = 0; j < statements; j++) {
                mind[j] = random.nextBoolean() ? 1 : -1;
            }
        }
        var votes = new ArrayList<Cast>();
        for (int i = 0; i < people; i++) {
            for (int j = 0; j < statements; j++) {
                if (random.nextDouble() < sees) {
                    int vote =
                            random.nextDouble() < follows
                                    ? minds[i % groups][j]
                                    : random.nextInt(3) - 1;
                    votes.add(new Cast(i, j, vote));
                }
            }
        }
        return new Planted(votes);
    }

    /// Nobody's votes have to do with each other; statements differ in how many like them.
    static Planted chance(int people, int statements, long seed) {
        var random = new Random(seed);
        var votes = new ArrayList<Cast>();
        for (int j = 0; j < statements; j++) {
            double likes = random.nextDouble();
            for (int i = 0; i < people; i++) {
                if (random.nextDouble() < 0.7) {
                    votes.add(new Cast(i, j, random.nextDouble() < likes ? 1 : -1));
                }
            }
        }
        return new Planted(votes);
    }

    /// People differ by degrees in as many independent matters as said, eight statements to each,
    /// and in none of them do they gather.
    static Planted cloud(int people, int matters, long seed) {
        var random = new Random(seed);
        var votes = new ArrayList<Cast>();
        for (int i = 0; i < people; i++) {
            var leans = new double[matters];
            java.util.Arrays.setAll(leans, _ -> random.nextGaussian());
            for (int j = 0; j < matters * 8; j++) {
                double agrees = 1 / (1 + Math.exp(-2 * leans[j % matters]));
                votes.add(new Cast(i, j, random.nextDouble() < agrees ? 1 : -1));
            }
        }
        return new Planted(votes);
    }

    Planted shuffled(long seed) {
        var other = new ArrayList<>(votes);
        Collections.shuffle(other, new Random(seed));
        return new Planted(other);
    }

    /// Other names in another order of names, by a factor that has no common divisor with 10007.
    Planted renamed() {
        return new Planted(
                votes.stream()
                        .map(v -> new Cast(person(v.person()), statement(v.statement()), v.vote()))
                        .toList());
    }

    static long person(long id) {
        return 1_000_000 - (id * 7_919) % 10_007;
    }

    static long statement(long id) {
        return 500 + (id * 4_567) % 10_007;
    }

    Planted mirrored() {
        return new Planted(
                votes.stream().map(v -> new Cast(v.person(), v.statement(), -v.vote())).toList());
    }

    Votes cast() {
        var builder = Votes.builder();
        votes.forEach(v -> builder.add(v.person(), v.statement(), v.vote()));
        return builder.build();
    }

    OpinionMap map() {
        return OpinionMap.of(cast(), Settings.DEFAULT);
    }
}
