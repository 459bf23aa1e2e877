package dev.landward.consultation.results;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The means of one question over rounds that repeat each other, the earliest first.
///
/// @param number which question, from 1
/// @param question what it asks
/// @param points a point a round
record Trend(int number, String question, List<Point> points) {

    /// What a round said.
    ///
    /// @param at when it closed, or now
    /// @param means by stakeholder group, of all under 0; groups that are too small are not in it
    record Point(OffsetDateTime at, Map<Long, QuestionAnswers.Mean> means) {}

    /// The groups of which anything is shown, all of them first.
    List<Long> groups() {
        var groups = new TreeSet<Long>();
        points.forEach(point -> groups.addAll(point.means().keySet()));
        return List.copyOf(groups);
    }
}
