package dev.landward.cli;

import dev.landward.analysis.ranking.Scale;
import dev.landward.analysis.ranking.Score;
import dev.landward.analysis.ranking.ScoreSheet;
import dev.landward.analysis.weights.WeightSet;
import dev.landward.analysis.weights.Weights;
import dev.landward.cli.OptionsModel.Criterion;
import dev.landward.cli.OptionsModel.Person;
import dev.landward.cli.OptionsModel.Preferences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes a model of what was read; whatever is wrong with it is noted.
final class OptionsReader {

    private static final int MOST = 500;

    private final Placed model;
    private final Problems problems;
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Map<String, Score>> scores = new LinkedHashMap<>();

    private OptionsReader(Placed model) {
        this.model = model;
        problems = model.source().problems();
    }

    /// @return the model; empty where anything is wrong
    static Optional<OptionsModel> read(Placed model) {
        return new OptionsReader(model).read();
    }

    private Optional<OptionsModel> read() {
        if (!model.isMap()) {
            model.expected("a model: {\"options\": […], \"criteria\": […], \"scores\": {…}}");
            return Optional.empty();
        }
        model.only("options", "criteria", "scores", "weights", "people", "must", "statusQuo");
        var options = options();
        var criteria = CriteriaReader.criteria(model);
        var ids = criteria.stream().map(Criterion::id).toList();
        if (!problems.none()) {
            return Optional.empty();
        }
        scores.putAll(scores(model.at("scores"), options, ids, true));
        var own = people(options, ids);
        var scales = new ArrayList<Scale>();
        var marked = new ArrayList<Criterion>();
        for (int j = 0; j < ids.size(); j++) {
            var reader =
                    new ScaleReader(model.at("criteria").items().get(j), criteria.get(j), notes);
            reader.scale(all(own, ids.get(j))).ifPresent(scales::add);
            marked.add(reader.criterion());
        }
        var known = known(ids);
        var preferences = PreferenceReader.read(model.at("weights"), ids);
        var must = must(options);
        var statusQuo = statusQuo(options);
        known.filter(w -> !preferences.set().contains(w))
                .ifPresent(_ ->
                        model.at("weights")
                                .expected("answers that the weights of the criteria keep"));
        var voices = voices(own, ids);
        if (!problems.none()) {
            return Optional.empty();
        }
        var common = sheet(scales, options, ids, Map.of());
        var people =
                voices.stream()
                        .map(voice -> voice.person(this, scales, options, ids, common))
                        .toList();
        boolean said = known.isPresent() || model.has("weights");
        return Optional.of(
                new OptionsModel(
                        options,
                        List.copyOf(marked),
                        common,
                        known,
                        together(known, preferences),
                        said,
                        people,
                        must,
                        statusQuo,
                        List.copyOf(notes)));
    }

    private Preferences together(Optional<double[]> known, Preferences said) {
        return known.isPresent() && !model.has("weights")
                ? Preferences.of(WeightSet.exactly(known.get()))
                : said;
    }

    private List<String> options() {
        var options = new LinkedHashSet<String>();
        for (var one : model.at("options").items()) {
            one.text()
                    .filter(name -> !options.add(name))
                    .ifPresent(_ -> one.expected("each option once"));
        }
        if (options.isEmpty() || options.size() > MOST) {
            model.at("options").expected("a list of 1 to %d names".formatted(MOST));
        }
        return List.copyOf(options);
    }

    private static Map<String, Map<String, Score>> scores(
            Placed from, List<String> options, List<String> ids, boolean all) {
        var scores = new LinkedHashMap<String, Map<String, Score>>();
        from.parts()
                .forEach((option, row) -> {
                    if (!options.contains(option)) {
                        row.expected("the name of an option");
                        return;
                    }
                    var own = new LinkedHashMap<String, Score>();
                    row.parts().forEach((id, cell) -> cell(cell, id, ids, own));
                    scores.put(option, own);
                });
        for (var option : options) {
            for (var id : ids) {
                boolean named = from.at(option).value() instanceof Map<?, ?> m && m.containsKey(id);
                if (all && !named) {
                    from.at(option).at(id).expected("a score of this option on this criterion");
                }
            }
        }
        return scores;
    }

    private static void cell(Placed cell, String id, List<String> ids, Map<String, Score> own) {
        if (!ids.contains(id)) {
            cell.expected("the id of a criterion");
            return;
        }
        ScoreReader.score(cell).ifPresent(score -> own.put(id, score));
    }

    /// A person as they stand in the file, and the scores they gave.
    private record Given(Placed cell, Map<String, Map<String, Score>> scores) {}

    private List<Given> people(List<String> options, List<String> ids) {
        var people = new ArrayList<Given>();
        for (var one : model.at("people").items()) {
            if (one.isMap()) {
                one.only("id", "group", "weights", "scores");
                people.add(new Given(one, scores(one.at("scores"), options, ids, false)));
            } else {
                one.expected("a person: {\"id\": …, \"group\": …, \"weights\": …}");
            }
        }
        return people;
    }

    /// Every score that was given on a criterion.
    private List<Score> all(List<Given> people, String id) {
        var all = new ArrayList<Score>();
        scores.values().forEach(row -> add(all, row, id));
        people.forEach(one -> one.scores().values().forEach(row -> add(all, row, id)));
        return all;
    }

    private static void add(List<Score> all, Map<String, Score> row, String id) {
        if (row.containsKey(id)) {
            all.add(row.get(id));
        }
    }

    private ScoreSheet sheet(
            List<Scale> scales,
            List<String> options,
            List<String> ids,
            Map<String, Map<String, Score>> own) {
        var rows = new ArrayList<List<Score>>();
        for (var option : options) {
            var row = new ArrayList<Score>();
            for (int j = 0; j < ids.size(); j++) {
                var given = scores.getOrDefault(option, Map.of()).get(ids.get(j));
                var theirs = own.getOrDefault(option, Map.of()).get(ids.get(j));
                var score = theirs == null ? given : theirs;
                row.add(score == null ? ScoreReader.unknown(scales.get(j)) : score);
            }
            rows.add(row);
        }
        return ScoreSheet.of(scales, rows);
    }

    private Optional<double[]> known(List<String> ids) {
        var cells = model.at("criteria").items();
        var given = cells.stream().filter(c -> c.has("weight")).toList();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        var points = new double[ids.size()];
        for (int j = 0; j < points.length; j++) {
            var cell = cells.get(j).at("weight");
            points[j] = cell.number().orElse(0.0);
            if (points[j] < 0) {
                cell.expected("a weight of 0 or more");
            }
        }
        if (model.at("weights").isMap()
                && (model.at("weights").has("swing") || model.at("weights").has("pairs"))) {
            model.at("weights").expected("weights of the criteria, or swings or pairs, not both");
        }
        try {
            return Optional.of(Weights.direct(points));
        } catch (IllegalArgumentException _) {
            given.getFirst().at("weight").expected("weights of 0 or more, not all 0");
            return Optional.empty();
        }
    }

    /// What a person said, before scores have scales.
    private record Voice(
            String id,
            Optional<String> group,
            Preferences preferences,
            Map<String, Map<String, Score>> scores) {

        private Person person(
                OptionsReader reader,
                List<Scale> scales,
                List<String> options,
                List<String> ids,
                ScoreSheet common) {
            var sheet = scores.isEmpty() ? common : reader.sheet(scales, options, ids, scores);
            return new Person(id, group, preferences, sheet);
        }
    }

    private static List<Voice> voices(List<Given> own, List<String> ids) {
        var voices = new ArrayList<Voice>();
        var seen = new HashSet<String>();
        own.forEach(given -> {
            var one = given.cell();
            var id = one.at("id").text().orElse("");
            if (!seen.add(id)) {
                one.at("id").expected("each person once");
            }
            if (!one.has("weights")) {
                one.at("weights").expected("what the person said of weights, or \"any\"");
            }
            var group = one.has("group") ? one.at("group").text() : Optional.<String>empty();
            var preferences = PreferenceReader.read(one.at("weights"), ids);
            voices.add(new Voice(id, group, preferences, given.scores()));
        });
        return voices;
    }

    private Map<String, List<String>> must(List<String> options) {
        var must = new LinkedHashMap<String, List<String>>();
        model.at("must")
                .parts()
                .forEach((option, needs) -> {
                    if (!options.contains(option)) {
                        needs.expected("the name of an option");
                    }
                    var texts = new ArrayList<String>();
                    needs.items().forEach(need -> need.text().ifPresent(texts::add));
                    if (!texts.isEmpty()) {
                        must.put(option, List.copyOf(texts));
                    }
                });
        return must;
    }

    private Optional<String> statusQuo(List<String> options) {
        if (!model.has("statusQuo")) {
            return Optional.empty();
        }
        var named = model.at("statusQuo").text();
        if (named.isPresent() && !options.contains(named.get())) {
            model.at("statusQuo").expected("the name of an option");
        }
        return named;
    }
}
