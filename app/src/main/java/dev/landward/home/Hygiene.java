package dev.landward.home;

import dev.landward.initiative.Phase;
import dev.landward.initiative.Playbook.Entry;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How well the process is kept: of the open tasks that are due by now, those that are overdue,
/// that nobody took for a week, or that nobody touched for two.
///
/// @param due how many open tasks are of the current or an earlier phase, or overdue
/// @param items those with a fault, the worst first
record Hygiene(int due, List<Item> items) {

    private static final Duration WAITING = Duration.ofDays(7);
    private static final Duration QUIET = Duration.ofDays(14);

    /// What may be wrong with a task.
    enum Fault {
        OVERDUE,
        OWNERLESS,
        SILENT
    }

    /// A task, and what is wrong with it.
    record Item(Entry task, Set<Fault> faults) {}

    /// The share of tasks without a fault, in percent; nothing due is well kept.
    int score() {
        return due == 0 ? 100 : Math.round(100f * (due - items.size()) / due);
    }

    long count(Fault fault) {
        return items.stream().filter(item -> item.faults().contains(fault)).count();
    }

    static Hygiene of(List<Entry> tasks, Phase current, OffsetDateTime now) {
        var due =
                tasks.stream()
                        .filter(Entry::open)
                        .filter(task -> task.overdue() || task.phase().compareTo(current) <= 0)
                        .toList();
        var items =
                due.stream()
                        .map(task -> new Item(task, faults(task, now)))
                        .filter(item -> !item.faults().isEmpty())
                        .sorted(
                                Comparator.comparing((Item item) -> -item.faults().size())
                                        .thenComparing(item -> !item.task().overdue()))
                        .toList();
        return new Hygiene(due.size(), items);
    }

    private static Set<Fault> faults(Entry task, OffsetDateTime now) {
        var faults = EnumSet.noneOf(Fault.class);
        if (task.overdue()) {
            faults.add(Fault.OVERDUE);
        }
        if (task.owner().isEmpty() && (task.overdue() || untouched(task, now, WAITING))) {
            faults.add(Fault.OWNERLESS);
        }
        if (untouched(task, now, QUIET)) {
            faults.add(Fault.SILENT);
        }
        return faults;
    }

    private static boolean untouched(Entry task, OffsetDateTime now, Duration span) {
        return task.touched().isBefore(now.minus(span));
    }
}
