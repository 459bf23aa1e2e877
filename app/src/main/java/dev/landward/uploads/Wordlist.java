package dev.landward.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// A table of words that files may use, in several languages, each with what it stands for.
public final class Wordlist {

    private Wordlist() {}

    /// A line of such a table.
    ///
    /// @param about of what it is
    /// @param means what the words stand for
    /// @param words in all languages
    public record Line(String about, String means, List<String> words) {}

    /// Reads a table: below a header, what a line is about, what its words stand for, and a column
    /// of words a language.
    ///
    /// @param beside the class beside which the file lies
    /// @param file its name
    /// @return its lines
    public static List<Line> read(Class<?> beside, String file) {
        try (var in = Objects.requireNonNull(beside.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(Wordlist::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String[] cells) {
        var words =
                Arrays.stream(cells)
                        .skip(2)
                        .flatMap(cell -> Arrays.stream(cell.split(", ")))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return new Line(cells[0], cells[1], words);
    }
}
