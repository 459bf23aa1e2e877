package dev.landward.cli;

import java.util.List;

/// HTML as text: what people wrote is escaped, and marked as theirs.
final class Html {

    private final StringBuilder out = new StringBuilder();

    /// What stands in a cell of a table.
    ///
    /// @param markup safe to be written as it is
    /// @param attributes of the cell, safe too
    record Cell(String markup, String attributes) {

        static Cell text(String text) {
            return new Cell(escaped(text), "");
        }

        static Cell number(int count) {
            return text("%,d".formatted(count));
        }

        /// What somebody wrote, in whatever language.
        static Cell written(String text) {
            return new Cell(escaped(text), " " + WRITTEN);
        }

        /// The same, to be found under a name of its own within the page.
        static Cell written(String text, String id) {
            return new Cell(escaped(text), " id=\"%s\" %s".formatted(id, WRITTEN));
        }
    }

    static final String WRITTEN = "lang=\"\" dir=\"auto\" translate=\"no\"";

    /// Markup of our own.
    Html raw(String markup) {
        out.append(markup).append('\n');
        return this;
    }

    Html heading(int level, String text) {
        return raw("<h%d>%s</h%d>".formatted(level, escaped(text), level));
    }

    Html heading(int level, String text, String id) {
        return raw("<h%d id=\"%s\">%s</h%d>".formatted(level, id, escaped(text), level));
    }

    Html paragraph(String text) {
        return raw("<p>" + escaped(text) + "</p>");
    }

    /// A table whose first cells head their rows. On a narrow screen each row becomes a block, in
    /// which every cell says its head; the roles keep it a table for those who listen.
    Html table(String caption, List<String> heads, List<List<Cell>> rows) {
        raw("<table role=\"table\"><caption>%s</caption>".formatted(escaped(caption)));
        raw("<thead role=\"rowgroup\"><tr role=\"row\">");
        heads.forEach(head ->
                raw("<th scope=\"col\" role=\"columnheader\">%s</th>".formatted(escaped(head))));
        raw("</tr></thead><tbody role=\"rowgroup\">");
        for (var row : rows) {
            raw("<tr role=\"row\">");
            for (int i = 0; i < row.size(); i++) {
                var cell = row.get(i);
                raw(
                        i == 0
                                ? "<th scope=\"row\" role=\"rowheader\"%s>%s</th>"
                                        .formatted(cell.attributes(), cell.markup())
                                : "<td role=\"cell\" data-head=\"%s\"%s>%s</td>"
                                        .formatted(
                                                escaped(heads.get(i)),
                                                cell.attributes(),
                                                cell.markup()));
            }
            raw("</tr>");
        }
        return raw("</tbody></table>");
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
