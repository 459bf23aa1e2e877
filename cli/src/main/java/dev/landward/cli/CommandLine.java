package dev.landward.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/// `landward analyse …` and `landward check …`.
public final class CommandLine {

    private static final int WRONG_USAGE = 2;

    private final Streams streams;

    CommandLine(InputStream in, PrintStream out, PrintStream err) {
        streams = new Streams(in, out, err);
    }

    /// Runs a command and ends the program: with 0 when it is done, 1 when the input has errors or
    /// a case differs, 2 for a wrong use.
    ///
    /// @param words the command and what it is given
    public static void main(String... words) {
        System.exit(new CommandLine(System.in, utf8(System.out), utf8(System.err)).run(words));
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, false, java.nio.charset.StandardCharsets.UTF_8);
    }

    int run(String... words) {
        try {
            return command(List.copyOf(Arrays.asList(words)));
        } catch (WrongUsage wrong) {
            streams.err().println("landward: " + wrong.getMessage());
            streams.err().println(USAGE);
            return WRONG_USAGE;
        } finally {
            streams.out().flush();
            streams.err().flush();
        }
    }

    private int command(List<String> words) throws WrongUsage {
        if (words.contains("--help")) {
            streams.out().println(USAGE);
            return 0;
        }
        var first = words.isEmpty() ? "" : words.getFirst();
        switch (first) {
            case "analyse":
                return analyse(words.subList(1, words.size()));
            case "check":
                return Check.run(
                        Arguments.of(words.subList(1, words.size()), Check.OPTIONS), streams);
            default:
                throw new WrongUsage("analyse or check, not '%s'".formatted(first));
        }
    }

    private int analyse(List<String> words) throws WrongUsage {
        var method = words.isEmpty() ? "" : words.getFirst();
        var rest = words.isEmpty() ? words : words.subList(1, words.size());
        return switch (method) {
            case "opinion" ->
                    AnalyseOpinion.run(Arguments.of(rest, AnalyseOpinion.OPTIONS), streams);
            case "options" ->
                    AnalyseOptions.run(Arguments.of(rest, AnalyseOptions.OPTIONS), streams);
            default ->
                    throw new WrongUsage(
                            "analyse opinion or analyse options, not '%s'".formatted(method));
        };
    }

    private static final String USAGE =
            """
            landward analyse opinion VOTES.csv [--statements COMMENTS.csv]
                [--report OUT.html] [--json OUT.json] [--seed N] [--strict]
            landward analyse options MODEL.json|MODEL.xlsx
                [--report OUT.html] [--json OUT.json] [--seed N] [--samples N]
            landward check CASES.json [..] [--data DIR]
            - is standard input or output\
            """;
}
