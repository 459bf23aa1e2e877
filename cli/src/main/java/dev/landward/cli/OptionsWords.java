package dev.landward.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The sentences that summary and report share.
final class OptionsWords {

    private OptionsWords() {}

    /// A value from 0 to 1.
    static String value(double value) {
        return String.format(Locale.ROOT, "%.3f", value == 0 ? 0 : value);
    }

    /// A number as people gave it, to six digits.
    static String amount(double amount) {
        var rounded = new BigDecimal(amount).round(new MathContext(6, RoundingMode.HALF_EVEN));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /// A share in percent; never 0 or 100 where it is not.
    static String share(double share) {
        if (share > 0 && share < 0.001) {
            return "<0.1 %";
        }
        if (share < 1 && share > 0.999) {
            return ">99.9 %";
        }
        return String.format(
                Locale.ROOT, share == 0 || share == 1 ? "%.0f %%" : "%.1f %%", 100 * share);
    }

    static String lead(OptionsResult result) {
        var first = result.option(result.winner());
        var second = result.second();
        double value = result.ranking().values()[result.winner()];
        if (second.isEmpty()) {
            return "“%s” is the only option that can be chosen; it is worth %s of 1."
                    .formatted(first, value(value));
        }
        double ahead = value - result.ranking().values()[second.get()];
        return ahead <= 1e-12
                ? "“%s” and “%s” lead together, worth %s of 1."
                        .formatted(first, result.option(second.get()), value(value))
                : "“%s” leads, worth %s of 1, ahead of “%s” by %s."
                        .formatted(first, value(value), result.option(second.get()), value(ahead));
    }

    /// How sure that is.
    static String sure(OptionsResult result) {
        var open = result.open();
        int winner = result.winner();
        if (result.second().isEmpty()) {
            return "There is nothing to compare it with.";
        }
        if (open.samples() == 1) {
            return "Weights and scores were given as exact, so nothing is left to chance; how much depends on them stands below. With weights of which nothing is known it would be first in %s of all cases."
                    .formatted(share(result.any().acceptability(winner, 0)));
        }
        double first = open.acceptability(winner, 0);
        var often =
                "It is first in %s of all cases that what was said leaves open (± %s)."
                        .formatted(share(first), points(1.96 * open.error(winner, 0)));
        int most = open.first();
        return most == winner
                ? often + sureness(first)
                : often
                        + " More often first is “%s”, with %s: the lead rests on the middle of what is uncertain."
                                .formatted(result.option(most), share(open.acceptability(most, 0)));
    }

    private static String sureness(double first) {
        return first >= 0.9
                ? " That is a sure lead."
                : first >= 0.6
                        ? " That is a lead, not a certainty."
                        : " That is too little to call it settled: look at what it depends on.";
    }

    private static String points(double share) {
        return share == 0 ? "0" : String.format(Locale.ROOT, "%.2f points", 100 * share);
    }

    static List<String> failing(OptionsResult result) {
        var said = new ArrayList<String>();
        result.model()
                .must()
                .forEach((option, needs) -> {
                    int i = result.model().options().indexOf(option);
                    said.add(
                            "“%s” fails what must be met, so it stands below all others whatever else it offers (it would be worth %s): %s."
                                    .formatted(
                                            option,
                                            value(result.ranking().values()[i]),
                                            String.join("; ", needs)));
                });
        return said;
    }

    /// The smallest change of weights that flips the winner, in words.
    static String flip(OptionsResult result) {
        var nearest = result.flip().nearestSum();
        if (result.second().isEmpty()) {
            return "There is no other option that could lead.";
        }
        if (nearest.isEmpty()) {
            return "No weights at all put another option before it.";
        }
        double moved = nearest.get().distance() / 2;
        return moved == 0
                ? "Another option leads as well: “%s”."
                        .formatted(result.option(nearest.get().rival()))
                : "Moving %s of the weight is enough for “%s” to draw level; with less, nothing changes."
                        .formatted(share(moved), result.option(nearest.get().rival()));
    }

    /// From where to where a weight may go.
    static List<String> intervals(OptionsResult result) {
        var said = new ArrayList<String>();
        for (int j = 0; j < result.weights().length; j++) {
            var ends = result.flip().interval(j);
            var more = new ArrayList<String>();
            if (ends[1] < 1 - 1e-12) {
                more.add("more than %s".formatted(value(ends[1])));
            }
            if (ends[0] > 1e-12) {
                more.add("less than %s".formatted(value(ends[0])));
            }
            if (!more.isEmpty()) {
                said.add(
                        "“%s” stays first unless “%s” weighs %s (now %s)."
                                .formatted(
                                        result.option(result.winner()),
                                        result.criterion(j),
                                        String.join(" or ", more),
                                        value(result.weights()[j])));
            }
        }
        return said;
    }

    static String second(OptionsResult result) {
        var net = result.promethee().net();
        int best = result.winner();
        var passes = result.model().passes();
        for (int i = 0; i < net.length; i++) {
            best = passes[i] == passes[best] && net[i] > net[best] + 1e-12 ? i : best;
        }
        return best == result.winner()
                ? "PROMETHEE, which only counts who is better on which criterion and not by how much, has the same winner."
                : "PROMETHEE, which only counts who is better on which criterion and not by how much, would choose “%s”: the lead of “%s” rests on how much better it is, not on how often."
                        .formatted(result.option(best), result.option(result.winner()));
    }

    static String source(OptionsResult result) {
        var model = result.model();
        if (model.known().isPresent()) {
            return "as given for each criterion";
        }
        if (model.preferences().pairs().isPresent()) {
            return "principal eigenvector of the pairwise judgements";
        }
        if (!model.own() && !model.people().isEmpty()) {
            return "mean of everybody's weights";
        }
        return model.preferences().point().isPresent()
                ? "swings, made to sum to 1"
                : model.preferences().set().isAny()
                        ? "nothing was said, so all alike"
                        : "middle of all weights that what was said leaves open";
    }

    static String taking(OptionsResult result) {
        var model = result.model();
        return "%s, %s%s. Weights: %s."
                .formatted(
                        OpinionWords.number(model.options().size(), "option"),
                        model.criteria().size() == 1
                                ? "1 criterion"
                                : model.criteria().size() + " criteria",
                        model.people().isEmpty()
                                ? ""
                                : ", " + OpinionWords.people(model.people().size()),
                        source(result));
    }
}
