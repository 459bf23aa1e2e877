package dev.landward.documents.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Cuts CSV text into rows. A cell that begins with a quote runs to the closing quote, over line
/// breaks, and a doubled quote in it is one quote; what stands between the closing quote and the
/// delimiter is kept; a quote elsewhere is a character like any other. CR, LF and CRLF end a row.
final class CsvTokens {

    private final char[] text;
    private final int end;
    private final char delimiter;
    private final Limits limits;
    private final StringBuilder quoted = new StringBuilder();
    private int at;
    private int line;

    CsvTokens(char[] text, int from, int end, char delimiter, int line, Limits limits) {
        this.text = text;
        this.at = from;
        this.end = end;
        this.delimiter = delimiter;
        this.line = line;
        this.limits = limits;
    }

    /// The next row, blank ones too, or null at the end.
    @Nullable Raw next() throws Stop {
        if (at >= end) {
            return null;
        }
        int place = line;
        int given = 0;
        int filled = 0;
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            String cell = FormulaGuard.open(cell(given + 1));
            given++;
            if (!cell.isEmpty()) {
                filled = given;
            }
            if (given <= limits.columns()) {
                cells.add(cell);
            }
            more = at < end && text[at] == delimiter;
            at += more ? 1 : 0;
        }
        endLine();
        if (filled > limits.columns()) {
            throw new Stop(
                    Refused.Kind.TOO_MANY_COLUMNS,
                    Map.of("limit", limits.columns(), "found", filled, "line", place));
        }
        return new Raw(place, onlyText(cells, filled), given);
    }

    /// Whether everything was read.
    boolean atEnd() {
        return at >= end;
    }

    private static List<String> onlyText(List<String> cells, int filled) {
        for (int i = 0; i < filled; i++) {
            if (!cells.get(i).isBlank()) {
                return cells.subList(0, filled);
            }
        }
        return List.of();
    }

    private String cell(int column) throws Stop {
        if (at < end && text[at] == '"') {
            return quoted(column);
        }
        int from = at;
        skipPlain();
        return cut(from, column);
    }

    private void skipPlain() {
        int i = at;
        while (i < end && text[i] != delimiter && text[i] != '\n' && text[i] != '\r') {
            i++;
        }
        at = i;
    }

    private String cut(int from, int column) throws Stop {
        if (at - from > limits.cellCharacters()) {
            throw tooLong(line, column);
        }
        return from == at ? "" : new String(text, from, at - from);
    }

    private String quoted(int column) throws Stop {
        int opened = line;
        quoted.setLength(0);
        at++;
        int from = at;
        while (true) {
            if (at >= end) {
                throw new Stop(Refused.Kind.UNCLOSED_QUOTE, Map.of("line", opened));
            }
            char c = text[at];
            if (c == '"') {
                append(from, opened, column);
                if (at + 1 >= end || text[at + 1] != '"') {
                    break;
                }
                at++;
                from = at;
            } else if (isLineEnd(c)) {
                line++;
            }
            at++;
        }
        at++;
        from = at;
        skipPlain();
        append(from, opened, column);
        return quoted.toString();
    }

    /// A quoted cell that grows too long over several lines was most likely never closed.
    private void append(int from, int opened, int column) throws Stop {
        quoted.append(text, from, at - from);
        if (quoted.length() > limits.cellCharacters()) {
            throw line > opened
                    ? new Stop(Refused.Kind.UNCLOSED_QUOTE, Map.of("line", opened))
                    : tooLong(opened, column);
        }
    }

    private Stop tooLong(int place, int column) {
        return new Stop(
                Refused.Kind.CELL_TOO_LONG,
                Map.of("limit", limits.cellCharacters(), "line", place, "column", column));
    }

    /// A line ends after LF, and after a CR that no LF follows.
    private boolean isLineEnd(char c) {
        return c == '\n' || (c == '\r' && (at + 1 >= end || text[at + 1] != '\n'));
    }

    private void endLine() {
        if (at >= end) {
            return;
        }
        at += text[at] == '\r' && at + 1 < end && text[at + 1] == '\n' ? 2 : 1;
        line++;
    }
}
