package dev.landward.web;

import dev.landward.documents.charts.Direction;
import dev.landward.documents.charts.Format;
import dev.landward.documents.charts.Reader;
import dev.landward.documents.charts.Words;

/// Pictures for whoever reads a page: numbers, dates, direction and the common words of their
/// language.
public final class Figures {

    private Figures() {}

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
