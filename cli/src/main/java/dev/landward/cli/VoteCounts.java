package dev.landward.cli;

import dev.landward.analysis.opinion.Counts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How many votes a public Polis export has, and how many of its comments carry the counts that
/// follow: of all rows, and of last votes only.
final class VoteCounts {

    /// The data of a case are not on this machine.
    static final class NoData extends RuntimeException {

        @java.io.Serial private static final long serialVersionUID = 1;

        NoData(Path folder) {
            super(folder.toString(), null, false, false);
        }
    }

    private record Pair(String person, String comment) {}

    private record Cast(int vote, long time) {}

    private final Map<String, Counts> every = new HashMap<>();
    private final Map<Pair, Cast> last = new HashMap<>();
    private final Map<String, Counts> published = new HashMap<>();
    private int rows;

    private VoteCounts() {}

    static Map<String, @Nullable Object> of(Path folder, Streams streams) {
        if (!Files.isDirectory(folder)) {
            throw new NoData(folder);
        }
        var counts = new VoteCounts();
        var problems = new Problems();
        Sheet.read(
                folder.resolve("votes.csv").toString(),
                streams,
                problems,
                List.of(
                        List.of("timestamp"),
                        List.of("comment-id"),
                        List.of("voter-id"),
                        List.of("vote")),
                counts::vote);
        Sheet.read(
                folder.resolve("comments.csv").toString(),
                streams,
                problems,
                List.of(List.of("comment-id"), List.of("agrees"), List.of("disagrees")),
                counts::comment);
        return counts.results();
    }

    private void vote(Sheet.Line line) {
        var comment = line.text(List.of("comment-id"));
        int vote = Integer.parseInt(line.text(List.of("vote")));
        var cast = new Cast(vote, Long.parseLong(line.text(List.of("timestamp"))));
        rows++;
        every.merge(comment, Counts.NONE.with(vote), Counts::plus);
        last.merge(
                new Pair(line.text(List.of("voter-id")), comment),
                cast,
                (one, other) -> one.time() <= other.time() ? other : one);
    }

    private void comment(Sheet.Line line) {
        published.put(
                line.text(List.of("comment-id")),
                new Counts(
                        Integer.parseInt(line.text(List.of("agrees"))),
                        Integer.parseInt(line.text(List.of("disagrees"))),
                        0));
    }

    private Map<String, @Nullable Object> results() {
        var lasting = new HashMap<String, Counts>();
        var voters = new HashSet<String>();
        last.forEach((pair, cast) -> {
            voters.add(pair.person());
            lasting.merge(pair.comment(), Counts.NONE.with(cast.vote()), Counts::plus);
        });
        return Map.of(
                "votes", rows,
                "voters", voters.size(),
                "comments", published.size(),
                "commentsMatchingAllRows", matching(every),
                "commentsMatchingLastVotes", matching(lasting),
                "distinctPersonCommentPairs", last.size());
    }

    private int matching(Map<String, Counts> counted) {
        int matching = 0;
        for (var comment : published.entrySet()) {
            var own = counted.getOrDefault(comment.getKey(), Counts.NONE);
            boolean same =
                    own.agree() == comment.getValue().agree()
                            && own.disagree() == comment.getValue().disagree();
            matching += same ? 1 : 0;
        }
        return matching;
    }
}
