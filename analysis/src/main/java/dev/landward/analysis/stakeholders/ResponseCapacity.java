package dev.landward.analysis.stakeholders;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whom we can answer by when: people who resist or who only accept in silence need contacts, and
/// contacts need hours. Which of the two is worse depends on that capacity, so it is computed, not
/// assumed.
///
/// The segments are served strictly in the given order: all hours go to the first until all of its
/// people are answered, then to the next. A person is answered when all contacts with them are
/// made; hours on somebody half answered are spent. Every Monday to Friday from the first to the
/// last day, both included, has `people × hours per week / 5` hours. Exact arithmetic, no rounding
/// before the result.
public final class ResponseCapacity {

    private static final BigDecimal WORKING_DAYS = BigDecimal.valueOf(5);

    /// How people of a segment react.
    public enum Reaction {
        /// Openly against.
        RESISTING,
        /// Silent, going along.
        PASSIVELY_ACCEPTING
    }

    /// People who need the same.
    ///
    /// @param name of the segment
    /// @param reaction how they react
    /// @param people how many
    /// @param contacts contacts each of them needs
    /// @param hoursPerContact hours of ours that a contact takes, preparation included
    /// @param shareExpectedToMove of those answered, 0 to 1; null when nobody ventures an estimate,
    ///   and then none is made up
    public record Segment(
            String name,
            Reaction reaction,
            int people,
            int contacts,
            BigDecimal hoursPerContact,
            @Nullable BigDecimal shareExpectedToMove) {

        /// Refuses negative numbers, and shares outside of 0 to 1.
        ///
        /// @throws IllegalArgumentException then
        public Segment {
            if (people < 0 || contacts < 0 || hoursPerContact.signum() < 0) {
                throw new IllegalArgumentException("numbers are 0 or more");
            }
            if (shareExpectedToMove != null
                    && (shareExpectedToMove.signum() < 0
                            || shareExpectedToMove.compareTo(BigDecimal.ONE) > 0)) {
                throw new IllegalArgumentException("a share is 0 to 1");
            }
        }

        BigDecimal hoursPerPerson() {
            return hoursPerContact.multiply(BigDecimal.valueOf(contacts));
        }

        BigDecimal hours() {
            return hoursPerPerson().multiply(BigDecimal.valueOf(people));
        }
    }

    /// What we have.
    ///
    /// @param people of ours
    /// @param hoursPerWeek each of them has for this
    /// @param from first day
    /// @param by last day
    public record Capacity(int people, BigDecimal hoursPerWeek, LocalDate from, LocalDate by) {

        /// Refuses negative numbers.
        ///
        /// @throws IllegalArgumentException then
        public Capacity {
            if (people < 0 || hoursPerWeek.signum() < 0) {
                throw new IllegalArgumentException("numbers are 0 or more");
            }
        }

        /// Hours from the first to the last day.
        ///
        /// @return the hours, 0 when the last day is before the first
        public BigDecimal hours() {
            return perDay().multiply(BigDecimal.valueOf(workingDays(from, by)));
        }

        private BigDecimal perDay() {
            return hoursPerWeek.multiply(BigDecimal.valueOf(people)).divide(WORKING_DAYS);
        }
    }

    /// What a segment gets.
    ///
    /// @param segment the segment
    /// @param neededHours hours to answer all of its people
    /// @param answered people answered by the last day
    /// @param unanswered the others
    /// @param finishedOn the day on which the last of them is answered, empty for "not by then";
    ///   the first day where nothing is needed
    /// @param expectedToMove answered × the given share, empty when none was given
    public record Answer(
            Segment segment,
            BigDecimal neededHours,
            int answered,
            int unanswered,
            Optional<LocalDate> finishedOn,
            Optional<BigDecimal> expectedToMove) {}

    /// The scenario as a whole.
    ///
    /// @param availableHours hours we have
    /// @param neededHours hours that answering everybody takes
    /// @param gapHours needed beyond available, 0 when it suffices
    /// @param answers per segment, in the given order
    public record Scenario(
            BigDecimal availableHours,
            BigDecimal neededHours,
            BigDecimal gapHours,
            List<Answer> answers) {

        /// People who remain unanswered.
        ///
        /// @param reaction how they react
        /// @return how many
        public int unanswered(Reaction reaction) {
            return answers.stream()
                    .filter(a -> a.segment().reaction() == reaction)
                    .mapToInt(Answer::unanswered)
                    .sum();
        }
    }

    private ResponseCapacity() {}

    /// Computes a scenario.
    ///
    /// @param segments the most important first
    /// @param capacity what we have
    /// @return the scenario; cost: linear in the segments
    public static Scenario scenario(List<Segment> segments, Capacity capacity) {
        BigDecimal available = capacity.hours();
        BigDecimal before = BigDecimal.ZERO;
        List<Answer> answers = new ArrayList<>();
        for (Segment segment : segments) {
            BigDecimal after = before.add(segment.hours());
            answers.add(answer(segment, before, after, capacity));
            before = after;
        }
        BigDecimal gap = before.subtract(available).max(BigDecimal.ZERO);
        return new Scenario(available, before, gap, List.copyOf(answers));
    }

    private static Answer answer(
            Segment segment, BigDecimal before, BigDecimal after, Capacity capacity) {
        BigDecimal left = capacity.hours().subtract(before);
        int answered = answered(segment, left);
        BigDecimal share = segment.shareExpectedToMove();
        return new Answer(
                segment,
                segment.hours(),
                answered,
                segment.people() - answered,
                answered == segment.people()
                        ? finishedOn(
                                capacity, segment.hours().signum() == 0 ? BigDecimal.ZERO : after)
                        : Optional.empty(),
                share == null
                        ? Optional.empty()
                        : Optional.of(share.multiply(BigDecimal.valueOf(answered))));
    }

    private static int answered(Segment segment, BigDecimal left) {
        BigDecimal each = segment.hoursPerPerson();
        if (each.signum() == 0) {
            return segment.people();
        }
        if (left.signum() < 0) {
            return 0;
        }
        BigInteger most = left.divideToIntegralValue(each).toBigIntegerExact();
        return most.min(BigInteger.valueOf(segment.people())).intValueExact();
    }

    /// The first working day at whose end so many hours were worked; the hours are known to
    /// suffice.
    private static Optional<LocalDate> finishedOn(Capacity capacity, BigDecimal hours) {
        if (hours.signum() == 0) {
            return Optional.of(capacity.from());
        }
        long days = hours.divide(capacity.perDay(), 0, RoundingMode.CEILING).longValueExact();
        LocalDate day = capacity.from().plusWeeks((days - 1) / 5);
        for (long left = (days - 1) % 5 + 1; ; day = day.plusDays(1)) {
            left -= isWorkingDay(day) ? 1 : 0;
            if (left == 0) {
                return Optional.of(day);
            }
        }
    }

    /// Mondays to Fridays from one day to another, both included.
    static long workingDays(LocalDate from, LocalDate by) {
        if (by.isBefore(from)) {
            return 0;
        }
        long days = by.toEpochDay() - from.toEpochDay() + 1;
        long working = days / 7 * 5;
        for (LocalDate day = from.plusDays(days / 7 * 7); !day.isAfter(by); day = day.plusDays(1)) {
            working += isWorkingDay(day) ? 1 : 0;
        }
        return working;
    }

    private static boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY;
    }
}
