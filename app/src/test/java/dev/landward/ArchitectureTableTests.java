package dev.landward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the table of ARCHITECTURE.md against what the packages say of themselves.
class ArchitectureTableTests {

    private static final Path ROOT = Path.of("..");
    private static final Pattern SENTENCE = Pattern.compile("(?s)^(/// .*?\\.)(?:\\s|$)");

    @Test
    void everyPackageIsFoundByWhatItIsFor() throws IOException {
        var expected =
                packages().map(ArchitectureTableTests::row).collect(Collectors.joining("\n"));
        assertThat(ROOT.resolve("ARCHITECTURE.md"))
                .content()
                .contains("| looking for | open |\n|---|---|\n" + expected + "\n\n");
    }

    private static Stream<Path> packages() {
        return Stream.of("analysis", "documents", "app", "testing", "cli", "bench")
                .map(module -> ROOT.resolve(module).resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(ArchitectureTableTests::packages);
    }

    private static Stream<Path> packages(Path root) {
        try (var files = Files.walk(root)) {
            List<Path> found =
                    files.filter(file -> file.endsWith("package-info.java"))
                            .filter(file -> !file.endsWith("dev/landward/package-info.java"))
                            .sorted()
                            .toList();
            return found.stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String row(Path file) {
        var folder = ROOT.relativize(file).toString().replace("/package-info.java", "");
        return "| %s | [`%s`](%s) |".formatted(sentence(file), folder, folder);
    }

    private static String sentence(Path file) {
        try {
            var found = SENTENCE.matcher(Files.readString(file));
            assertThat(found.find()).as("%s says what it is for", file).isTrue();
            return found.group(1).replaceAll("\\s*/// ?", " ").strip().replaceAll("\\.$", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
