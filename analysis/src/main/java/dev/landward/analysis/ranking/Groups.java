package dev.landward.analysis.ranking;

import dev.landward.analysis.weights.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What several people's weights and scores say together, and what each group would win and give
/// up. Everybody keeps their own; disagreement is shown before any mean.
///
/// Cost: people × options × criteria.
public final class Groups {

    private final List<Person> people;
    private final boolean[] passes;
    private final double[][] worth;
    private final Map<String, List<Integer>> members = new TreeMap<>();

    /// One person.
    ///
    /// @param group to which they belong
    /// @param weights theirs
    /// @param values of each option by criterion, in 0..1, as they see them
    public record Person(String group, double[] weights, double[][] values) {}

    private Groups(List<Person> people, boolean[] passes) {
        this.people = List.copyOf(people);
        this.passes = passes.clone();
        worth = new double[people.size()][];
        for (int p = 0; p < worth.length; p++) {
            worth[p] =
                    Additive.of(people.get(p).values(), people.get(p).weights(), passes).values();
            members.computeIfAbsent(people.get(p).group(), _ -> new ArrayList<>()).add(p);
        }
    }

    /// Puts people side by side.
    ///
    /// @param people one or more, all with the same options and criteria
    /// @param passes whether each option fails no must
    /// @return what they say together
    public static Groups of(List<Person> people, boolean[] passes) {
        if (people.isEmpty()) {
            throw new IllegalArgumentException("at least one person");
        }
        return new Groups(people, passes);
    }

    /// What options are worth to a group, in the mean of its people.
    ///
    /// @param name of the group
    /// @param size how many people
    /// @param weights the mean of theirs
    /// @param values of each option, in 0..1
    /// @param winner which option they would choose
    /// @param regret for each option how much less it is worth to them than that, at least 0; for
    ///   one that fails a must below 0 where it would be worth more
    public record Group(
            String name, int size, double[] weights, double[] values, int winner, double[] regret) {

        /// How many options that pass are worth more to the group.
        ///
        /// @param option which
        /// @param passes whether each option fails no must
        /// @return the rank, from 0
        public int rank(int option, boolean[] passes) {
            int above = 0;
            for (int i = 0; i < values.length; i++) {
                above += passes[i] && values[i] > values[option] ? 1 : 0;
            }
            return above;
        }
    }

    /// The groups, by name.
    public List<Group> groups() {
        return members.entrySet().stream().map(e -> group(e.getKey(), e.getValue())).toList();
    }

    private Group group(String name, List<Integer> whose) {
        var weights = Weights.mean(whose.stream().map(p -> people.get(p).weights()).toList());
        var values = mean(whose);
        int winner = winner(values);
        var regret = new double[values.length];
        Arrays.setAll(regret, i -> values[winner] - values[i]);
        return new Group(name, whose.size(), weights, values, winner, regret);
    }

    private double[] mean(List<Integer> whose) {
        return Weights.mean(whose.stream().map(p -> worth[p]).toList());
    }

    private int winner(double[] values) {
        int winner = -1;
        for (int i = 0; i < values.length; i++) {
            if (winner < 0
                    || (passes[i] && !passes[winner])
                    || (passes[i] == passes[winner] && values[i] > values[winner])) {
                winner = i;
            }
        }
        return winner;
    }

    /// Aggregated individual priorities: the mean of everybody's weights.
    public double[] priorities() {
        return Weights.mean(people.stream().map(Person::weights).toList());
    }

    /// Aggregated judgements, as far as weights tell: the geometric mean, for a team that acts as
    /// one. A criterion that somebody gives nothing gets nothing.
    ///
    /// @throws IllegalArgumentException where somebody gives nothing to each
    public double[] asOne() {
        return Weights.geometricMean(people.stream().map(Person::weights).toList());
    }

    /// What options are worth in the mean of all people.
    public double[] values() {
        return mean(java.util.stream.IntStream.range(0, people.size()).boxed().toList());
    }

    /// The option that leads in the mean of all people.
    public int winner() {
        return winner(values());
    }

    /// How much people disagree about each criterion: the standard deviation of its weight among
    /// them (divisor n − 1), 0 for one person.
    public double[] disagreement() {
        var mean = priorities();
        var spread = new double[mean.length];
        for (var one : people) {
            for (int j = 0; j < mean.length; j++) {
                double away = one.weights()[j] - mean[j];
                spread[j] += away * away;
            }
        }
        int divisor = Math.max(1, people.size() - 1);
        return Arrays.stream(spread).map(s -> Math.sqrt(s / divisor)).toArray();
    }

    /// For each option the most that any group would give up with it.
    public double[] largestRegret() {
        var largest = new double[passes.length];
        for (var group : groups()) {
            for (int i = 0; i < largest.length; i++) {
                largest[i] = Math.max(largest[i], group.regret()[i]);
            }
        }
        return largest;
    }

    /// The option with which the group that gives up most gives up least.
    public int leastRegret() {
        return winner(Arrays.stream(largestRegret()).map(r -> -r).toArray());
    }

    /// How many people would choose each option by their own weights and scores.
    public int[] choices() {
        var choices = new int[passes.length];
        for (var one : worth) {
            choices[winner(one)]++;
        }
        return choices;
    }

    /// The groups without which another option would lead, each with that option. Every group is
    /// left out in turn, and single people in the same way by [#decisivePeople].
    public Map<String, Integer> decisiveGroups() {
        var found = new LinkedHashMap<String, Integer>();
        members.forEach((name, whose) -> {
            int without = without(whose);
            if (without >= 0 && without != winner()) {
                found.put(name, without);
            }
        });
        return found;
    }

    /// The people, by their place in the list, without each of whom another option would lead.
    public Map<Integer, Integer> decisivePeople() {
        var found = new TreeMap<Integer, Integer>();
        int winner = winner();
        for (int p = 0; p < people.size(); p++) {
            int without = without(List.of(p));
            if (without >= 0 && without != winner) {
                found.put(p, without);
            }
        }
        return found;
    }

    private int without(List<Integer> whose) {
        if (whose.size() == people.size()) {
            return -1;
        }
        var left = values();
        for (int i = 0; i < left.length; i++) {
            left[i] *= people.size();
            for (int p : whose) {
                left[i] -= worth[p][i];
            }
        }
        return winner(left);
    }

    /// What a group gains or loses with an option instead of another, by criterion: the mean over
    /// its people of the weighted differences.
    ///
    /// @param group its name
    /// @param option which
    /// @param instead of which
    /// @return by criterion, summing to the difference of the two values
    public double[] change(String group, int option, int instead) {
        var whose = members.getOrDefault(group, List.of());
        var change = new double[people.getFirst().weights().length];
        for (int p : whose) {
            var one = people.get(p);
            for (int j = 0; j < change.length; j++) {
                double better = one.values()[option][j] - one.values()[instead][j];
                change[j] += one.weights()[j] * better / whose.size();
            }
        }
        return change;
    }
}
