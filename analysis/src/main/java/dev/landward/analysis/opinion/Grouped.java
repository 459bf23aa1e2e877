package dev.landward.analysis.opinion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Who is in which group, and how good the groups are.
///
/// @param groupOf for each row of the votes the number of its group, −1 for none
/// @param letters the name of each group, rising
/// @param stability of each group
/// @param silhouettes of each group
@SuppressWarnings("ArrayRecordComponent") // never compared
record Grouped(
        int[] groupOf,
        String[] letters,
        double[] stability,
        double[] silhouettes,
        Optional<Double> silhouette,
        int onMap) {

    static Grouped of(Votes votes, Points points, Settings settings, Map<Long, String> before) {
        int needed = votesNeeded(votes, settings);
        var onMap =
                IntStream.range(0, votes.people()).filter(i -> votes.castBy(i) >= needed).toArray();
        var groupOf = new int[votes.people()];
        Arrays.fill(groupOf, -1);
        if (onMap.length < settings.minimumPeople()) {
            return new Grouped(
                    groupOf,
                    new String[0],
                    new double[0],
                    new double[0],
                    Optional.empty(),
                    onMap.length);
        }
        var found =
                settings.mostGroups() < 2
                        ? Optional.<Structure.Found>empty()
                        : new Structure(votes, points, settings).find(onMap);
        if (found.isEmpty()) {
            Arrays.stream(onMap).forEach(row -> groupOf[row] = 0);
            var letters = Letters.of(votes, groupOf, 1, before);
            return new Grouped(
                    groupOf,
                    letters,
                    new double[] {1},
                    new double[1],
                    Optional.empty(),
                    onMap.length);
        }
        spread(points, onMap, found.get(), groupOf);
        return lettered(votes, groupOf, found.get(), before, onMap.length);
    }

    static int votesNeeded(Votes votes, Settings settings) {
        return Math.max(1, Math.min(settings.minimumVotes(), votes.heard()));
    }

    /// Groups found in a sample take in everybody: each goes where the people of the sample are
    /// nearest on average.
    private static void spread(Points points, int[] onMap, Structure.Found found, int[] groupOf) {
        var rows = found.rows();
        var labels = found.parted().labels();
        if (rows.length == onMap.length) {
            for (int i = 0; i < rows.length; i++) {
                groupOf[rows[i]] = labels[i];
            }
            return;
        }
        var witnesses =
                IntStream.range(0, found.parted().k())
                        .mapToObj(g ->
                                points.pick(
                                        IntStream.range(0, rows.length)
                                                .filter(i -> labels[i] == g)
                                                .map(i -> rows[i])
                                                .toArray()))
                        .toArray(Points[]::new);
        Arrays.stream(onMap)
                .parallel()
                .forEach(
                        row -> groupOf[row] = nearest(witnesses, points.x()[row], points.y()[row]));
    }

    private static int nearest(Points[] witnesses, double x, double y) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int g = 0; g < witnesses.length; g++) {
            double away = witnesses[g].meanDistance(x, y);
            if (away < least) {
                least = away;
                best = g;
            }
        }
        return best;
    }

    private static Grouped lettered(
            Votes votes,
            int[] groupOf,
            Structure.Found found,
            Map<Long, String> before,
            int onMap) {
        int k = found.parted().k();
        var letters = Letters.of(votes, groupOf, k, before);
        var order =
                IntStream.range(0, k)
                        .boxed()
                        .sorted(Comparator.comparing(g -> letters[g]))
                        .mapToInt(g -> g)
                        .toArray();
        var place = new int[k];
        for (int g = 0; g < k; g++) {
            place[order[g]] = g;
        }
        Arrays.setAll(groupOf, i -> groupOf[i] < 0 ? -1 : place[groupOf[i]]);
        return new Grouped(
                groupOf,
                Arrays.stream(order).mapToObj(g -> letters[g]).toArray(String[]::new),
                Arrays.stream(order).mapToDouble(g -> found.stability()[g]).toArray(),
                Arrays.stream(order).mapToDouble(g -> found.parted().ofGroup()[g]).toArray(),
                Optional.of(found.parted().mean()),
                onMap);
    }

    int count() {
        return letters.length;
    }

    Optional<String> letter(int row) {
        return groupOf[row] < 0 ? Optional.empty() : Optional.of(letters[groupOf[row]]);
    }

    List<OpinionGroup> groups(Voices voices) {
        var sizes = new int[count()];
        Arrays.stream(groupOf).filter(g -> g >= 0).forEach(g -> sizes[g]++);
        return IntStream.range(0, count())
                .mapToObj(g ->
                        new OpinionGroup(
                                letters[g],
                                sizes[g],
                                stability[g],
                                silhouettes[g],
                                voices.represents(g)))
                .toList();
    }
}
