package dev.landward.analysis.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What change of the weights, or of one score, makes another option lead: exact, as the model is
/// linear in each. Options that fail a must take no part.
///
/// Weights stay at least 0 and sum to 1. A distance of 0 means that both lead already; a rival that
/// is worse everywhere never ties, and has none.
///
/// Cost: options × criteria × log criteria.
public final class Flip {

    private static final int HALVINGS = 200;

    private final double[][] values;
    private final double[] weights;
    private final Additive ranking;
    private final List<Integer> rivals;

    private Flip(double[][] values, double[] weights, boolean[] passes) {
        this.values = values;
        this.weights = weights;
        ranking = Additive.of(values, weights, passes);
        rivals =
                ranking.order().stream()
                        .skip(1)
                        .filter(i -> passes[i] || !passes[ranking.winner()])
                        .sorted()
                        .toList();
    }

    /// Looks at the options under known weights.
    ///
    /// @param values of each option by criterion, in 0..1
    /// @param weights of the criteria
    /// @param passes whether each option fails no must
    /// @return what would flip the winner
    public static Flip of(double[][] values, double[] weights, boolean[] passes) {
        return new Flip(values, weights, passes);
    }

    /// Other weights under which a rival leads as well.
    ///
    /// @param rival the number of the option
    /// @param weights where both are worth the same
    /// @param distance from the weights given
    public record Change(int rival, double[] weights, double distance) {}

    /// The option that leads.
    public int winner() {
        return ranking.winner();
    }

    /// The options that can come before it, all but those that fail a must.
    public List<Integer> rivals() {
        return rivals;
    }

    /// The smallest sum of absolute changes with which a rival ties. Weight moves to the criterion
    /// that is best for the rival, first from those that are worst for it; so half of the distance
    /// is the share of weight that moves.
    ///
    /// @param rival one of [#rivals]
    /// @return the change; empty where there is none
    public Optional<Change> leastSum(int rival) {
        var lead = lead(rival);
        double margin = Math.max(0, dot(lead, weights));
        int to = IntStream.range(0, lead.length).reduce(0, (a, b) -> lead[b] < lead[a] ? b : a);
        var moved = weights.clone();
        var from =
                IntStream.range(0, lead.length)
                        .boxed()
                        .filter(j -> lead[j] > lead[to])
                        .sorted((a, b) -> Double.compare(lead[b], lead[a]))
                        .toList();
        double distance = 0;
        for (int j : from) {
            if (margin <= 0) {
                break;
            }
            double gain = lead[j] - lead[to];
            double share = Math.min(weights[j], margin / gain);
            moved[j] -= share;
            moved[to] += share;
            margin -= share * gain;
            distance += 2 * share;
        }
        boolean reached = margin <= 1e-15 || lead[to] <= 0;
        return reached ? Optional.of(new Change(rival, moved, distance)) : Optional.empty();
    }

    /// The smallest Euclidean change with which a rival ties: the weights given, moved along the
    /// difference of the two options and back onto the simplex.
    ///
    /// @param rival one of [#rivals]
    /// @return the change; empty where there is none
    public Optional<Change> leastSquares(int rival) {
        var lead = lead(rival);
        if (dot(lead, weights) <= 0) {
            return Optional.of(new Change(rival, weights.clone(), 0));
        }
        if (Arrays.stream(lead).min().orElseThrow() > 0) {
            return Optional.empty();
        }
        double high = 1;
        while (dot(lead, nearest(lead, high)) > 1e-13 && high < 1e15) {
            high *= 2;
        }
        double low = 0;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = low + (high - low) / 2;
            if (dot(lead, nearest(lead, middle)) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        var at = exact(lead, nearest(lead, high));
        double squares = 0;
        for (int j = 0; j < at.length; j++) {
            squares += (at[j] - weights[j]) * (at[j] - weights[j]);
        }
        return Optional.of(new Change(rival, at, Math.sqrt(squares)));
    }

    /// The nearest of [#leastSum] over all rivals.
    public Optional<Change> nearestSum() {
        return nearest(rivals.stream().map(this::leastSum).flatMap(Optional::stream).toList());
    }

    /// The nearest of [#leastSquares] over all rivals.
    public Optional<Change> nearestSquares() {
        return nearest(rivals.stream().map(this::leastSquares).flatMap(Optional::stream).toList());
    }

    private static Optional<Change> nearest(List<Change> changes) {
        return changes.stream().min(java.util.Comparator.comparingDouble(Change::distance));
    }

    /// The weights of one criterion with which the winner stays, the others keeping their ratios
    /// among each other. Where it has all the weight, the others share the rest evenly.
    ///
    /// @param criterion which
    /// @return the lowest and the highest weight, both included
    public double[] interval(int criterion) {
        double low = 0;
        double high = 1;
        for (int rival : rivals) {
            var lead = lead(rival);
            double own = lead[criterion];
            double rest = rest(lead, criterion);
            double slope = own - rest;
            double tie = -rest / slope;
            if (slope > 0) {
                low = Math.max(low, Math.min(tie, weights[criterion]));
            } else if (slope < 0) {
                high = Math.min(high, Math.max(tie, weights[criterion]));
            }
        }
        return new double[] {low, high};
    }

    private double rest(double[] lead, int criterion) {
        double others = 0;
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            if (j != criterion) {
                others += weights[j];
                sum += weights[j] * lead[j];
            }
        }
        if (others > 0) {
            return sum / others;
        }
        double mean = (Arrays.stream(lead).sum() - lead[criterion]) / (lead.length - 1);
        return lead.length == 1 ? lead[criterion] : mean;
    }

    /// One score that would have to be another for the lead to be lost.
    ///
    /// @param option whose score: the winner's, which would be less, or a rival's, which would be
    ///   more
    /// @param criterion on which criterion
    /// @param from its value, in 0..1
    /// @param to the value with which both lead
    /// @param rival who then leads as well
    public record ScoreChange(int option, int criterion, double from, double to, int rival) {

        /// How much the value changes, at least 0.
        public double size() {
            return Math.abs(to - from);
        }
    }

    /// Every single score that can flip the winner while it stays on its scale, the smallest change
    /// of value first.
    public List<ScoreChange> scores() {
        var found = new ArrayList<ScoreChange>();
        int winner = winner();
        for (int j = 0; j < weights.length; j++) {
            Optional<Integer> next =
                    rivals.stream()
                            .min(
                                    java.util.Comparator.comparingDouble(
                                            rival -> dot(lead(rival), weights)));
            if (next.isPresent()) {
                add(found, winner, j, -margin(next.get()) / weights[j], next.get());
            }
            for (int rival : rivals) {
                add(found, rival, j, margin(rival) / weights[j], rival);
            }
        }
        found.sort(java.util.Comparator.comparingDouble(ScoreChange::size));
        return List.copyOf(found);
    }

    private void add(List<ScoreChange> found, int option, int j, double change, int rival) {
        double to = values[option][j] + change;
        if (to >= 0 && to <= 1) {
            found.add(new ScoreChange(option, j, values[option][j], to, rival));
        }
    }

    private double margin(int rival) {
        return Math.max(0, dot(lead(rival), weights));
    }

    private double[] lead(int rival) {
        var lead = new double[weights.length];
        Arrays.setAll(lead, j -> values[winner()][j] - values[rival][j]);
        return lead;
    }

    /// The weights nearest to those given, moved by so much against the lead.
    private double[] nearest(double[] lead, double by) {
        var moved = new double[weights.length];
        Arrays.setAll(moved, j -> weights[j] - by * lead[j]);
        var sorted = moved.clone();
        Arrays.sort(sorted);
        double sum = 0;
        double level = 0;
        for (int k = 1; k <= sorted.length; k++) {
            sum += sorted[sorted.length - k];
            double candidate = (sum - 1) / k;
            if (sorted[sorted.length - k] > candidate) {
                level = candidate;
            }
        }
        double cut = level;
        return Arrays.stream(moved).map(w -> Math.max(0, w - cut)).toArray();
    }

    /// The same to the last digit: who is above 0 is known, what remains are two equations.
    private double[] exact(double[] lead, double[] near) {
        int count = 0;
        double sum = 0;
        double squares = 0;
        double given = 0;
        double product = 0;
        for (int j = 0; j < near.length; j++) {
            if (near[j] > 0) {
                count++;
                sum += lead[j];
                squares += lead[j] * lead[j];
                given += weights[j];
                product += lead[j] * weights[j];
            }
        }
        double determinant = count * squares - sum * sum;
        if (!(determinant > 1e-14 * count * squares)) {
            return near;
        }
        double by = (count * product - sum * (given - 1)) / determinant;
        double level = (given - 1 - by * sum) / count;
        var at = new double[near.length];
        Arrays.setAll(at, j -> near[j] > 0 ? Math.max(0, weights[j] - by * lead[j] - level) : 0);
        return at;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int j = 0; j < one.length; j++) {
            sum += one[j] * other[j];
        }
        return sum;
    }
}
