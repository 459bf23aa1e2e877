package dev.landward.cli;

import dev.landward.analysis.weights.Judgements;
import dev.landward.analysis.weights.WeightSet;
import dev.landward.analysis.weights.Weights;
import dev.landward.cli.OptionsModel.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what somebody said of weights: `"any"`, swings, pairs, an order, intervals, trade-offs;
/// the last three together where they stand together.
final class PreferenceReader {

    private final Placed given;
    private final List<String> ids;
    private WeightSet set;

    private PreferenceReader(Placed given, List<String> ids) {
        this.given = given;
        this.ids = ids;
        set = WeightSet.any(ids.size());
    }

    static Preferences read(Placed given, List<String> ids) {
        return new PreferenceReader(given, ids).read();
    }

    private Preferences read() {
        if (!given.there() || "any".equals(given.value())) {
            return Preferences.of(set);
        }
        if (!given.isMap()) {
            given.expected("\"any\", or {\"order\"}, {\"intervals\"}, {\"pairs\"} or {\"swing\"}");
            return Preferences.of(set);
        }
        given.only("order", "intervals", "pairs", "swing", "tradeoffs");
        boolean point = given.has("swing") || given.has("pairs");
        if (point && given.parts().size() > 1) {
            given.expected("swings, or pairs, or limits; not several of them");
        } else if (given.has("swing")) {
            return swing();
        } else if (given.has("pairs")) {
            return pairs();
        }
        limits();
        return Preferences.of(set);
    }

    private Optional<Integer> criterion(Placed name) {
        var id = name.text();
        var found = id.map(ids::indexOf).filter(j -> j >= 0);
        if (id.isPresent() && found.isEmpty()) {
            name.expected("the id of a criterion");
        }
        return found;
    }

    private Preferences swing() {
        var points = new double[ids.size()];
        var swing = given.at("swing");
        for (var one : swing.parts().entrySet()) {
            if (!ids.contains(one.getKey())) {
                one.getValue().expected("the id of a criterion");
            }
        }
        for (int j = 0; j < points.length; j++) {
            var cell = swing.at(ids.get(j));
            points[j] = cell.number().orElse(1.0);
            if (points[j] < 0) {
                cell.expected("points of 0 or more");
                points[j] = 1;
            }
        }
        if (java.util.Arrays.stream(points).sum() == 0) {
            swing.expected("points that are not all 0");
            return Preferences.of(set);
        }
        return Preferences.of(WeightSet.exactly(Weights.swing(points)));
    }

    private Preferences pairs() {
        var judgements = Judgements.of(ids.size());
        for (var pair : given.at("pairs").items()) {
            var parts = pair.items();
            if (parts.size() != 3) {
                pair.expected("two criteria and a ratio: [\"c1\", \"c2\", 3]");
                continue;
            }
            var one = criterion(parts.get(0));
            var other = criterion(parts.get(1));
            var times = parts.get(2).number();
            if (one.isEmpty() || other.isEmpty() || times.isEmpty()) {
                continue;
            }
            if (one.get().equals(other.get()) || times.get() <= 0) {
                pair.expected("two different criteria and a ratio above 0");
            } else if (judgements.knows(one.get(), other.get())) {
                pair.expected("each pair once");
            } else {
                judgements = judgements.with(one.get(), other.get(), times.get());
            }
        }
        var apart = judgements.apart();
        if (!apart.isEmpty()) {
            given.at("pairs")
                    .expected(
                            "pairs that join all criteria; none joins %s to %s"
                                    .formatted(
                                            String.join(
                                                    ", ", apart.stream().map(ids::get).toList()),
                                            ids.getFirst()));
            return Preferences.of(set);
        }
        var weights = judgements.priorities().weights();
        return new Preferences(
                Optional.of(weights), WeightSet.exactly(weights), Optional.of(judgements));
    }

    private void limits() {
        if (given.has("order")) {
            order(given.at("order"));
        }
        given.at("intervals")
                .parts()
                .forEach((id, cell) -> {
                    int j = ids.indexOf(id);
                    if (j < 0) {
                        cell.expected("the id of a criterion");
                        return;
                    }
                    cell.numbers(2, "the least and the largest weight: [0.1, 0.4]")
                            .ifPresent(ends -> interval(cell, j, ends));
                });
        given.at("tradeoffs").items().forEach(this::tradeOff);
        if (set.isEmpty()) {
            given.expected(
                    "answers that can all be true; these contradict each other: "
                            + String.join("; ", set.contradiction()));
            set = WeightSet.any(ids.size());
        }
    }

    private void order(Placed order) {
        var places = new ArrayList<List<Integer>>();
        var seen = new java.util.HashSet<Integer>();
        for (var item : order.items()) {
            var place = new ArrayList<Integer>();
            for (var one : item.isList() ? item.items() : List.of(item)) {
                criterion(one)
                        .ifPresent(j -> {
                            if (seen.add(j)) {
                                place.add(j);
                            } else {
                                one.expected("each criterion once");
                            }
                        });
            }
            places.add(place);
        }
        boolean alone = !given.has("intervals") && !given.has("tradeoffs");
        if (alone && seen.size() == ids.size()) {
            set = WeightSet.order(places);
            return;
        }
        for (int p = 0; p + 1 < places.size(); p++) {
            for (int one : places.get(p)) {
                for (int other : places.get(p + 1)) {
                    var said = "%s before %s".formatted(ids.get(one), ids.get(other));
                    set = set.atLeastAs(one, other, 1, said);
                }
            }
        }
    }

    private void interval(Placed cell, int criterion, double[] ends) {
        if (ends[0] < 0 || ends[1] > 1 || ends[0] > ends[1]) {
            cell.expected("two weights from 0 to 1, the least first");
            return;
        }
        var said =
                "%s from %s to %s"
                        .formatted(
                                ids.get(criterion),
                                OptionsWords.amount(ends[0]),
                                OptionsWords.amount(ends[1]));
        set = set.between(criterion, ends[0], ends[1], said);
    }

    private void tradeOff(Placed answer) {
        var parts = answer.items();
        if (parts.size() != 4) {
            answer.expected(
                    "two criteria, and the ratio at least and at most: [\"c1\", \"c2\", 1, 3]");
            return;
        }
        var one = criterion(parts.get(0));
        var other = criterion(parts.get(1));
        var least = parts.get(2).number();
        var most = parts.get(3).number();
        if (one.isEmpty() || other.isEmpty() || least.isEmpty() || most.isEmpty()) {
            return;
        }
        if (one.get().equals(other.get()) || least.get() < 0 || most.get() < least.get()) {
            answer.expected("two different criteria, and ratios of 0 or more, the least first");
            return;
        }
        var said =
                "%s %s to %s times %s"
                        .formatted(
                                ids.get(one.get()),
                                OptionsWords.amount(least.get()),
                                OptionsWords.amount(most.get()),
                                ids.get(other.get()));
        set = set.atLeastAs(one.get(), other.get(), least.get(), said);
        if (most.get() > 0) {
            set = set.atLeastAs(other.get(), one.get(), 1 / most.get(), said);
        } else {
            set = set.between(one.get(), 0, 0, said);
        }
    }
}
