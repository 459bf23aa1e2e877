package dev.landward.cli;

import dev.landward.analysis.opinion.Agreed;
import dev.landward.analysis.opinion.Counts;
import dev.landward.analysis.opinion.Interval;
import dev.landward.analysis.opinion.OpinionGroup;
import dev.landward.analysis.opinion.OpinionMap;
import dev.landward.analysis.opinion.Place;
import dev.landward.analysis.opinion.Representative;
import dev.landward.analysis.opinion.Side;
import dev.landward.analysis.opinion.Statement;
import dev.landward.analysis.opinion.Voices;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// A map together with what people and statements are called in the files.
///
/// @param broken how many rows of the files were left out
record OpinionResult(Round round, OpinionMap map, long broken) {

    Streams.Writing json() {
        return out -> {
            try (var json = new JsonWriter(out)) {
                write(json);
            }
        };
    }

    private void write(JsonWriter json) throws IOException {
        json.begin('{');
        people(json);
        statements(json);
        groups(json);
        consensus(json);
        json.field("eigenvalues", map.axes().eigenvalues());
        json.field("silhouette", map.silhouette().orElse(null));
        json.field("k", map.groups().size());
        json.field("noStructure", map.reading() != OpinionMap.Reading.GROUPS);
        json.field("map", map.reading() != OpinionMap.Reading.TOO_FEW);
        json.field("reason", OpinionWords.reading(map));
        definition(json);
        json.field("seed", map.settings().seed());
        json.end('}');
    }

    /// Everybody, in the order of their names.
    List<Place> places() {
        return map.places()
                .sorted(Comparator.comparing(p -> round.people.name(p.person()), Names.NATURAL))
                .toList();
    }

    private void people(JsonWriter json) throws IOException {
        json.name("people").begin('[');
        for (var place : places()) {
            boolean placed = place.votes() > 0;
            json.next().begin('{');
            json.field("id", round.people.name(place.person()));
            json.field("x", placed ? place.x() : null).field("y", placed ? place.y() : null);
            json.field("group", place.group().orElse(null)).field("votes", place.votes());
            json.end('}');
        }
        json.end(']');
    }

    private void statements(JsonWriter json) throws IOException {
        Map<Long, Statement> found = new HashMap<>();
        map.statements().forEach(one -> found.put(one.id(), one));
        var all =
                IntStream.range(0, round.statements.size())
                        .boxed()
                        .sorted(Comparator.comparing(j -> round.statements.name(j), Names.NATURAL))
                        .toList();
        json.name("statements").begin('[');
        for (int number : all) {
            json.next().begin('{');
            statement(json, number, found.getOrDefault((long) number, silent(number)));
            json.end('}');
        }
        json.end(']');
    }

    /// A statement that takes no part.
    private static Statement silent(long id) {
        return new Statement(id, Counts.NONE, List.of(), 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private void statement(JsonWriter json, int number, Statement one) throws IOException {
        json.field("id", round.statements.name(number));
        json.field("text", round.worded(number).text());
        counts(json, one.counts());
        json.field("mean", one.counts().mean());
        json.field("pc1", one.first()).field("pc2", one.second());
        json.field("extremity", one.extremity()).field("priority", one.priority());
        json.field("bridging", one.bridging()).field("product", one.product());
        json.field("divisive", one.divisive()).field("uncertain", one.uncertain());
        json.field("agreeInterval", ends(one.counts().interval(Side.AGREE)));
        json.field("disagreeInterval", ends(one.counts().interval(Side.DISAGREE)));
        json.name("groups").begin('{');
        for (int g = 0; g < one.byGroup().size(); g++) {
            json.name(map.groups().get(g).letter()).begin('{');
            counts(json, one.byGroup().get(g));
            json.end('}');
        }
        json.end('}');
        json.field("moderated", round.worded(number).moderated());
    }

    private static List<Double> ends(Interval interval) {
        return List.of(interval.low(), interval.high());
    }

    private static void counts(JsonWriter json, Counts counts) throws IOException {
        json.field("agree", counts.agree()).field("disagree", counts.disagree());
        json.field("pass", counts.pass()).field("seen", counts.seen());
    }

    private void groups(JsonWriter json) throws IOException {
        json.name("groups").begin('[');
        for (var group : map.groups()) {
            json.next().begin('{');
            json.field("id", group.letter()).field("size", group.size());
            json.field("stability", group.stability());
            json.field("silhouette", map.silhouette().isPresent() ? group.silhouette() : null);
            represents(json, group);
            json.end('}');
        }
        json.end(']');
    }

    private void represents(JsonWriter json, OpinionGroup group) throws IOException {
        json.name("represents").begin('[');
        for (Representative one : group.represents()) {
            json.next().begin('{');
            lean(json, one.statement(), one.side());
            json.field("successes", one.successes()).field("trials", one.trials());
            json.field("probability", one.probability()).field("z", one.z());
            json.field("ratio", one.ratio()).field("ratioZ", one.ratioZ());
            json.end('}');
        }
        json.end(']');
    }

    private void consensus(JsonWriter json) throws IOException {
        json.name("consensus").begin('[');
        for (Agreed one : map.consensus()) {
            json.next().begin('{');
            lean(json, one.statement(), one.side());
            json.field("successes", one.successes()).field("trials", one.trials());
            json.field("probability", one.probability()).field("z", one.z());
            json.end('}');
        }
        json.end(']');
    }

    private void lean(JsonWriter json, long statement, Side side) throws IOException {
        json.field("statement", round.statements.name(statement));
        json.field("for", side.name().toLowerCase(Locale.ROOT));
    }

    private void definition(JsonWriter json) throws IOException {
        json.name("definition").begin('{');
        json.field("people", map.people()).field("voters", map.voters());
        json.field("onMap", map.onMap()).field("votesNeeded", map.votesNeeded());
        json.field("rows", round.rows()).field("brokenRows", broken);
        json.field("minimumPeople", map.settings().minimumPeople());
        json.field("minimumGroup", map.settings().minimumGroup());
        json.field("mostGroups", map.settings().mostGroups());
        json.field("totalVariance", map.axes().total()).field("axesTied", map.axes().tied());
        json.field("vote", "the last of a person on a statement; agree 1, pass 0, disagree -1");
        json.field("axes", "principal components; a missing vote stands at the statement's mean");
        json.field("groups", "k-means on two axes, silhouette against votes dealt by chance");
        json.field(
                "bridging", "least lower end over groups of the 95 % Wilson interval of agreeing");
        json.field("divisive", "largest difference between groups in agreeing or disagreeing");
        json.field("falseDiscoveries", Voices.FALSE_DISCOVERIES);
        json.end('}');
    }
}
