package dev.landward.stakeholders.pictures;

import dev.landward.analysis.stakeholders.Salience;
import dev.landward.analysis.stakeholders.SalienceAttributes;
import dev.landward.documents.charts.Bars;
import dev.landward.documents.charts.Bars.Bar;
import dev.landward.documents.charts.Chart;
import dev.landward.documents.charts.Tone;
import dev.landward.documents.charts.Unit;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.web.Shell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Whose claim comes first, by power, legitimacy and urgency; nobody is put into a class of whom
/// one of the three that matters is unknown.
record SaliencePicture(Crowd crowd) implements Picture {

    /// An attribute holds from this rating on; of 1 to 5, the upper two.
    static final int THRESHOLD = 4;

    private static final List<Dimension> ATTRIBUTES =
            List.of(Dimension.POWER, Dimension.LEGITIMACY, Dimension.URGENCY);

    /// Somebody who cannot be put into a class yet.
    ///
    /// @param who who
    /// @param missing what nobody judged
    /// @param possible how many classes it may turn out to be
    record Open(Standing who, List<Dimension> missing, int possible) {}

    private static SalienceAttributes attributes(Standing one) {
        return SalienceAttributes.rated(
                one.marks().value(Dimension.POWER),
                one.marks().value(Dimension.LEGITIMACY),
                one.marks().value(Dimension.URGENCY),
                THRESHOLD);
    }

    /// The members of every class, from the class with all three attributes; the most important
    /// first.
    Map<Salience, List<Standing>> classes() {
        Map<Salience, List<Standing>> classes = new EnumMap<>(Salience.class);
        for (var salience : Salience.values()) {
            classes.put(salience, new ArrayList<>());
        }
        for (var one : byWeight()) {
            attributes(one)
                    .salience()
                    .ifPresent(salience ->
                            classes.computeIfAbsent(salience, _ -> new ArrayList<>()).add(one));
        }
        return classes;
    }

    /// The classes in the order shown: most attributes first.
    static List<Salience> order() {
        return List.of(Salience.values()).reversed();
    }

    /// Who cannot be put into a class, the most important first.
    List<Open> open() {
        return byWeight().stream()
                .filter(one -> attributes(one).salience().isEmpty())
                .map(one ->
                        new Open(
                                one,
                                ATTRIBUTES.stream().filter(a -> !one.marks().known(a)).toList(),
                                attributes(one).possible().size()))
                .toList();
    }

    private List<Standing> byWeight() {
        return crowd.people().stream()
                .sorted(Comparator.comparingDouble(one -> -Crowd.weight(one)))
                .toList();
    }

    @Override
    public Chart chart(Shell shell) {
        var classes = classes();
        var bars = new ArrayList<Bar>();
        for (var salience : order()) {
            var members = classes.getOrDefault(salience, List.of());
            bars.add(Bar.of(shell.word("pictures.salience", salience), (double) members.size()));
        }
        bars.add(
                Bar.of(shell.text("pictures.salience.open"), (double) open().size())
                        .in(Tone.QUIET));
        return Bars.of(
                shell.text("pictures.salience.title"),
                sentence(shell),
                shell.text("pictures.salience.class"),
                shell.text("web.chart.count"),
                Unit.NUMBER,
                bars);
    }

    String sentence(Shell shell) {
        return shell.text(
                        "pictures.salience.sentence",
                        crowd.n(),
                        classes().getOrDefault(Salience.DEFINITIVE, List.of()).size(),
                        open().size())
                + " "
                + crowd.about(shell);
    }
}
