package dev.landward.analysis.stakeholders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom to talk to first, and why: an order that anybody can check by hand.
///
/// No weights and no score. Each person has the reasons that hold for them, strongest first in the
/// order of [Reason]. People are compared by their strongest reason, then by their second, and so
/// on; who has a further reason comes before who has none. Ties: higher power first, unknown power
/// last; then the longer time without an assessment, never assessed first; then the id. People
/// without any reason are not listed.
public final class WhomFirst {

    /// Why somebody should be talked to; the strongest first.
    public enum Reason {
        /// Decides, and nobody ever assessed them. No numbers.
        DECIDER_NEVER_ASSESSED,
        /// Much power, and nobody knows where they stand. Value: power; limit: the power from which
        /// it is much.
        POWERFUL_WITHOUT_STANCE,
        /// A gap of theirs holds up the phase. No numbers.
        BLOCKS_PHASE,
        /// Much power, and against. Value: power; limit: the power from which it is much.
        POWERFUL_AND_AGAINST,
        /// Decides, and nobody knows where they stand. No numbers.
        DECIDER_WITHOUT_STANCE,
        /// The last assessment is old. Value: days since; limit: the days after which it is old.
        ASSESSMENT_STALE,
        /// Nobody knows how much power they have. No numbers.
        POWER_UNKNOWN,
        /// Much power, and nobody knows what they want. Value: power; limit: the power from which
        /// it is much.
        POWERFUL_WITHOUT_INTEREST
    }

    /// What is known about a person.
    ///
    /// @param id breaks the last tie; unique
    /// @param power 1 to 5, null when unknown
    /// @param stance where they stand, unknown included
    /// @param daysSinceAssessment days since the last assessment of anything, null for never
    /// @param decider whether they decide
    /// @param interestKnown whether it is known what they want
    /// @param blocksPhase whether a gap of theirs holds up the current phase
    public record Person(
            String id,
            @Nullable Integer power,
            Stance stance,
            @Nullable Integer daysSinceAssessment,
            boolean decider,
            boolean interestKnown,
            boolean blocksPhase) {

        /// Refuses power outside of 1 to 5 and assessments in the future.
        ///
        /// @throws IllegalArgumentException then
        public Person {
            if (power != null && (power < 1 || power > 5)) {
                throw new IllegalArgumentException("power is 1 to 5, not " + power);
            }
            if (daysSinceAssessment != null && daysSinceAssessment < 0) {
                throw new IllegalArgumentException("assessed in the future");
            }
        }
    }

    /// Where the lines are drawn.
    ///
    /// @param highPower the power from which it is much
    /// @param staleDays an assessment of more days is old
    public record Rules(int highPower, int staleDays) {

        /// Power from 4 is much, more than 90 days are old.
        public static final Rules DEFAULT = new Rules(4, 90);
    }

    /// A reason with the numbers behind it.
    ///
    /// @param reason the reason
    /// @param value what is, null where the reason has no numbers
    /// @param limit what it is measured against, null likewise
    public record Because(Reason reason, @Nullable Integer value, @Nullable Integer limit) {}

    /// A person to talk to.
    ///
    /// @param person the person
    /// @param because all reasons, the strongest first; at least one
    public record Suggestion(Person person, List<Because> because) {}

    private static final Comparator<Suggestion> ORDER =
            Comparator.comparing(Suggestion::because, WhomFirst::compareReasons)
                    .thenComparing(
                            s -> s.person().power(),
                            Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
                    .thenComparing(
                            s -> s.person().daysSinceAssessment(),
                            Comparator.nullsFirst(Comparator.<Integer>reverseOrder()))
                    .thenComparing(s -> s.person().id());

    private WhomFirst() {}

    /// The order.
    ///
    /// @param people in any order; it makes no difference
    /// @param rules where the lines are drawn
    /// @return those with a reason, first whom to talk to first; cost: people × log(people)
    public static List<Suggestion> order(List<Person> people, Rules rules) {
        return people.stream()
                .map(person -> new Suggestion(person, reasons(person, rules)))
                .filter(suggestion -> !suggestion.because().isEmpty())
                .sorted(ORDER)
                .toList();
    }

    private static List<Because> reasons(Person person, Rules rules) {
        List<Because> reasons = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            Because because = because(reason, person, rules);
            if (because != null) {
                reasons.add(because);
            }
        }
        return List.copyOf(reasons);
    }

    private static @Nullable Because because(Reason reason, Person person, Rules rules) {
        Integer power = person.power();
        Integer days = person.daysSinceAssessment();
        boolean powerful = power != null && power >= rules.highPower();
        boolean noStance = person.stance() == Stance.UNKNOWN;
        return switch (reason) {
            case DECIDER_NEVER_ASSESSED -> plain(reason, person.decider() && days == null);
            case POWERFUL_WITHOUT_STANCE ->
                    numbered(reason, powerful && noStance, power, rules.highPower());
            case BLOCKS_PHASE -> plain(reason, person.blocksPhase());
            case POWERFUL_AND_AGAINST ->
                    numbered(
                            reason,
                            powerful && person.stance() == Stance.AGAINST,
                            power,
                            rules.highPower());
            case DECIDER_WITHOUT_STANCE -> plain(reason, person.decider() && noStance);
            case ASSESSMENT_STALE ->
                    numbered(
                            reason,
                            days != null && days > rules.staleDays(),
                            days,
                            rules.staleDays());
            case POWER_UNKNOWN -> plain(reason, power == null);
            case POWERFUL_WITHOUT_INTEREST ->
                    numbered(reason, powerful && !person.interestKnown(), power, rules.highPower());
        };
    }

    private static @Nullable Because plain(Reason reason, boolean holds) {
        return holds ? new Because(reason, null, null) : null;
    }

    private static @Nullable Because numbered(
            Reason reason, boolean holds, @Nullable Integer value, int limit) {
        return holds ? new Because(reason, value, limit) : null;
    }

    private static int compareReasons(List<Because> a, List<Because> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int byReason = a.get(i).reason().compareTo(b.get(i).reason());
            if (byReason != 0) {
                return byReason;
            }
        }
        return Integer.compare(b.size(), a.size());
    }
}
