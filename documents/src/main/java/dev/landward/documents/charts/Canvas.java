package dev.landward.documents.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Draws in left-to-right coordinates and writes them for the reader's direction and the surface at
/// hand.
final class Canvas {

    private final String id;
    private final Size size;
    private final Reader reader;
    private final Surface surface;
    private final Markup body = new Markup();
    private final List<String> data = new ArrayList<>();
    private double height = 100;
    private boolean links;
    private boolean hatched;

    Canvas(String id, Size size, Reader reader, Surface surface) {
        this.id = id;
        this.size = size;
        this.reader = reader;
        this.surface = surface;
    }

    Size size() {
        return size;
    }

    double width() {
        return size.width();
    }

    Reader reader() {
        return reader;
    }

    Words words() {
        return reader.words();
    }

    void height(double units) {
        height = units;
    }

    /// Where a left-to-right x lies for this reader.
    double across(double x) {
        return mirrored() ? width() - x : x;
    }

    /// A `data-` attribute of the whole picture.
    void data(String name, double value) {
        var number = new StringBuilder();
        Markup.number(value, number);
        data(name, number.toString());
    }

    void data(String name, String value) {
        data.add("data-" + name);
        data.add(value);
    }

    Path path() {
        return new Path(this);
    }

    void line(double x1, double y1, double x2, double y2, Ink ink) {
        body.open("line")
                .attr("x1", across(x1))
                .attr("y1", y1)
                .attr("x2", across(x2))
                .attr("y2", y2);
        paint(ink);
        body.close();
    }

    void rect(Box box, double radius, Ink ink) {
        openRect(box, radius);
        paint(ink);
        body.close();
    }

    /// A rectangle in the pattern that means unknown.
    void hatch(Box box, double radius) {
        hatched = true;
        openRect(box, radius);
        body.attr("fill", "url(#" + id + "-hatch)");
        paint(Ink.UNKNOWN);
        body.close();
    }

    private void openRect(Box box, double radius) {
        double left = mirrored() ? width() - box.right() : box.left();
        body.open("rect").attr("x", left).attr("y", box.top());
        body.attr("width", Math.max(0, box.width())).attr("height", Math.max(0, box.height()));
        if (radius > 0) {
            body.attr("rx", radius);
        }
    }

    void circle(double x, double y, double radius, Ink ink) {
        body.open("circle").attr("cx", across(x)).attr("cy", y).attr("r", radius);
        paint(ink);
        body.close();
    }

    void stroke(Path path, Ink ink, double width, Dash dash) {
        body.open("path").attr("d", path.toString());
        paint(ink);
        body.attr("stroke-width", width).attr("stroke-dasharray", dash.pattern());
        body.attr("stroke-linecap", dash.pattern() == null ? "round" : null)
                .attr("stroke-linejoin", "round")
                .close();
    }

    /// A stroke whose ends are cut straight.
    void band(Path path, Ink ink, double width, Dash dash) {
        body.open("path").attr("d", path.toString());
        paint(ink);
        body.attr("stroke-width", width).attr("stroke-dasharray", dash.pattern()).close();
    }

    void area(Path path, Ink ink) {
        body.open("path").attr("d", path.toString());
        paint(ink);
        body.close();
    }

    void shape(Shape shape, double x, double y, double radius, Tone tone) {
        body.open("path").attr("d", shape.path(radius)).attr("transform", at(x, y));
        paint(Ink.mark(tone, shape));
        body.close();
    }

    void text(String text, double x, double baseline, Anchor anchor, double fontSize, Ink ink) {
        if (text.isEmpty()) {
            return;
        }
        openText(anchor, fontSize, ink);
        body.attr("x", across(x)).attr("y", baseline).text(text).close();
    }

    /// A text that a script may move.
    void movableText(String text, double x, double baseline, double fontSize, Ink ink) {
        openText(Anchor.START, fontSize, ink);
        body.attr("transform", at(x, baseline)).text(text).close();
    }

    /// Says to a script where the levels of a scale lie, from 1 to the last; points move on it.
    void levels(String axis, double first, double last, int count) {
        data(axis + "0", first);
        data(axis + "1", last);
        data(axis + "-min", "1");
        data(axis + "-max", Integer.toString(count));
        data(axis + "-step", "1");
    }

    /// A text that runs upwards from its start, its line of letters around x.
    void upright(String text, double x, double y, double fontSize, Ink ink) {
        openText(mirrored() ? Anchor.END : Anchor.START, fontSize, ink);
        double base = mirrored() ? x - fontSize * 0.35 : x + fontSize * 0.35;
        body.attr("transform", at(base, y) + " rotate(-90)").text(text).close();
    }

    private void openText(Anchor anchor, double fontSize, Ink ink) {
        body.open("text");
        if (anchor != Anchor.START) {
            body.attr("text-anchor", anchor == Anchor.END ? "end" : "middle");
        }
        if (fontSize != size.text()) {
            body.attr("font-size", fontSize);
        }
        paint(ink);
    }

    private String at(double x, double y) {
        var out = new StringBuilder("translate(");
        Path.point(across(x), y, out);
        return out.append(')').toString();
    }

    /// Starts a part that answers the pointer; everything until [#close] belongs to it.
    void open(Mark mark) {
        boolean link = mark.href() != null && onPage();
        links |= link;
        body.open(link ? "a" : "g").attr("href", link ? mark.href() : null);
        if (onPage()) {
            body.attr("class", "fig-mark")
                    .attr("data-s", mark.series().isEmpty() ? null : mark.series());
            attributes(mark.data(), body);
        }
        body.open("title").text(mark.text()).close();
    }

    /// Starts an entry of the legend.
    void openKey(String series) {
        body.open("g");
        if (onPage()) {
            body.attr("class", "fig-key").attr("data-s", series);
        }
    }

    /// Starts a part that is named for the stylesheet and script only.
    void openGroup(String name) {
        body.open("g").attr("class", onPage() ? "fig-" + name : null);
    }

    void close() {
        body.close();
    }

    private void paint(Ink ink) {
        if (onPage()) {
            body.attr("class", "fig-" + ink.name());
        } else {
            ink.strokes().forEach(s -> body.attr(s.property(), s.light()));
        }
    }

    private boolean onPage() {
        return surface instanceof Surface.Page;
    }

    private boolean mirrored() {
        return reader.direction() == Direction.RIGHT_TO_LEFT;
    }

    /// The whole picture; the chart gives its name and description.
    String finish(Chart chart) {
        var out = new Markup();
        out.open("svg")
                .attr("viewBox", "0 0 " + size.width() + " " + Math.round(Math.ceil(height)));
        out.attr("width", width())
                .attr("height", Math.ceil(height))
                .attr("direction", reader.direction().code());
        out.attr("font-size", size.text());
        switch (surface) {
            case Surface.Page _ -> pageAttributes(out);
            case Surface.File(String family) ->
                    out.attr("xmlns", "http://www.w3.org/2000/svg").attr("font-family", family);
        }
        out.attr("role", links ? "group" : "img").attr("aria-labelledby", id + "-title");
        out.attr("aria-describedby", id + "-desc");
        // A title of the whole would follow the pointer about the page, so there it is a second
        // description.
        out.open(onPage() ? "desc" : "title").attr("id", id + "-title").text(chart.title()).close();
        out.open("desc").attr("id", id + "-desc").text(chart.sentence()).close();
        if (hatched) {
            hatchPattern(out);
        }
        return out.raw(body.toString()).close().toString();
    }

    private void pageAttributes(Markup out) {
        out.attr("class", "fig-svg fig-" + size.name().toLowerCase(Locale.ROOT)).attr("id", id);
        attributes(data, out);
    }

    private static void attributes(List<String> pairs, Markup out) {
        for (int i = 0; i < pairs.size(); i += 2) {
            out.attr(pairs.get(i), pairs.get(i + 1));
        }
    }

    private void hatchPattern(Markup out) {
        out.open("defs")
                .open("pattern")
                .attr("id", id + "-hatch")
                .attr("width", 5)
                .attr("height", 5);
        out.attr("patternUnits", "userSpaceOnUse").attr("patternTransform", "rotate(45)");
        out.open("line").attr("x1", 0).attr("y1", 0).attr("x2", 0).attr("y2", 5);
        if (onPage()) {
            out.attr("class", "fig-" + Ink.HATCH.name());
        } else {
            Ink.HATCH.strokes().forEach(s -> out.attr(s.property(), s.light()));
        }
        out.close().close().close();
    }
}
