package dev.landward.documents.charts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes the part of `charts.css` that follows from [Ink], [Colour] and [Tone].
final class Stylesheet {

    static final Path FILE = Path.of("src/main/resources/static/assets/charts.css");
    private static final String FROM = "/* >>> written from Ink, Colour and Tone */\n";
    private static final String TO = "/* <<< */";

    /// The tip hangs below the body, for it must not be cut off.
    private static final String FIGURE = ":is(.fig, .fig-tip)";

    private static final String DARK = "[data-bs-theme=\"dark\"] " + FIGURE;

    private Stylesheet() {}

    /// Rewrites the file after a change of colours; run with `documents` as the working folder.
    public static void main(String[] args) throws IOException {
        var css = Files.readString(FILE);
        Files.writeString(
                FILE,
                css.substring(0, css.indexOf(FROM))
                        + FROM
                        + paints()
                        + css.substring(css.indexOf(TO)));
    }

    /// The part of a stylesheet between its two marks.
    static String between(String css) {
        return css.substring(css.indexOf(FROM) + FROM.length(), css.indexOf(TO));
    }

    static String paints() {
        var light = variables(Colour::light, Tone::light, Tone::onLight);
        var dark = variables(Colour::dark, Tone::dark, Tone::onDark);
        var system = variables(Colour::system, _ -> "CanvasText", _ -> "Canvas");
        return FIGURE
                + " {"
                + light
                + "}\n"
                + DARK
                + " {"
                + dark
                + "}\n@media print {\n  "
                + FIGURE
                + ", "
                + DARK
                + " {"
                + light
                + "}\n}\n@media (forced-colors: active) {\n  "
                + FIGURE
                + ", "
                + DARK
                + " {"
                + system
                + "}\n}\n"
                + Ink.all().stream().map(Ink::css).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String variables(
            Function<Colour, String> colour,
            Function<Tone, String> tone,
            Function<Tone, String> on) {
        var out = new StringBuilder();
        for (var each : Colour.values()) {
            out.append(' ')
                    .append(each.variable())
                    .append(": ")
                    .append(colour.apply(each))
                    .append(';');
        }
        for (var each : Tone.values()) {
            out.append(' ')
                    .append(each.variable())
                    .append(": ")
                    .append(tone.apply(each))
                    .append(';');
            out.append(' ')
                    .append(each.onVariable())
                    .append(": ")
                    .append(on.apply(each))
                    .append(';');
        }
        return out.append(' ').toString();
    }
}
