package dev.landward.documents.tables;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a CSV of any length row by row, so that only one row is held at a time.
///
/// Encoding and delimiter are found out from the first 64 KB, as [Tables] finds them; quotes may
/// enclose delimiters, line breaks and doubled quotes. The first row comes as any other: whoever
/// reads decides what it is. Rows without any text are left out.
///
/// Cost: linear in the length.
public final class CsvStream implements AutoCloseable {

    private static final int SAMPLE = 65_536;
    private static final int END = -1;

    private final Reader reader;
    private final char delimiter;
    private final int cellCharacters;
    private final int columns;
    private final StringBuilder cell = new StringBuilder();
    private int ahead;
    private int line = 1;
    private @Nullable Refused refused;

    private CsvStream(Reader reader, char delimiter, Limits limits) throws IOException {
        this.reader = reader;
        this.delimiter = delimiter;
        cellCharacters = limits.cellCharacters();
        columns = limits.columns();
        ahead = reader.read();
    }

    /// Opens a stream; closing this closes it.
    ///
    /// @param in the bytes
    /// @param limits of which the columns and the length of a cell count
    /// @return before its first row
    /// @throws IOException where the bytes cannot be fetched
    public static CsvStream open(InputStream in, Limits limits) throws IOException {
        var sample = in.readNBytes(SAMPLE);
        var mark = Encodings.mark(sample);
        Charset charset = mark.charset();
        if (charset == null) {
            charset = Encodings.guess(wholeLines(sample));
        }
        var start = new ByteArrayInputStream(sample, mark.length(), sample.length - mark.length());
        var text = new String(sample, mark.length(), sample.length - mark.length(), charset);
        var chars = text.toCharArray();
        var reader = new InputStreamReader(new SequenceInputStream(start, in), charset);
        return new CsvStream(
                new BufferedReader(reader, SAMPLE),
                Delimiters.find(chars, 0, chars.length),
                limits);
    }

    private static byte[] wholeLines(byte[] sample) {
        int end = sample.length;
        if (end < SAMPLE) {
            return sample;
        }
        while (end > 0 && sample[end - 1] != '\n') {
            end--;
        }
        return end == 0 ? sample : Arrays.copyOf(sample, end);
    }

    /// The next row that has text.
    ///
    /// @return empty at the end, and where the rest cannot be read: see [#refused]
    /// @throws IOException where the bytes cannot be fetched
    public Optional<Row> next() throws IOException {
        while (ahead != END && refused == null) {
            int place = line;
            var cells = row();
            if (refused == null && cells.stream().anyMatch(text -> !text.isBlank())) {
                return Optional.of(new Row(place, cells));
            }
        }
        return Optional.empty();
    }

    /// Why reading stopped before the end.
    ///
    /// @return an unclosed quote, a cell that is too long, or a row of too many cells
    public Optional<Refused> refused() {
        return Optional.ofNullable(refused);
    }

    private List<String> row() throws IOException {
        var cells = new ArrayList<String>();
        boolean more = true;
        while (more && refused == null) {
            if (cells.size() == columns) {
                refuseWidth();
                break;
            }
            cell.setLength(0);
            if (ahead == '"') {
                quoted();
            }
            plain();
            cells.add(FormulaGuard.open(cell.toString()));
            more = ahead == delimiter;
            if (more) {
                ahead = reader.read();
            }
        }
        lineEnd();
        return cells;
    }

    private void refuseWidth() {
        refused =
                new Refused(
                        Refused.Kind.TOO_MANY_COLUMNS,
                        Map.of("limit", columns, "found", columns + 1, "line", line));
        ahead = END;
    }

    private void plain() throws IOException {
        while (ahead != END && ahead != delimiter && ahead != '\n' && ahead != '\r') {
            take(line);
        }
    }

    private void quoted() throws IOException {
        int opened = line;
        ahead = reader.read();
        while (refused == null) {
            if (ahead == END) {
                refused = new Refused(Refused.Kind.UNCLOSED_QUOTE, Map.of("line", opened));
            } else if (ahead == '"') {
                ahead = reader.read();
                if (ahead != '"') {
                    return;
                }
                take(opened);
            } else if (ahead == '\r') {
                take(opened);
                line += ahead == '\n' ? 0 : 1;
            } else {
                line += ahead == '\n' ? 1 : 0;
                take(opened);
            }
        }
    }

    private void take(int opened) throws IOException {
        if (cell.length() == cellCharacters) {
            refused =
                    line > opened
                            ? new Refused(Refused.Kind.UNCLOSED_QUOTE, Map.of("line", opened))
                            : new Refused(
                                    Refused.Kind.CELL_TOO_LONG,
                                    Map.of("limit", cellCharacters, "line", line));
            ahead = END;
            return;
        }
        if (ahead != 0) {
            cell.append((char) ahead);
        }
        ahead = reader.read();
    }

    private void lineEnd() throws IOException {
        if (ahead == '\r') {
            ahead = reader.read();
            line += ahead == '\n' ? 0 : 1;
        }
        if (ahead == '\n') {
            ahead = reader.read();
            line++;
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
