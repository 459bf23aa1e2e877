package dev.landward.cli;

import java.util.Locale;

/// What is said of a model as a page of text for a terminal.
final class OptionsSummary {

    private OptionsSummary() {}

    static String text(OptionsResult result) {
        var text = new StringBuilder();
        line(text, OptionsWords.taking(result));
        line(text, OptionsWords.lead(result));
        line(text, OptionsWords.sure(result));
        OptionsWords.failing(result).forEach(said -> line(text, said));
        line(text, "");
        line(text, "Option: value, first how often");
        for (int i : result.ranking().order()) {
            line(
                    text,
                    String.format(
                            Locale.ROOT,
                            "  %s  %7s  %s",
                            OptionsWords.value(result.ranking().values()[i]),
                            OptionsWords.share(result.open().acceptability(i, 0)),
                            result.option(i)));
        }
        line(text, "");
        line(text, OptionsWords.flip(result));
        OptionsWords.intervals(result).forEach(said -> line(text, said));
        result.groups()
                .ifPresent(groups -> {
                    line(text, "");
                    for (var group : groups.groups()) {
                        line(
                                text,
                                "%s (%s) would choose “%s”; with “%s” it gives up %s."
                                        .formatted(
                                                group.name(),
                                                OpinionWords.people(group.size()),
                                                result.option(group.winner()),
                                                result.option(result.winner()),
                                                OptionsWords.value(
                                                        group.regret()[result.winner()])));
                    }
                });
        line(text, "");
        line(text, OptionsWords.second(result));
        result.model().notes().forEach(note -> line(text, note));
        line(
                text,
                "%,d samples, seed %d; the same model and seed give the same figures."
                        .formatted(result.open().samples(), result.open().seed()));
        return text.toString();
    }

    private static void line(StringBuilder text, String said) {
        text.append(said.replaceAll("[\\p{Cntrl}]+", " ")).append('\n');
    }
}
