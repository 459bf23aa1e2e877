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

    /// How much they have in common, where there are groups.
    static String meeting(OpinionMap map) {
        return "They meet on %s; people are not sure about %s."
                .formatted(
                        map.bridging().isEmpty()
                                ? "no statement yet"
                                : number(map.bridging().size(), "statement"),
                        map.uncertain().isEmpty()
                                ? "none"
                                : "%,d".formatted(map.uncertain().size()));
    }

    private static String sizes(OpinionMap map) {
        return map.groups().stream()
                .map(group -> "%s with %s".formatted(group.letter(), people(group.size())))
                .collect(Collectors.joining(", "));
    }

    static String people(int count) {
        return count == 1 ? "1 person" : "%,d people".formatted(count);
    }

    static String number(long count, String what) {
        return count == 1 ? "1 " + what : "%,d %ss".formatted(count, what);
    }

    static String taking(OpinionResult result) {
        var map = result.map();
        var voted =
                "%s voted on %s"
                        .formatted(
                                people(map.voters()), number(map.statements().size(), "statement"));
        return map.reading() == OpinionMap.Reading.TOO_FEW
                ? voted + "."
                : "%s; %s cast at least %s and stand on the map."
                        .formatted(voted, people(map.onMap()), number(map.votesNeeded(), "vote"));
    }

    static String stability(OpinionGroup group) {
        var word =
                group.stability() >= 0.75
                        ? "stable"
                        : group.stability() >= 0.6 ? "fair" : "doubtful";
        return "%s (%s)".formatted(word, decimal(group.stability()));
    }

    /// What the bars in the tables mean.
    static final String BARS =
            "Bars: agreement from the left, disagreement from the right, passes between.";

    /// A share with what it is made of.
    static String of(int some, int all) {
        return all == 0
                ? "nobody answered"
                : "%s (%,d of %,d)".formatted(share((double) some / all), some, all);
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
