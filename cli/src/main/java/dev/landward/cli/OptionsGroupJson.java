package dev.landward.cli;

import dev.landward.analysis.ranking.Groups;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What people and groups say of a model, as JSON.
final class OptionsGroupJson {

    private final OptionsResult result;
    private final List<String> options;
    private final List<String> ids;

    OptionsGroupJson(OptionsResult result, List<String> options, List<String> ids) {
        this.result = result;
        this.options = options;
        this.ids = ids;
    }

    void write(JsonWriter json) throws IOException {
        if (result.groups().isEmpty()) {
            return;
        }
        var groups = result.groups().get();
        json.name("group").begin('{');
        OptionsJson.map(json, "aip", ids, groups.priorities());
        OptionsJson.map(json, "aij", ids, asOne(groups));
        OptionsJson.map(json, "aipValues", options, groups.values());
        json.name("winners").begin('{');
        for (var one : groups.groups()) {
            json.field(one.name(), options.get(one.winner()));
        }
        json.end('}');
        OptionsJson.map(json, "regret", options, groups.largestRegret());
        OptionsJson.map(json, "disagreement", ids, groups.disagreement());
        json.field("leastRegret", options.get(groups.leastRegret()));
        if (result.voices().isPresent()) {
            OptionsJson.map(
                    json,
                    "acceptability",
                    options,
                    OptionsJson.firsts(result.voices().get(), options.size()));
        }
        json.name("groups").begin('{');
        for (var one : groups.groups()) {
            json.name(one.name()).begin('{');
            json.field("people", one.size());
            OptionsJson.map(json, "weights", ids, one.weights());
            OptionsJson.map(json, "values", options, one.values());
            OptionsJson.map(json, "regret", options, one.regret());
            json.end('}');
        }
        json.end('}');
        json.name("decisive").begin('{');
        for (var one : groups.decisiveGroups().entrySet()) {
            json.field(one.getKey(), options.get(one.getValue()));
        }
        json.end('}');
        json.name("decisivePeople").begin('{');
        for (var one : groups.decisivePeople().entrySet()) {
            json.field(result.model().people().get(one.getKey()).id(), options.get(one.getValue()));
        }
        json.end('}');
        json.end('}');
    }

    /// By judgements where everybody judged pairs, otherwise by the ratios that weights imply.
    private double[] asOne(Groups groups) {
        var pairs = new ArrayList<dev.landward.analysis.weights.Judgements>();
        result.model().people().forEach(p -> p.preferences().pairs().ifPresent(pairs::add));
        return pairs.size() == result.model().people().size()
                ? dev.landward.analysis.weights.Judgements.geometricMean(pairs)
                        .priorities()
                        .weights()
                : groups.asOne();
    }
}
