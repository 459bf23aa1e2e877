package dev.landward.analysis.influence;

import java.util.Comparator;
import java.util.List;

/// People one after the other, by index, and what their ties cost together; cheaper ones first,
/// then shorter ones, then by the people.
record Trail(long cost, List<Integer> people) implements Comparable<Trail> {

    private static final Comparator<Trail> ORDER =
            Comparator.comparingLong(Trail::cost)
                    .thenComparingInt(trail -> trail.people().size())
                    .thenComparing(Trail::people, Trail::byPeople);

    @Override
    public int compareTo(Trail other) {
        return ORDER.compare(this, other);
    }

    private static int byPeople(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            var difference = Integer.compare(one.get(i), other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
