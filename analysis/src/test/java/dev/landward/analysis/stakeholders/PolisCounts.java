package dev.landward.analysis.stakeholders;

import dev.landward.analysis.cases.Inputs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Counts the votes of a public Polis export, which is outside of this repository.
final class PolisCounts {

    /// Repository beside which the data may lie; tests run in the folder of their module.
    private static final Path DATA = Path.of("..", "..", "shared", "golden");

    private static final Pattern COMMENT = Pattern.compile("\\d+,[^,]*,(\\d+),\\d+,(\\d+),(\\d+),");

    private record Counts(int agree, int disagree) {}

    private PolisCounts() {}

    static Path folder(Inputs in) {
        return DATA.resolve(in.text("folder")).normalize();
    }

    static Map<String, @Nullable Object> count(Inputs in) {
        List<String[]> votes =
                lines(folder(in).resolve("votes.csv")).stream()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .toList();
        Map<String, String[]> last = new LinkedHashMap<>();
        Set<String> voters = new HashSet<>();
        for (String[] vote : votes) {
            voters.add(vote[3]);
            last.merge(
                    vote[2] + "/" + vote[3],
                    vote,
                    (a, b) -> Long.parseLong(a[0]) <= Long.parseLong(b[0]) ? b : a);
        }
        Map<String, Counts> published = published(lines(folder(in).resolve("comments.csv")));
        Map<String, @Nullable Object> results = new LinkedHashMap<>();
        results.put("votes", votes.size());
        results.put("voters", voters.size());
        results.put("comments", published.size());
        results.put("commentsMatchingAllRows", matching(published, List.copyOf(votes)));
        results.put("commentsMatchingLastVotes", matching(published, List.copyOf(last.values())));
        results.put("distinctPersonCommentPairs", last.size());
        return results;
    }

    private static Map<String, Counts> published(List<String> lines) {
        Map<String, Counts> published = new HashMap<>();
        for (String line : lines) {
            Matcher comment = COMMENT.matcher(line);
            if (comment.lookingAt()) {
                published.put(
                        comment.group(1),
                        new Counts(
                                Integer.parseInt(comment.group(2)),
                                Integer.parseInt(comment.group(3))));
            }
        }
        return published;
    }

    private static int matching(Map<String, Counts> published, List<String[]> votes) {
        Map<String, Counts> counted = new HashMap<>();
        for (String[] vote : votes) {
            Counts one = new Counts(vote[4].equals("1") ? 1 : 0, vote[4].equals("-1") ? 1 : 0);
            counted.merge(
                    vote[2], one, (a, b) -> new Counts(a.agree + b.agree, a.disagree + b.disagree));
        }
        int matching = 0;
        for (Map.Entry<String, Counts> comment : published.entrySet()) {
            matching +=
                    comment.getValue()
                                    .equals(
                                            counted.getOrDefault(
                                                    comment.getKey(), new Counts(0, 0)))
                            ? 1
                            : 0;
        }
        return matching;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
