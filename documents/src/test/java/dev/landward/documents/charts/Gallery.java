package dev.landward.documents.charts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Writes pages with every chart, to be looked at, and prints what each chart costs.
public final class Gallery {

    static final String PAGE_CSS =
            "body{margin:0;padding:16px;font:16px/1.5 system-ui,sans-serif;background:%s;color:%s}"
                            .formatted(Colour.SURFACE.light(), Colour.TEXT.light())
                    + "[data-bs-theme=dark] body{background:%s;color:%s}"
                            .formatted(Colour.SURFACE.dark(), Colour.TEXT.dark())
                    + "main{max-width:960px;margin:auto}";

    private Gallery() {}

    /// Writes the pages to `target/gallery`; run with `documents` as the working folder.
    public static void main(String[] args) throws IOException {
        write(Path.of(args.length == 0 ? "target/gallery" : args[0]));
        Samples.all().forEach(Gallery::measure);
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var name : List.of("charts.css", "charts.js")) {
            Files.writeString(
                    folder.resolve(name), Files.readString(Stylesheet.FILE.resolveSibling(name)));
        }
        Files.writeString(folder.resolve("page.css"), PAGE_CSS);
        for (var theme : List.of("light", "dark")) {
            Files.writeString(
                    folder.resolve("gallery-" + theme + ".html"),
                    page(theme, Samples.all(), Samples.ENGLISH));
            Files.writeString(
                    folder.resolve("edges-" + theme + ".html"),
                    page(theme, edges(), Samples.ENGLISH));
            Files.writeString(
                    folder.resolve("rtl-" + theme + ".html"),
                    page(theme, Samples.all(), Samples.ARABIC));
        }
        var charts = Samples.all();
        for (int i = 0; i < charts.size(); i++) {
            Files.writeString(
                    folder.resolve("alone-" + i + "-wide.svg"),
                    charts.get(i).standalone(Size.WIDE, Samples.ENGLISH));
            Files.writeString(
                    folder.resolve("alone-" + i + "-narrow.svg"),
                    charts.get(i).standalone(Size.NARROW, Samples.ENGLISH));
        }
    }

    static List<Chart> edges() {
        var none = Samples.stanceMap(0, 0);
        var hostile =
                "<script>alert(\"1\")</script> & \u202eevil\u202c 'x' with a very long name that never seems to end at all";
        return List.of(
                none,
                Samples.stanceMap(1, 0),
                Samples.stanceMap(64, 1),
                Samples.stanceMap(300, 0.1),
                new Slope(
                        "Empty",
                        "Nobody.",
                        "March",
                        "May",
                        "Name",
                        List.of("low", "high"),
                        new Slope.Terms("up", "down", "same", "unknown"),
                        List.of()),
                Samples.ladder(3),
                Samples.ladder(400),
                Bars.of("Empty", "Nothing.", "Row", "Value", Unit.NUMBER, List.of()),
                Bars.of(
                        hostile,
                        hostile,
                        hostile,
                        hostile,
                        Unit.NUMBER,
                        List.of(
                                Bars.Bar.of(hostile, 12.0).noting(hostile),
                                Bars.Bar.of("Minus", -8.0).noting("n = 3"),
                                Bars.Bar.of("Zero", 0.0))),
                StackedBars.of("Empty", "Nothing.", "Row", List.of(), List.of()),
                Lines.of("Empty", "Nothing.", "Date", Unit.NUMBER, List.of()),
                Lines.of(
                        "One",
                        "One value.",
                        "Date",
                        Unit.NUMBER,
                        List.of(
                                new Lines.Series(
                                        "Only",
                                        Tone.ACCENT,
                                        Dash.SOLID,
                                        List.of(
                                                Lines.Sample.of(
                                                        java.time.LocalDate.of(2026, 5, 4),
                                                        3,
                                                        9))))),
                HeatMap.of(
                        "Empty",
                        "Nothing.",
                        "row",
                        "column",
                        Unit.NUMBER,
                        List.of(),
                        List.of(),
                        List.of()),
                Samples.network(1),
                Samples.network(9));
    }

    /// A page like the product's: a stylesheet, a deferred script, nothing inline.
    static String page(String theme, List<Chart> charts, Reader reader) {
        var out =
                new StringBuilder(
                        "<!doctype html><html lang=\"en\" dir=\""
                                + reader.direction().code()
                                + "\" data-bs-theme=\""
                                + theme
                                + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                                + "<title>Charts</title><link rel=\"stylesheet\" href=\"charts.css\"><link rel=\"stylesheet\" href=\"page.css\">"
                                + "<script src=\"charts.js\" defer></script></head><body><main><h1>Charts</h1>");
        for (int i = 0; i < charts.size(); i++) {
            out.append(Figure.html(charts.get(i), "c" + i, reader));
        }
        return out.append("</main></body></html>").toString();
    }

    private static void measure(Chart chart) {
        for (int i = 0; i < 60; i++) {
            chart.svg("warm", Size.WIDE, Samples.ENGLISH);
        }
        long start = System.nanoTime();
        int rounds = 40;
        for (int i = 0; i < rounds; i++) {
            chart.svg("timed", Size.WIDE, Samples.ENGLISH);
        }
        double millis = (System.nanoTime() - start) / 1e6 / rounds;
        System.out.printf(
                Locale.ROOT,
                "%-46s wide %6.2f ms %6d chars, narrow %6d, figure %6d%n",
                chart.title(),
                millis,
                chart.svg("x", Size.WIDE, Samples.ENGLISH).length(),
                chart.svg("x", Size.NARROW, Samples.ENGLISH).length(),
                Figure.html(chart, "x", Samples.ENGLISH).length());
    }
}
