package dev.landward.stakeholders.pictures;

import dev.landward.documents.charts.Chart;
import dev.landward.web.Figures;
import dev.landward.web.Shell;

/// What a page draws once it knows its reader.
interface Picture {

    /// The chart in the reader's words.
    Chart chart(Shell shell);

    /// The chart with its sentence and its table.
    default String html(Shell shell) {
        return html(shell, "picture");
    }

    /// The same where a page has several; `id` is unique in it.
    default String html(Shell shell, String id) {
        return Figures.html(shell, chart(shell), id);
    }
}
