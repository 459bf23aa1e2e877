package dev.landward.analysis.stakeholders;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// How many people have their barrier at which step, with small cells withheld.
///
/// Cells below the minimum are withheld, those of 0 too, so that a gap says nothing. Where exactly
/// one cell would be withheld, it could be worked out from n; then the smallest other cell is
/// withheld as well.
///
/// @param counts people per step, 0 included: for those who may see single people, never for
///   publication
/// @param without people without a barrier, likewise
/// @param unknown people whose barrier is unknown, likewise
/// @param minimumCell the smallest count that is shown
public record BarrierDistribution(
        Map<PersonalStep, Integer> counts, int without, int unknown, int minimumCell) {

    /// Has a count for every step.
    public BarrierDistribution {
        Map<PersonalStep, Integer> all = new EnumMap<>(PersonalStep.class);
        for (PersonalStep step : PersonalStep.values()) {
            all.put(step, counts.getOrDefault(step, 0));
        }
        counts = Collections.unmodifiableMap(all);
    }

    /// Counts the barrier points of people.
    ///
    /// @param people per person a score per step, none where nobody scored
    /// @param threshold the highest score that counts as low
    /// @param minimumCell the smallest count that is shown
    /// @return the distribution
    public static BarrierDistribution of(
            List<Map<PersonalStep, Integer>> people, int threshold, int minimumCell) {
        Map<PersonalStep, Integer> counts = new EnumMap<>(PersonalStep.class);
        int without = 0;
        int unknown = 0;
        for (Map<PersonalStep, Integer> scores : people) {
            switch (Barrier.point(scores, threshold)) {
                case Barrier.At(PersonalStep step) -> counts.merge(step, 1, Integer::sum);
                case Barrier.None() -> without++;
                case Barrier.Unknown(PersonalStep _) -> unknown++;
            }
        }
        return new BarrierDistribution(counts, without, unknown, minimumCell);
    }

    /// People counted.
    ///
    /// @return all of them, those with an unknown barrier too
    public int n() {
        return cells().stream().mapToInt(c -> c).sum();
    }

    /// People whose barrier is at a step.
    ///
    /// @param step the step
    /// @return how many, empty when withheld
    public OptionalInt shown(PersonalStep step) {
        return shown(counts.getOrDefault(step, 0));
    }

    /// People without a barrier.
    ///
    /// @return how many, empty when withheld
    public OptionalInt shownWithout() {
        return shown(without);
    }

    /// People whose barrier is unknown.
    ///
    /// @return how many, empty when withheld
    public OptionalInt shownUnknown() {
        return shown(unknown);
    }

    private OptionalInt shown(int count) {
        return count < lowestShown() ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /// The minimum, or, where exactly one cell is below it, more than the smallest of the others.
    private int lowestShown() {
        List<Integer> large = cells().stream().filter(c -> c >= minimumCell).sorted().toList();
        boolean oneSmall = large.size() == cells().size() - 1;
        return oneSmall && !large.isEmpty() ? large.getFirst() + 1 : minimumCell;
    }

    private List<Integer> cells() {
        List<Integer> cells = new ArrayList<>(counts.values());
        cells.add(without);
        cells.add(unknown);
        return cells;
    }
}
