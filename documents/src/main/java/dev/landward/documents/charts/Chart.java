package dev.landward.documents.charts;

/// A picture of data: an immutable value that knows its title, its reading, its table and its
/// drawing.
public sealed interface Chart
        permits Scatter, Slope, Bars, StackedBars, Lines, HeatMap, Network, Standpoints {

    /// What the picture shows, a few words.
    String title();

    /// What the picture says, one sentence. It is the description a screen reader gives.
    String sentence();

    /// The same data as a table: every datum of the picture is in it, and the reverse.
    Twin twin(Reader reader);

    /// Draws the picture. Package-private: [#svg] and [#standalone] choose the canvas.
    void draw(Canvas canvas);

    /// The picture for a page: classes only, painted by `charts.css`.
    ///
    /// Every id inside starts with `id`, which must be unique in the page and differ between sizes.
    default String svg(String id, Size size, Reader reader) {
        var canvas = new Canvas(id, size, reader, Surface.PAGE);
        draw(canvas);
        return canvas.finish(this);
    }

    /// The same picture as a file of its own: light colours as attributes, no classes, no links.
    default String standalone(Size size, Reader reader) {
        return standalone(
                size, reader, "Inter, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif");
    }

    /// The same picture as a file of its own in another font, such as the one a PDF embeds.
    default String standalone(Size size, Reader reader, String fontFamily) {
        var canvas = new Canvas("chart", size, reader, new Surface.File(fontFamily));
        draw(canvas);
        return canvas.finish(this);
    }
}
