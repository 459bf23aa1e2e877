package dev.landward.stakeholders.plans;

import dev.landward.analysis.stakeholders.ResponseCapacity;
import dev.landward.analysis.stakeholders.ResponseCapacity.Reaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A saved capacity scenario, in one of its versions.
///
/// @param id its number
/// @param version the number of the version, over all scenarios
/// @param count how many versions there are up to this one
/// @param plan what it says
/// @param by the name of who wrote the version, or `null`
/// @param at when
public record Scenario(
        long id, long version, int count, Plan plan, @Nullable String by, OffsetDateTime at) {

    /// Whom to serve first.
    public enum First {
        /// Those against, then those who go along in silence.
        RESISTING,
        /// Those who go along in silence, then those against.
        ACCEPTING
    }

    /// What it takes to answer one person of a segment.
    ///
    /// @param contacts how many
    /// @param hours of ours for each, preparation included
    public record Need(int contacts, BigDecimal hours) {}

    /// What a scenario says.
    ///
    /// @param name 1 to 200 characters
    /// @param who the people who answer, in words; at most 300 characters
    /// @param answerers how many they are
    /// @param hoursPerWeek that each of them has for this
    /// @param from the first day
    /// @param by the last day, not before the first
    /// @param first whom to serve first
    /// @param needs by segment
    public record Plan(
            String name,
            String who,
            int answerers,
            BigDecimal hoursPerWeek,
            LocalDate from,
            LocalDate by,
            First first,
            Map<Segment, Need> needs) {

        /// Strips the texts.
        public Plan {
            name = name.strip();
            who = who.strip();
            needs = Map.copyOf(needs);
        }
    }

    /// The segments that have to be answered, in the order of a scenario.
    ///
    /// @param first whom to serve first
    /// @return four segments
    public static List<Segment> order(First first) {
        return switch (first) {
            case RESISTING ->
                    List.of(
                            Segment.ACTIVE_RESISTANCE,
                            Segment.QUIET_RESISTANCE,
                            Segment.POWERFUL_BYSTANDERS,
                            Segment.PASSIVE_ACCEPTANCE);
            case ACCEPTING ->
                    List.of(
                            Segment.POWERFUL_BYSTANDERS,
                            Segment.PASSIVE_ACCEPTANCE,
                            Segment.ACTIVE_RESISTANCE,
                            Segment.QUIET_RESISTANCE);
        };
    }

    /// Computes who is answered by the last day, with the people as they stand today.
    ///
    /// @param people how many there are in each segment
    /// @return the answer per segment and the gap in hours
    public ResponseCapacity.Scenario compute(Map<Segment, Integer> people) {
        var segments =
                order(plan.first()).stream()
                        .map(segment -> {
                            var need =
                                    plan.needs()
                                            .getOrDefault(segment, new Need(0, BigDecimal.ZERO));
                            return new ResponseCapacity.Segment(
                                    segment.name(),
                                    segment.name().endsWith("RESISTANCE")
                                            ? Reaction.RESISTING
                                            : Reaction.PASSIVELY_ACCEPTING,
                                    people.getOrDefault(segment, 0),
                                    need.contacts(),
                                    need.hours(),
                                    null);
                        })
                        .toList();
        return ResponseCapacity.scenario(
                segments,
                new ResponseCapacity.Capacity(
                        plan.answerers(), plan.hoursPerWeek(), plan.from(), plan.by()));
    }
}
