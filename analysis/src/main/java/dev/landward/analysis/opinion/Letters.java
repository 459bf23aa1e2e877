package dev.landward.analysis.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Names groups by letters that stay with their people.
///
/// The new and the former group that have most people in common, by Jaccard similarity, are one;
/// then the next two. Groups without a forerunner take letters that were not in use, the largest
/// group the first, of equal ones that with the first person.
final class Letters {

    private Letters() {}

    /// The letter of each group.
    ///
    /// @param groupOf for each row of the votes the number of its group, negative for none
    static String[] of(Votes votes, int[] groupOf, int groups, Map<Long, String> before) {
        record Match(int group, String letter, double similar) {}
        var sizes = new int[groups];
        var firsts = new int[groups];
        var former = new TreeMap<String, Integer>();
        before.values().forEach(letter -> former.merge(letter, 1, Integer::sum));
        var shared = new ArrayList<TreeMap<String, Integer>>();
        for (int g = 0; g < groups; g++) {
            shared.add(new TreeMap<>());
        }
        for (int i = 0; i < groupOf.length; i++) {
            if (groupOf[i] >= 0) {
                firsts[groupOf[i]] = sizes[groupOf[i]]++ == 0 ? i : firsts[groupOf[i]];
                var letter = before.get(votes.person(i));
                if (letter != null) {
                    shared.get(groupOf[i]).merge(letter, 1, Integer::sum);
                }
            }
        }
        var matches = new ArrayList<Match>();
        for (int g = 0; g < groups; g++) {
            int group = g;
            shared.get(g)
                    .forEach((letter, both) -> {
                        int union = sizes[group] + former.getOrDefault(letter, 0) - both;
                        matches.add(new Match(group, letter, (double) both / union));
                    });
        }
        matches.sort(
                Comparator.comparingDouble((Match match) -> -match.similar())
                        .thenComparing(Match::letter));
        var letters = new String[groups];
        Arrays.fill(letters, "");
        var taken = new TreeSet<String>();
        for (var match : matches) {
            if (letters[match.group()].isEmpty() && taken.add(match.letter())) {
                letters[match.group()] = match.letter();
            }
        }
        taken.addAll(former.keySet());
        nameRest(letters, sizes, firsts, taken);
        return letters;
    }

    private static void nameRest(
            String[] letters, int[] sizes, int[] firsts, TreeSet<String> taken) {
        List<Integer> bySize = new ArrayList<>();
        for (int g = 0; g < letters.length; g++) {
            bySize.add(g);
        }
        bySize.sort(
                Comparator.<Integer>comparingInt(g -> -sizes[g]).thenComparingInt(g -> firsts[g]));
        for (int g : bySize) {
            for (int number = 0; letters[g].isEmpty(); number++) {
                var letter = name(number);
                if (taken.add(letter)) {
                    letters[g] = letter;
                }
            }
        }
    }

    /// A to Z, then A2 to Z2, and so on.
    private static String name(int number) {
        var letter = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? letter : letter + (number / 26 + 1);
    }
}
