package dev.landward.cli;

import dev.landward.analysis.ranking.Smaa;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Map;
import java.util.Optional;

/// `landward analyse options MODEL`: which option leads, how sure that is, what would change it.
final class AnalyseOptions {

    static final Map<String, Boolean> OPTIONS =
            Map.of("--report", true, "--json", true, "--seed", true, "--samples", true);

    private static final int MOST_BYTES = 50_000_000;
    private static final int MOST_SAMPLES = 100_000_000;

    private AnalyseOptions() {}

    static int run(Arguments arguments, Streams streams) throws WrongUsage {
        if (arguments.files().size() != 1) {
            throw new WrongUsage("analyse options takes one model");
        }
        var settings = settings(arguments);
        var json = arguments.value("--json");
        var report = arguments.value("--report");
        if (json.equals(report) && json.isPresent()) {
            throw new WrongUsage("--json and --report write to different places");
        }
        var problems = new Problems();
        var model = model(arguments.files().getFirst(), streams, problems);
        problems.list(streams.err());
        if (model.isEmpty()) {
            return 1;
        }
        var result = OptionsResult.of(model.get(), settings);
        boolean written =
                json.map(to -> Streams.write(to, streams, new OptionsJson(result)::to)).orElse(true)
                        & report.map(to -> Streams.write(to, streams, bytes(result))).orElse(true);
        if (json.isEmpty() && report.isEmpty()) {
            streams.out().print(OptionsSummary.text(result));
        }
        return written ? 0 : 1;
    }

    private static Streams.Writing bytes(OptionsResult result) {
        return out -> out.write(OptionsReport.html(result).getBytes(StandardCharsets.UTF_8));
    }

    private static Smaa.Settings settings(Arguments arguments) throws WrongUsage {
        long seed = arguments.seed();
        var samples = arguments.value("--samples");
        if (samples.isEmpty()) {
            var usual = Smaa.Settings.DEFAULT;
            return new Smaa.Settings(seed, usual.samples(), usual.most());
        }
        try {
            int count = Integer.parseInt(samples.get());
            if (count >= 1 && count <= MOST_SAMPLES) {
                return Smaa.Settings.exactly(seed, count);
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw new WrongUsage(
                "--samples is a whole number from 1 to %,d, not %s"
                        .formatted(MOST_SAMPLES, samples.get()));
    }

    private static Optional<OptionsModel> model(String file, Streams streams, Problems problems) {
        try (var in = streams.read(file)) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                problems.add(file, 0, "file", "a model of at most 50 MB");
                return Optional.empty();
            }
            boolean workbook = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
            return (workbook
                            ? OptionsWorkbook.read(file, bytes, problems)
                            : json(file, bytes, problems))
                    .flatMap(OptionsReader::read);
        } catch (IOException | InvalidPathException e) {
            problems.add(file, 0, "file", "a file that can be read");
            return Optional.empty();
        }
    }

    private static Optional<Placed> json(String file, byte[] bytes, Problems problems) {
        try {
            var read = Json.placed(new String(bytes, StandardCharsets.UTF_8));
            return Optional.of(
                    new Placed(new Placed.Source(file, read.lines(), problems), "", read.value()));
        } catch (Json.Malformed e) {
            problems.add(file, e.line(), "file", "a model as JSON or as a workbook (XLSX)");
            return Optional.empty();
        }
    }
}
