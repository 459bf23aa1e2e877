package dev.landward.web;

import dev.landward.documents.charts.Chart;
import dev.landward.documents.charts.Direction;
import dev.landward.documents.charts.Figure;
import dev.landward.documents.charts.Format;
import dev.landward.documents.charts.Reader;
import dev.landward.documents.charts.Words;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Pictures for whoever reads a page: numbers, dates, direction and the common words of their
/// language.
public final class Figures {

    private static final int KEPT = 128;

    /// The pictures drawn last; a picture is the same for the same values and the same reader.
    private static final Map<Drawing, SoftReference<String>> DRAWN =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<Drawing, SoftReference<String>> eldest) {
                    return size() > KEPT;
                }
            };

    private Figures() {}

    private record Drawing(Chart chart, String id, Locale locale) {}

    /// Draws a picture with its sentence and its table, or takes it as it was drawn before.
    ///
    /// @param shell the page's shell
    /// @param chart the picture
    /// @param id the picture's own on its page
    /// @return the figure as HTML
    public static String html(Shell shell, Chart chart, String id) {
        var drawing = new Drawing(chart, id, shell.locale());
        var drawn = drawn(drawing);
        return drawn == null ? keep(drawing, Figure.html(chart, id, reader(shell))) : drawn;
    }

    private static @Nullable String drawn(Drawing drawing) {
        synchronized (DRAWN) {
            var kept = DRAWN.get(drawing);
            return kept == null ? null : kept.get();
        }
    }

    private static String keep(Drawing drawing, String html) {
        synchronized (DRAWN) {
            DRAWN.put(drawing, new SoftReference<>(html));
        }
        return html;
    }

    /// Makes the reader that pictures of a page are drawn for.
    ///
    /// @param shell the page's shell
    /// @return its reader
    public static Reader reader(Shell shell) {
        var direction =
                shell.direction().equals("rtl") ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        return new Reader(Format.of(shell.locale()), direction, new ShellWords(shell));
    }

    private record ShellWords(Shell shell) implements Words {

        @Override
        public String unknown() {
            return shell.text("web.chart.unknown");
        }

        @Override
        public String more(long count) {
            return shell.text("web.chart.more", count);
        }

        @Override
        public String n(long count) {
            return shell.text("web.chart.n", count);
        }

        @Override
        public String table() {
            return shell.text("web.chart.table");
        }

        @Override
        public String nothing() {
            return shell.text("web.chart.nothing");
        }

        @Override
        public String count() {
            return shell.text("web.chart.count");
        }

        @Override
        public String note() {
            return shell.text("web.chart.note");
        }
    }
}
