package dev.landward.consultation.results;

import dev.landward.consultation.Question;
import java.util.List;

/// What people answered to a question beside the statements.
///
/// @param question which
/// @param n how many answered it
/// @param shown whether they are enough to show anything
/// @param counts how many chose each of five steps, or each tenth of a slider; empty for words
/// @param mean the mean of the answers, 0 for words
/// @param words what they wrote, in an order that tells nothing of who wrote when
public record Answered(
        Question question,
        int n,
        boolean shown,
        List<Integer> counts,
        double mean,
        List<String> words) {}
