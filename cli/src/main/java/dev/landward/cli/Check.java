package dev.landward.cli;

import dev.landward.analysis.cases.CaseTables;
import dev.landward.analysis.cases.Inputs;
import dev.landward.analysis.cases.Kernel;
import dev.landward.analysis.cases.Kernels;
import dev.landward.analysis.cases.PublishedCase;
import dev.landward.analysis.cases.PublishedCase.Difference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// `landward check CASES.json`: runs published cases through the kernels of the product.
final class Check {

    static final Map<String, Boolean> OPTIONS = Map.of("--data", true);

    private final String file;
    private final Streams streams;
    private final Optional<Path> data;
    private int agree;
    private int differ;
    private int unsupported;

    private Check(String file, Streams streams, Optional<Path> data) {
        this.file = file;
        this.streams = streams;
        this.data = data;
    }

    static int run(Arguments arguments, Streams streams) throws WrongUsage {
        if (arguments.files().isEmpty()) {
            throw new WrongUsage("check takes files of cases");
        }
        var data = arguments.value("--data").map(Path::of);
        boolean all = true;
        for (var file : arguments.files()) {
            all &= new Check(file, streams, data).agrees();
        }
        return all ? 0 : 1;
    }

    private boolean agrees() {
        try (var in = streams.read(file)) {
            var read = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            var cases = Inputs.of(Objects.requireNonNull(read)).each("cases");
            cases.forEach(this::check);
        } catch (Json.Malformed e) {
            streams.err().println("%s:%d: file: JSON".formatted(file, e.line()));
            return false;
        } catch (IOException | InvalidPathException e) {
            streams.err().println("%s:0: file: a file that can be read".formatted(file));
            return false;
        } catch (RuntimeException e) {
            streams.err().println("%s:1: cases: a list of cases".formatted(file));
            return false;
        }
        streams.out()
                .println(
                        "%s: %d cases: %d agree, %d differ, %d unsupported"
                                .formatted(
                                        file,
                                        agree + differ + unsupported,
                                        agree,
                                        differ,
                                        unsupported));
        return differ == 0;
    }

    private void check(Inputs fields) {
        var method = fields.values().get("method");
        var kernel = method == null ? null : kernel(method.toString());
        if (kernel == null) {
            unsupported++;
            return;
        }
        List<Difference> differences;
        try {
            var one = PublishedCase.of(fields);
            var inputs = CaseTables.filled(one.inputs(), this::table);
            differences = one.differences(kernel.run(inputs));
        } catch (NoSuchFileException e) {
            unsupported++;
            streams.out()
                    .println(
                            "%s: no data at %s"
                                    .formatted(fields.values().get("id"), e.getMessage()));
            return;
        } catch (VoteCounts.NoData e) {
            unsupported++;
            streams.out()
                    .println(
                            "%s: no data at %s"
                                    .formatted(fields.values().get("id"), e.getMessage()));
            return;
        } catch (IOException | RuntimeException e) {
            differences = List.of(new Difference("inputs", "a case that can be run", e.toString()));
        }
        agree += differences.isEmpty() ? 1 : 0;
        differ += differences.isEmpty() ? 0 : 1;
        for (var one : differences) {
            streams.out()
                    .println(
                            "%s: %s: expected %s, found %s"
                                    .formatted(
                                            fields.values().get("id"),
                                            one.key(),
                                            one.expected(),
                                            one.found()));
        }
    }

    private @org.jspecify.annotations.Nullable Kernel kernel(String method) {
        return method.equals("vote-counts")
                ? in -> VoteCounts.of(folder(in.text("folder")), streams)
                : Kernels.BY_METHOD.get(method);
    }

    /// Where a case's data lie: beside its file, or in the folder of data that was named, or in one
    /// called `data` within that.
    private Path folder(String name) {
        if (data.isPresent()) {
            var within = name.replaceFirst("^(\\.\\./)*data/", "");
            return Stream.of(within, "data/" + within, name)
                    .map(one -> data.get().resolve(one).normalize())
                    .filter(Files::isDirectory)
                    .findFirst()
                    .orElse(data.get().resolve(within));
        }
        var beside = Path.of(file).toAbsolutePath().getParent();
        return Objects.requireNonNull(beside).resolve(name).normalize();
    }

    /// A table that a case names: in the folder of data, or beside the file of cases.
    private InputStream table(String name) throws IOException {
        var within = name.replaceFirst("^(\\.\\./)*data/", "");
        for (var one : List.of(within, "data/" + within, name)) {
            var there = data.map(folder -> folder.resolve(one).normalize());
            if (there.filter(Files::isRegularFile).isPresent()) {
                return Files.newInputStream(there.get());
            }
        }
        var beside = Path.of(file).toAbsolutePath().getParent();
        return Files.newInputStream(Objects.requireNonNull(beside).resolve(name).normalize());
    }
}
