package dev.landward.consultation.results;

import dev.landward.analysis.opinion.Place;
import dev.landward.consultation.QuestionKind;
import dev.landward.documents.charts.Bars;
import dev.landward.documents.charts.Chart;
import dev.landward.documents.charts.Dash;
import dev.landward.documents.charts.Lines;
import dev.landward.documents.charts.Standpoints;
import dev.landward.documents.charts.Tone;
import dev.landward.documents.charts.Unit;
import dev.landward.web.Figures;
import dev.landward.web.Shell;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The pictures of what a round says, in the words of the reader.
public final class Pictures {

    /// More points than so many say no more.
    static final int DRAWN = 400;

    private Pictures() {}

    /// The opinion map.
    ///
    /// @param shell the page's shell
    /// @param result of what
    /// @param own where the viewer stands, if they are on it
    /// @return the figure as HTML
    public static String map(Shell shell, Result result, Optional<Place> own) {
        return Figures.html(shell, standpoints(shell, result, own), "map");
    }

    static Standpoints standpoints(Shell shell, Result result, Optional<Place> own) {
        var numbers = new HashMap<String, Integer>();
        var crowds = new ArrayList<Standpoints.Crowd>();
        for (var group : result.map().groups()) {
            if (group.size() >= result.round().plan().minimum()) {
                numbers.put(group.letter(), crowds.size());
                var name =
                        result.groups().isEmpty()
                                ? shell.text("results.group.all")
                                : shell.text("results.group", group.letter());
                crowds.add(new Standpoints.Crowd(group.letter(), name, group.size()));
            }
        }
        var placed =
                result.map()
                        .places()
                        .filter(one -> one.votes() >= result.map().votesNeeded())
                        .filter(one -> one.group().map(numbers::containsKey).orElse(true))
                        .toList();
        var spots = new ArrayList<Standpoints.Spot>();
        int drawn = Math.min(DRAWN, placed.size());
        for (int i = 0; i < drawn; i++) {
            spots.add(spot(placed.get((int) ((long) i * placed.size() / drawn)), numbers));
        }
        return new Standpoints(
                shell.text("results.map"),
                sentence(shell, result, drawn),
                shell.text("results.map.group"),
                shell.text("results.map.people"),
                shell.text("results.map.share"),
                crowds,
                spots,
                own.map(place -> {
                    var spot = spot(place, numbers);
                    return new Standpoints.You(
                            shell.text("results.map.you"), spot.x(), spot.y(), spot.group());
                }));
    }

    private static Standpoints.Spot spot(Place place, Map<String, Integer> numbers) {
        int group = place.group().map(letter -> numbers.getOrDefault(letter, -1)).orElse(-1);
        return new Standpoints.Spot(place.x(), place.y(), group);
    }

    private static String sentence(Shell shell, Result result, int drawn) {
        var map = result.map();
        return shell.text(
                "results.map.sentence",
                map.voters(),
                map.onMap(),
                result.groups().size(),
                shell.date(result.at()),
                drawn < map.onMap() ? drawn : 0);
    }

    /// How answers to a slider or a scale are spread.
    ///
    /// @param shell the page's shell
    /// @param answered what was answered
    /// @return the figure as HTML
    public static String spread(Shell shell, Answered answered) {
        return Figures.html(shell, bars(shell, answered), "question-" + answered.question().id());
    }

    static Chart bars(Shell shell, Answered answered) {
        var question = answered.question();
        var bars = new ArrayList<Bars.Bar>();
        for (int i = 0; i < answered.counts().size(); i++) {
            int count = answered.counts().get(i);
            bars.add(
                    Bars.Bar.of(name(shell, answered, i), (double) count)
                            .noting(shell.percent(Line.share(count, answered.n()))));
        }
        return Bars.of(
                question.text(),
                shell.text(
                        question.kind() == QuestionKind.SCALE
                                ? "results.scale.sentence"
                                : "results.slider.sentence",
                        answered.n(),
                        shell.number(Math.round(answered.mean() * 10) / 10.0),
                        question.low(),
                        question.high()),
                shell.text("results.answer"),
                shell.text("results.map.people"),
                Unit.NUMBER,
                bars);
    }

    private static String name(Shell shell, Answered answered, int step) {
        var question = answered.question();
        int last = answered.counts().size() - 1;
        var figure =
                question.kind() == QuestionKind.SCALE
                        ? shell.number(step + 1)
                        : shell.text("results.slider.tenth", step * 10, step * 10 + 10);
        var end = step == 0 ? question.low() : step == last ? question.high() : "";
        return end.isEmpty() ? figure : shell.text("results.answer.end", figure, end);
    }

    /// How the mean of a scale moves from round to round, by stakeholder group.
    static String trend(Shell shell, Trend trend, Map<Long, String> names) {
        return Figures.html(shell, lines(shell, trend, names), "trend-" + trend.number());
    }

    static Lines lines(Shell shell, Trend trend, Map<Long, String> names) {
        var series = new ArrayList<Lines.Series>();
        for (var group : trend.groups()) {
            var samples = new ArrayList<Lines.Sample>();
            for (var point : trend.points()) {
                var day = point.at().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
                QuestionAnswers.@Nullable Mean mean = point.means().get(group);
                if (samples.stream().noneMatch(one -> one.date().equals(day))) {
                    samples.add(
                            mean == null
                                    ? Lines.Sample.gap(day)
                                    : Lines.Sample.of(day, mean.mean(), mean.n()));
                }
            }
            boolean all = group == 0;
            series.add(
                    new Lines.Series(
                            all
                                    ? shell.text("results.everybody")
                                    : names.getOrDefault(group, shell.text("results.group.gone")),
                            all ? Tone.ACCENT : Tone.nth(series.size()),
                            all ? Dash.SOLID : Dash.values()[series.size() % Dash.values().length],
                            samples));
        }
        return Lines.of(
                trend.question(),
                shell.text("results.trend.sentence", trend.points().size(), QuestionAnswers.TRUST),
                shell.text("results.trend.date"),
                Unit.NUMBER,
                series);
    }

    /// The widths of a bar of a group: agree, pass, disagree, and those who did not answer.
    ///
    /// @param part what the group said
    /// @return four widths that are 100 together, or all 0
    public static List<Double> widths(Line.Part part) {
        double all = Math.max(part.people(), part.counts().seen());
        if (all == 0) {
            return List.of(0.0, 0.0, 0.0, 0.0);
        }
        double agree = 100 * part.counts().agree() / all;
        double pass = 100 * part.counts().pass() / all;
        double disagree = 100 * part.counts().disagree() / all;
        return List.of(agree, pass, disagree, Math.max(0, 100 - agree - pass - disagree));
    }
}
