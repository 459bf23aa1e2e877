package dev.landward.cli;

import dev.landward.analysis.opinion.Counts;
import dev.landward.analysis.opinion.OpinionGroup;
import dev.landward.analysis.opinion.OpinionMap;
import java.util.Locale;
import java.util.stream.Collectors;

/// The sentences that summary and report share.
final class OpinionWords {

    private OpinionWords() {}

    /// What can be said about groups, and why.
    static String reading(OpinionMap map) {
        return switch (map.reading()) {
            case TOO_FEW ->
                    "There is no map yet: %s cast at least %s, and below %d the groups on a map would be chance. What people said of each statement holds, within its range."
                            .formatted(
                                    people(map.onMap()),
                                    number(map.votesNeeded(), "vote"),
                                    map.settings().minimumPeople());
            case ONE_GROUP ->
                    "One group so far: the %s on the map differ no more clearly than chance makes them."
                            .formatted(people(map.onMap()));
            case GROUPS ->
                    "%d groups among the %s on the map: %s."
                            .formatted(map.groups().size(), people(map.onMap()), sizes(map));
        };
    }

    private static String sizes(OpinionMap map) {
        return map.groups().stream()
                .map(group -> "%s with %s".formatted(group.letter(), people(group.size())))
                .collect(Collectors.joining(", "));
    }

    static String people(int count) {
        return count == 1 ? "1 person" : "%,d people".formatted(count);
    }

    static String number(int count, String what) {
        return count == 1 ? "1 " + what : "%,d %ss".formatted(count, what);
    }

    static String taking(OpinionResult result) {
        var map = result.map();
        return "%s voted on %s; %s cast at least %s and stand on the map."
                .formatted(
                        people(map.voters()),
                        number(map.statements().size(), "statement"),
                        people(map.onMap()),
                        number(map.votesNeeded(), "vote"));
    }

    static String stability(OpinionGroup group) {
        var word =
                group.stability() >= 0.75
                        ? "stable"
                        : group.stability() >= 0.6 ? "fair" : "doubtful";
        return "%s (%s)".formatted(word, decimal(group.stability()));
    }

    static String share(double share) {
        return Math.round(share * 100) + " %";
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String counts(Counts counts) {
        return "%d agree, %d disagree, %d pass"
                .formatted(counts.agree(), counts.disagree(), counts.pass());
    }
}
