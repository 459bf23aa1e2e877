package dev.landward.documents.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes CSV. A cell is quoted when it holds a quote, a line break, an outer space, or any
/// character that is a delimiter somewhere, so that reading cannot mistake the delimiter.
final class CsvWriter implements TableWriter {

    private final Writer out;
    private final char delimiter;
    private final int columns;

    CsvWriter(OutputStream stream, CsvStyle style, List<String> header) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.delimiter = style.delimiter();
        this.columns = header.size();
        if (style.mark()) {
            out.write('\uFEFF');
        }
        row(header);
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        if (values.size() > columns) {
            throw new IllegalArgumentException("more values than columns");
        }
        for (int i = 0; i < columns; i++) {
            if (i > 0) {
                out.write(delimiter);
            }
            cell(i < values.size() ? values.get(i) : null);
        }
        out.write("\r\n");
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private void cell(@Nullable Object value) throws IOException {
        String text = FormulaGuard.close(CellText.of(value));
        if (!needsQuotes(text)) {
            out.write(text);
            return;
        }
        out.write('"');
        out.write(text.replace("\"", "\"\""));
        out.write('"');
    }

    private boolean needsQuotes(String text) {
        if (text.isEmpty()) {
            return columns == 1;
        }
        boolean quotes = text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ';
        for (int i = 0; i < text.length() && !quotes; i++) {
            char c = text.charAt(i);
            quotes = c == '"' || c == '\n' || c == '\r' || ",;\t|=".indexOf(c) >= 0;
        }
        return quotes;
    }
}
