package dev.landward.cli;

import dev.landward.analysis.opinion.OpinionMap;
import dev.landward.analysis.opinion.Settings;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// `landward analyse opinion VOTES.csv`: who thinks alike, and where the groups meet.
final class AnalyseOpinion {

    static final Map<String, Boolean> OPTIONS =
            Map.of(
                    "--statements", true,
                    "--report", true,
                    "--json", true,
                    "--seed", true,
                    "--strict", false);

    private AnalyseOpinion() {}

    static int run(Arguments arguments, Streams streams) throws WrongUsage {
        if (arguments.files().size() != 1) {
            throw new WrongUsage("analyse opinion takes one file of votes");
        }
        long seed = arguments.seed();
        var json = arguments.value("--json");
        var report = arguments.value("--report");
        var statements = arguments.value("--statements");
        if (json.equals(report) && json.isPresent()) {
            throw new WrongUsage("--json and --report write to different places");
        }
        if (statements.filter(arguments.files().getFirst()::equals).isPresent()) {
            throw new WrongUsage("votes and statements come from different places");
        }
        var problems = new Problems();
        var round = new Round();
        boolean readable =
                statements.map(file -> round.readStatements(file, streams, problems)).orElse(true)
                        & round.readVotes(arguments.files().getFirst(), streams, problems);
        problems.list(streams.err());
        if (!readable || (arguments.has("--strict") && !problems.none())) {
            return 1;
        }
        var map = OpinionMap.of(round.votes(), Settings.DEFAULT.seeded(seed));
        var result = new OpinionResult(round, map, problems.count());
        boolean written =
                json.map(to -> Streams.write(to, streams, result.json())).orElse(true)
                        & report.map(to ->
                                        Streams.write(
                                                to, streams, bytes(OpinionReport.html(result))))
                                .orElse(true);
        if (json.isEmpty() && report.isEmpty()) {
            streams.out().print(OpinionSummary.text(result));
        }
        return written ? 0 : 1;
    }

    private static Streams.Writing bytes(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
