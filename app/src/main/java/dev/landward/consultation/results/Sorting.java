package dev.landward.consultation.results;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// In which order statements stand.
enum Sorting {
    /// As in the round.
    ORDER(Comparator.comparingInt(Line::position)),
    /// Those with most agreement first.
    AGREE(Comparator.comparingDouble((Line line) -> -line.agreeing())),
    /// Those with most disagreement first.
    DISAGREE(Comparator.comparingDouble((Line line) -> -line.disagreeing())),
    /// Those passed most first.
    PASS(Comparator.comparingDouble((Line line) -> -line.passing())),
    /// Those that most people answered first.
    ANSWERED(Comparator.comparingInt((Line line) -> -line.counts().seen()));

    private final Comparator<Line> order;

    Sorting(Comparator<Line> order) {
        this.order = order;
    }

    static Sorting of(String name) {
        for (var one : values()) {
            if (one.code().equals(name)) {
                return one;
            }
        }
        return ORDER;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Those that are withheld stand last, in their own order.
    List<Line> sorted(List<Line> lines) {
        return lines.stream()
                .sorted(
                        Comparator.comparing((Line line) -> !line.shown())
                                .thenComparing(
                                        (one, other) -> one.shown() ? order.compare(one, other) : 0)
                                .thenComparingInt(Line::position))
                .toList();
    }
}
