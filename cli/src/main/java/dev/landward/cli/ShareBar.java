package dev.landward.cli;

import dev.landward.analysis.opinion.Counts;
import java.util.Locale;

/// How many agree, as a number and as a bar: agreement from the left, disagreement from the right,
/// passes between.
final class ShareBar {

    private ShareBar() {}

    static Html.Cell cell(Counts counts) {
        if (counts.seen() == 0) {
            return Html.Cell.text("nobody answered");
        }
        double agree = 100.0 * counts.agree() / counts.seen();
        double disagree = 100.0 * counts.disagree() / counts.seen();
        var bar =
                """
                <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><path class="ground" d="M0,0H100V8H0Z"/><path class="agree" d="M0,0H%sV8H0Z"/><path class="disagree" d="M100,0H%sV8H100Z"/></svg>\
                """
                        .formatted(unit(agree), unit(100 - disagree));
        return new Html.Cell(
                Html.escaped(OpinionWords.of(counts.agree(), counts.seen())) + bar, "");
    }

    private static String unit(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
