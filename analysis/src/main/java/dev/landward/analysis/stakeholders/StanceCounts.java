package dev.landward.analysis.stakeholders;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Stances by group, with small groups withheld so that they cannot be worked out by subtraction.
///
/// 1. A group of 1 to `minimum − 1` people is withheld.
/// 2. Total minus shown groups tells the withheld ones together. So while exactly one group is
///    withheld, or all withheld ones together have fewer than `minimum` people, the smallest shown
///    group is withheld too (of equal ones, the first by name).
/// 3. Where no group is left to withhold and the rest is still too small, the total is withheld.
///
/// Groups must not share people, and only one way of grouping may be published for one date;
/// otherwise subtraction can tell more than this guards against. What stays possible by design: a
/// shown group whose members all think the same tells what each of them thinks.
///
/// @param <G> groups
/// @param total all people, empty when withheld
/// @param groups per group its tally, empty when withheld; in the order of the groups
/// @param minimum the smallest group that is shown
public record StanceCounts<G>(
        Optional<StanceTally> total, SequencedMap<G, Optional<StanceTally>> groups, int minimum) {

    /// The smallest group that is shown by default.
    public static final int DEFAULT_MINIMUM = 5;

    /// One person.
    ///
    /// @param <G> groups
    /// @param group the one group of the person
    /// @param stance where the person stands
    public record Member<G>(G group, Stance stance) {}

    /// Counts and withholds.
    ///
    /// @param <G> groups
    /// @param members every person once, those nobody knows about too
    /// @param minimum the smallest group that is shown, at least 1
    /// @return the counts; the order of the members makes no difference
    /// @throws IllegalArgumentException for a minimum below 1
    public static <G extends Comparable<? super G>> StanceCounts<G> of(
            Collection<Member<G>> members, int minimum) {
        if (minimum < 1) {
            throw new IllegalArgumentException("the minimum is at least 1");
        }
        TreeMap<G, StanceTally> tallies = new TreeMap<>();
        for (Member<G> member : members) {
            tallies.merge(
                    member.group(), StanceTally.NOBODY.plus(member.stance()), StanceTally::plus);
        }
        Set<G> withheld = withheld(tallies, minimum);
        StanceTally rest = sum(tallies, withheld);
        StanceTally all = sum(tallies, tallies.keySet());
        boolean derivable = !withheld.isEmpty() && (withheld.size() == 1 || rest.n() < minimum);
        boolean small = all.n() > 0 && all.n() < minimum;
        SequencedMap<G, Optional<StanceTally>> shown = new LinkedHashMap<>();
        tallies.forEach((group, tally) ->
                shown.put(group, withheld.contains(group) ? Optional.empty() : Optional.of(tally)));
        return new StanceCounts<>(
                derivable || small ? Optional.empty() : Optional.of(all), shown, minimum);
    }

    private static <G extends Comparable<? super G>> Set<G> withheld(
            TreeMap<G, StanceTally> tallies, int minimum) {
        Set<G> withheld = new TreeSet<>();
        tallies.forEach((group, tally) -> {
            if (tally.n() < minimum) {
                withheld.add(group);
            }
        });
        List<G> bySize =
                tallies.keySet().stream()
                        .filter(group -> !withheld.contains(group))
                        .sorted(Comparator.comparingInt((G group) -> count(tallies, group)))
                        .toList();
        for (G next : bySize) {
            boolean guarded =
                    withheld.isEmpty()
                            || (withheld.size() > 1 && sum(tallies, withheld).n() >= minimum);
            if (guarded) {
                break;
            }
            withheld.add(next);
        }
        return withheld;
    }

    private static <G> int count(Map<G, StanceTally> tallies, G group) {
        return tallies.getOrDefault(group, StanceTally.NOBODY).n();
    }

    private static <G> StanceTally sum(Map<G, StanceTally> tallies, Collection<G> groups) {
        StanceTally sum = StanceTally.NOBODY;
        for (G group : groups) {
            sum = sum.plus(tallies.getOrDefault(group, StanceTally.NOBODY));
        }
        return sum;
    }
}
