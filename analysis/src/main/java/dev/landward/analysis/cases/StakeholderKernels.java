package dev.landward.analysis.cases;

import dev.landward.analysis.stakeholders.Bands;
import dev.landward.analysis.stakeholders.Barrier;
import dev.landward.analysis.stakeholders.BarrierDistribution;
import dev.landward.analysis.stakeholders.ChangeSize;
import dev.landward.analysis.stakeholders.Engagement;
import dev.landward.analysis.stakeholders.ImpactHeat;
import dev.landward.analysis.stakeholders.Known;
import dev.landward.analysis.stakeholders.PersonalStep;
import dev.landward.analysis.stakeholders.Quadrant;
import dev.landward.analysis.stakeholders.Raci;
import dev.landward.analysis.stakeholders.ResponseMetrics;
import dev.landward.analysis.stakeholders.Salience;
import dev.landward.analysis.stakeholders.SalienceAttributes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The methods of `stakeholders.json` by name, each as one call of the product's kernel. The words
/// of the cases are mapped here and nowhere else.
final class StakeholderKernels {

    /// The published names of the five steps, in their order.
    private static final List<String> STEP_WORDS =
            List.of("awareness", "desire", "knowledge", "ability", "reinforcement");

    static final Map<String, Kernel> BY_METHOD =
            Map.ofEntries(
                    Map.entry("salience", StakeholderKernels::salience),
                    Map.entry("salience-change", StakeholderKernels::salienceChange),
                    Map.entry("barrier-point", StakeholderKernels::barrierPoint),
                    Map.entry("barrier-distribution", StakeholderKernels::barrierDistribution),
                    Map.entry("engagement-gap", StakeholderKernels::engagementGap),
                    Map.entry("impact-heat", StakeholderKernels::impactHeat),
                    Map.entry("readiness-band", StakeholderKernels::readinessBand),
                    Map.entry("relationship-band", StakeholderKernels::relationshipBand),
                    Map.entry("change-size", StakeholderKernels::changeSize),
                    Map.entry("response-metrics", StakeholderKernels::responseMetrics),
                    Map.entry("power-interest", StakeholderKernels::powerInterest),
                    Map.entry("raci", StakeholderKernels::raci));

    private StakeholderKernels() {}

    private static Map<String, @Nullable Object> salience(Inputs in) {
        Optional<Salience> salience = attributes(in).salience();
        return results(
                "class",
                salienceWord(salience),
                "tier",
                salience.map(Salience::tier)
                        .filter(t -> t != Salience.Tier.NONE)
                        .map(StakeholderKernels::word)
                        .orElse(null));
    }

    private static Map<String, @Nullable Object> salienceChange(Inputs in) {
        List<SalienceAttributes> overTime =
                in.each("sequence").stream().map(StakeholderKernels::attributes).toList();
        List<@Nullable String> classes = new ArrayList<>();
        classes.add(salienceWord(overTime.getFirst().salience()));
        SalienceAttributes.changes(overTime).forEach(c -> classes.add(salienceWord(c.to())));
        return results("classes", classes);
    }

    private static Map<String, @Nullable Object> barrierPoint(Inputs in) {
        Inputs scores = in.inputs("scores");
        Map<PersonalStep, Integer> byStep =
                byStep(STEP_WORDS.stream().map(scores::integer).toList());
        return results(
                "barrier",
                switch (Barrier.point(byStep, in.integer("threshold"))) {
                    case Barrier.At(PersonalStep step) -> stepWords().get(step);
                    case Barrier.None() -> null;
                    case Barrier.Unknown(PersonalStep _) -> "unknown";
                });
    }

    private static Map<String, @Nullable Object> barrierDistribution(Inputs in) {
        List<Map<PersonalStep, Integer>> people = new ArrayList<>();
        for (Object person : in.list("people")) {
            people.add(byStep(Inputs.integers(java.util.Objects.requireNonNull(person))));
        }
        BarrierDistribution found =
                BarrierDistribution.of(people, in.integer("threshold"), in.integer("minimumCell"));
        Map<String, @Nullable Object> counts = new LinkedHashMap<>();
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        stepWords()
                .forEach((step, word) -> {
                    counts.put(word, found.counts().get(step));
                    shown.put(word, orNull(found.shown(step)));
                });
        counts.put("none", found.without());
        shown.put("none", orNull(found.shownWithout()));
        return results("counts", counts, "shown", shown);
    }

    private static Map<String, @Nullable Object> engagementGap(Inputs in) {
        return switch (Engagement.gap(
                level(in.textOrNull("current")), level(in.textOrNull("desired")))) {
            case Engagement.Unassessed() -> results("gap", null, "transition", null);
            case Engagement.NoGap(Engagement _) -> results("gap", false, "transition", null);
            case Engagement.Transition(Engagement from, Engagement to) ->
                    results("gap", true, "transition", word(from) + "->" + word(to));
        };
    }

    private static Map<String, @Nullable Object> impactHeat(Inputs in) {
        Inputs weights = in.inputs("weights");
        ImpactHeat heat =
                new ImpactHeat(
                        weights.integer("low"), weights.integer("medium"), weights.integer("high"));
        ImpactHeat.Impact impact =
                ImpactHeat.Impact.valueOf(in.text("impact").toUpperCase(Locale.ROOT));
        return results("score", heat.score(impact, in.integer("subgroups")));
    }

    private static Map<String, @Nullable Object> readinessBand(Inputs in) {
        Bands.Reading reading =
                bands(in)
                        .mean(
                                in.list("ratings").stream()
                                        .map(r ->
                                                Inputs.decimal(java.util.Objects.requireNonNull(r)))
                                        .toList());
        return results("mean", reading.mean(), "level", reading.level());
    }

    private static Map<String, @Nullable Object> relationshipBand(Inputs in) {
        return results("level", bands(in).level(in.integer("score")));
    }

    private static Map<String, @Nullable Object> changeSize(Inputs in) {
        return switch (ChangeSize.of(
                new ArrayList<>(in.integers("ratings")), in.integer("largeFrom"))) {
            case ChangeSize.Sized(int total, int maximum, boolean large) ->
                    results("total", total, "maximum", maximum, "large", large);
            case ChangeSize.Incomplete(int _) -> results("error", "rating missing");
            case ChangeSize.OutOfRange(int _) -> results("error", "rating out of range");
        };
    }

    private static Map<String, @Nullable Object> responseMetrics(Inputs in) {
        ResponseMetrics metrics =
                new ResponseMetrics(
                        in.integer("total"),
                        in.integer("open"),
                        in.integer("resolved"),
                        in.integer("acknowledgedWithin5Days"));
        return results(
                "resolvedShare",
                orNull(metrics.resolvedShare()),
                "acknowledgedShare",
                orNull(metrics.acknowledgedShare()),
                "consistent",
                metrics.isConsistent());
    }

    private static Map<String, @Nullable Object> powerInterest(Inputs in) {
        return results(
                "quadrant",
                Quadrant.of(Known.of(in.flag("powerHigh")), Known.of(in.flag("interestHigh")))
                        .map(StakeholderKernels::word)
                        .orElse(null));
    }

    private static Map<String, @Nullable Object> raci(Inputs in) {
        Map<String, Set<Raci.Duty>> duties = new LinkedHashMap<>();
        in.inputs("assignment")
                .values()
                .forEach((person, letters) -> duties.put(person, duties(String.valueOf(letters))));
        List<Raci.Problem> problems = Raci.problems(duties);
        return results(
                "valid",
                problems.isEmpty(),
                "problem",
                problems.isEmpty() ? null : problemWord(problems.getFirst()));
    }

    private static String problemWord(Raci.Problem problem) {
        return switch (problem) {
            case NO_ACCOUNTABLE -> "no accountable";
            case SEVERAL_ACCOUNTABLE -> "two accountable";
            case NO_RESPONSIBLE -> "no responsible";
        };
    }

    private static Set<Raci.Duty> duties(String letters) {
        Set<Raci.Duty> duties = EnumSet.noneOf(Raci.Duty.class);
        for (Raci.Duty duty : Raci.Duty.values()) {
            if (letters.indexOf(duty.name().charAt(0)) >= 0) {
                duties.add(duty);
            }
        }
        return duties;
    }

    private static SalienceAttributes attributes(Inputs in) {
        return new SalienceAttributes(
                flag(in, "power"), flag(in, "legitimacy"), flag(in, "urgency"));
    }

    private static Known flag(Inputs in, String name) {
        return Known.of((Boolean) in.values().get(name));
    }

    private static @Nullable String salienceWord(Optional<Salience> salience) {
        return salience.filter(s -> s != Salience.NON_STAKEHOLDER)
                .map(StakeholderKernels::word)
                .orElse(null);
    }

    private static Bands bands(Inputs in) {
        return new Bands(
                in.each("bands").stream()
                        .map(b ->
                                new Bands.Band(b.text("level"), b.integer("min"), b.integer("max")))
                        .toList());
    }

    private static @Nullable Engagement level(@Nullable String word) {
        return word == null ? null : Engagement.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Map<PersonalStep, String> stepWords() {
        Map<PersonalStep, String> words = new EnumMap<>(PersonalStep.class);
        for (PersonalStep step : PersonalStep.values()) {
            words.put(step, STEP_WORDS.get(words.size()));
        }
        return words;
    }

    private static Map<PersonalStep, Integer> byStep(List<Integer> scores) {
        Map<PersonalStep, Integer> byStep = new EnumMap<>(PersonalStep.class);
        for (PersonalStep step : PersonalStep.values()) {
            byStep.put(step, scores.get(byStep.size()));
        }
        return byStep;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static @Nullable Object orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static @Nullable Object orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static Map<String, @Nullable Object> results(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> results = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            results.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return results;
    }
}
