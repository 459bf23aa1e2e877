package dev.landward.documents.charts;

/// The HTML of a chart in a page: title, reading, every size of the picture, and its twin table.
///
/// Needs `/assets/charts.css`; `/assets/charts.js` adds hover, arrow keys and dragging. Every text
/// is escaped.
public final class Figure {

    private Figure() {}

    /// The fragment; `id` must be unique in the page and begins every id inside.
    public static String html(Chart chart, String id, Reader reader) {
        if (!id.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException("not an id for a chart: " + Text.clean(id));
        }
        var out = new Markup();
        out.open("figure")
                .attr("class", "fig")
                .attr("id", id)
                .attr("dir", reader.direction().code());
        out.open("figcaption");
        out.open("strong").attr("class", "fig-title").text(chart.title()).close();
        out.open("span").attr("class", "fig-sentence").text(chart.sentence()).close();
        out.close();
        out.open("div").attr("class", "fig-pictures");
        out.raw(chart.svg(id + "-w", Size.WIDE, reader))
                .raw(chart.svg(id + "-m", Size.MEDIUM, reader))
                .raw(chart.svg(id + "-n", Size.NARROW, reader));
        out.close();
        out.open("details")
                .attr("class", "fig-data")
                .open("summary")
                .text(reader.words().table())
                .close();
        out.open("div").attr("class", "fig-scroll").attr("tabindex", "0").attr("role", "group");
        out.attr("aria-label", chart.title()).raw(chart.twin(reader).html()).close();
        return out.close().close().toString();
    }
}
