package dev.landward.analysis.stakeholders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Stances over time, computed from the log of dated records. Nothing is overwritten: at each date
/// the latest record up to and including it counts, by date, then by sequence. The order of the log
/// makes no difference.
public final class StanceSeries {

    /// One entry of the log.
    ///
    /// @param <P> people
    /// @param person whom it is about
    /// @param date the day it was judged
    /// @param sequence its number within the log, so that of two on one day the later counts
    /// @param stance what was judged; [Stance#UNKNOWN] withdraws an earlier one
    public record Entry<P>(P person, LocalDate date, long sequence, Stance stance) {}

    /// The tally at a date.
    ///
    /// @param date the end of this day
    /// @param tally all people, those without a record as unknown
    public record Point(LocalDate date, StanceTally tally) {}

    private StanceSeries() {}

    /// The tally at each date. Small totals are not withheld here: who publishes a series checks
    /// [StanceTally#n], and keeps in mind that two dates tell what changed between them.
    ///
    /// @param <P> people
    /// @param log entries in any order; those about others than the people do not count
    /// @param people the denominator, the same at every date
    /// @param dates the dates wanted
    /// @return a point per date, in the order of the dates; cost: entries × log(entries) + dates ×
    ///   people
    /// @throws IllegalArgumentException when two different entries about one person have the same
    ///   date and sequence
    public static <P> List<Point> at(
            Collection<Entry<P>> log, Set<P> people, List<LocalDate> dates) {
        Map<P, List<Entry<P>>> byPerson = new HashMap<>();
        for (Entry<P> entry : log) {
            if (people.contains(entry.person())) {
                byPerson.computeIfAbsent(entry.person(), _ -> new ArrayList<>()).add(entry);
            }
        }
        byPerson.values().forEach(StanceSeries::sort);
        List<Point> points = new ArrayList<>();
        for (LocalDate date : dates) {
            StanceTally tally = StanceTally.NOBODY;
            for (P person : people) {
                tally = tally.plus(latest(byPerson.getOrDefault(person, List.of()), date));
            }
            points.add(new Point(date, tally));
        }
        return List.copyOf(points);
    }

    /// The stance of one person at a date.
    ///
    /// @param <P> people
    /// @param entries about this person, in any order
    /// @param date the end of this day
    /// @return the latest record up to it, unknown without one
    public static <P> Stance at(Collection<Entry<P>> entries, LocalDate date) {
        List<Entry<P>> sorted = new ArrayList<>(entries);
        sort(sorted);
        return latest(sorted, date);
    }

    private static <P> void sort(List<Entry<P>> entries) {
        entries.sort((a, b) -> {
            int byDate = a.date().compareTo(b.date());
            return byDate != 0 ? byDate : Long.compare(a.sequence(), b.sequence());
        });
        for (int i = 1; i < entries.size(); i++) {
            Entry<P> a = entries.get(i - 1);
            Entry<P> b = entries.get(i);
            boolean together = a.date().equals(b.date()) && a.sequence() == b.sequence();
            if (together && a.stance() != b.stance()) {
                throw new IllegalArgumentException("two stances at once: " + a + ", " + b);
            }
        }
    }

    private static <P> Stance latest(List<Entry<P>> sorted, LocalDate date) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).date().isAfter(date)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? Stance.UNKNOWN : sorted.get(low - 1).stance();
    }
}
