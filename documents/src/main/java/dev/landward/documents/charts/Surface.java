package dev.landward.documents.charts;

/// What a picture is drawn on: a page with a stylesheet, or a file that stands alone.
sealed interface Surface {

    /// Painted by classes of `charts.css`.
    Surface PAGE = new Page();

    /// A page with `charts.css`.
    record Page() implements Surface {}

    /// A file without a stylesheet.
    record File(String fontFamily) implements Surface {}
}
