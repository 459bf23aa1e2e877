package dev.landward.analysis.opinion;

import java.util.List;

/// A group of people who vote alike.
///
/// @param letter its name: it stays with its people from one analysis to the next
/// @param size how many people
/// @param stability how much of the group comes back when only two thirds of the people are asked:
///   the mean Jaccard similarity, from 0 to 1; above 0.75 it is stable, below 0.6 doubtful
/// @param silhouette how much nearer its people are to each other than to the next group, from −1
///   to 1; 0 where there is no other
/// @param represents the statements that tell it from the others
public record OpinionGroup(
        String letter,
        int size,
        double stability,
        double silhouette,
        List<Representative> represents) {

    /// Keeps its own unchangeable list.
    public OpinionGroup {
        represents = List.copyOf(represents);
    }
}
