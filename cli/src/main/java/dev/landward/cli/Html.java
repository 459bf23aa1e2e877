package dev.landward.cli;

import java.util.List;

/// HTML as text: what people wrote is escaped, and marked as theirs.
final class Html {

    private final StringBuilder out = new StringBuilder();

    /// Markup of our own.
    Html raw(String markup) {
        out.append(markup).append('\n');
        return this;
    }

    Html heading(int level, String text) {
        return raw("<h%d>%s</h%d>".formatted(level, escaped(text), level));
    }

    Html paragraph(String text) {
        return raw("<p>" + escaped(text) + "</p>");
    }

    /// A table whose first cells head their rows.
    Html table(String caption, List<String> heads, List<List<String>> rows) {
        return table(caption, heads, rows, "");
    }

    /// A table whose first cells hold what people wrote, in whatever language.
    Html statements(String caption, List<String> heads, List<List<String>> rows) {
        return table(caption, heads, rows, " lang=\"\" dir=\"auto\" translate=\"no\"");
    }

    private Html table(
            String caption, List<String> heads, List<List<String>> rows, String written) {
        var name = escaped(caption);
        raw(
                "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"%s\">"
                        .formatted(name));
        raw("<table><caption>%s</caption><thead><tr>".formatted(name));
        heads.forEach(head -> raw("<th scope=\"col\">%s</th>".formatted(escaped(head))));
        raw("</tr></thead><tbody>");
        for (var row : rows) {
            raw("<tr><th scope=\"row\"%s>%s</th>".formatted(written, escaped(row.getFirst())));
            row.stream().skip(1).forEach(cell -> raw("<td>" + escaped(cell) + "</td>"));
            raw("</tr>");
        }
        return raw("</tbody></table></div>");
    }

    /// Text without what HTML, or a reader, would take for more than text.
    static String escaped(String text) {
        var safe = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(c < ' ' && c != '\n' && c != '\t' ? '\uFFFD' : c);
            }
        }
        return safe.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
