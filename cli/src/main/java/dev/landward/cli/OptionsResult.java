package dev.landward.cli;

import dev.landward.analysis.ranking.Additive;
import dev.landward.analysis.ranking.Dominance;
import dev.landward.analysis.ranking.Flip;
import dev.landward.analysis.ranking.Groups;
import dev.landward.analysis.ranking.LeaveOut;
import dev.landward.analysis.ranking.Preference;
import dev.landward.analysis.ranking.Promethee;
import dev.landward.analysis.ranking.Smaa;
import dev.landward.analysis.ranking.SmaaResult;
import dev.landward.analysis.ranking.Tornado;
import dev.landward.analysis.weights.Priorities;
import dev.landward.analysis.weights.WeightSampler;
import dev.landward.analysis.weights.WeightSet;
import dev.landward.cli.OptionsModel.Preferences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Everything that is said of a model.
///
/// @param weights with which values are reckoned
/// @param open how likely each option is first where what was said of weights and scores leaves
///   open
/// @param any the same where nothing at all is known of weights
/// @param voices the same over the people's weights, everybody in turn
record OptionsResult(
        OptionsModel model,
        double[] weights,
        Additive ranking,
        List<Dominance> dominated,
        SmaaResult open,
        SmaaResult any,
        Flip flip,
        List<Tornado.Bar> tornado,
        List<LeaveOut> leaveOut,
        Optional<Groups> groups,
        Optional<SmaaResult> voices,
        Promethee promethee,
        Optional<Priorities> pairs) {

    private static final int ANY = 1 << 16;
    static final String NO_GROUP = "no group";

    static OptionsResult of(OptionsModel model, Smaa.Settings settings) {
        var passes = model.passes();
        long seed = settings.seed();
        var said = model.preferences();
        boolean byPeople = !model.own() && !model.people().isEmpty();
        var groups = groups(model, seed);
        double[] weights =
                model.known()
                        .or(said::point)
                        .or(() -> byPeople ? groups.map(Groups::priorities) : Optional.empty())
                        .orElseGet(() -> WeightSampler.mean(said.set(), seed));
        var sets = model.people().stream().map(p -> p.preferences().set()).toList();
        var voices =
                sets.isEmpty()
                        ? Optional.<SmaaResult>empty()
                        : Optional.of(Smaa.ofPeople(model.sheet(), sets, passes, settings));
        var open =
                byPeople && voices.isPresent()
                        ? voices.get()
                        : Smaa.of(model.sheet(), said.set(), passes, settings);
        var any = WeightSet.any(weights.length);
        var values = model.sheet().values();
        return new OptionsResult(
                model,
                weights,
                Additive.of(values, weights, passes),
                Dominance.of(model.sheet(), passes),
                open,
                Smaa.of(model.sheet(), any, passes, Smaa.Settings.exactly(seed, ANY)),
                Flip.of(values, weights, passes),
                Tornado.of(
                        model.sheet(),
                        byPeople ? around(groups.orElseThrow(), sets, seed) : said.set(),
                        weights,
                        passes),
                LeaveOut.of(values, weights, passes),
                groups,
                voices,
                Promethee.of(
                        values,
                        weights,
                        Collections.nCopies(weights.length, new Preference.Usual())),
                said.pairs().map(pairs -> pairs.priorities()));
    }

    /// The weights between the least and the largest that anybody gives each criterion.
    private static WeightSet around(Groups groups, List<WeightSet> sets, long seed) {
        var mean = groups.priorities();
        var all = WeightSet.any(mean.length);
        var points = sets.stream().map(set -> WeightSampler.mean(set, seed)).toList();
        for (int j = 0; j < mean.length; j++) {
            int criterion = j;
            double low = points.stream().mapToDouble(p -> p[criterion]).min().orElseThrow();
            double high = points.stream().mapToDouble(p -> p[criterion]).max().orElseThrow();
            all = all.between(j, Math.min(low, mean[j]), Math.max(high, mean[j]), "people");
        }
        return all;
    }

    private static Optional<Groups> groups(OptionsModel model, long seed) {
        if (model.people().isEmpty()) {
            return Optional.empty();
        }
        boolean grouped = model.people().stream().anyMatch(p -> p.group().isPresent());
        var people = new ArrayList<Groups.Person>();
        for (var one : model.people()) {
            var group = one.group().orElse(grouped ? NO_GROUP : one.id());
            people.add(
                    new Groups.Person(group, point(one.preferences(), seed), one.sheet().values()));
        }
        return Optional.of(Groups.of(people, model.passes()));
    }

    private static double[] point(Preferences said, long seed) {
        return said.point().orElseGet(() -> WeightSampler.mean(said.set(), seed));
    }

    String option(int number) {
        return model.options().get(number);
    }

    String criterion(int number) {
        return model.criteria().get(number).name();
    }

    int winner() {
        return ranking.winner();
    }

    /// The best option after the winner that can be chosen.
    Optional<Integer> second() {
        return ranking.order().stream().skip(1).filter(flip.rivals()::contains).findFirst();
    }
}
