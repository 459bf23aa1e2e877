package dev.landward.analysis.stakeholders;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How large a change is: the sum of twelve characteristics rated 1 to 5, of at most 60; published
/// worksheets call 35 and more large.
public sealed interface ChangeSize {

    /// How many characteristics are rated.
    int ITEMS = 12;

    /// The highest rating of one.
    int HIGHEST = 5;

    /// A size.
    ///
    /// @param total the sum of the ratings
    /// @param maximum the highest possible sum
    /// @param large whether the total reaches the limit
    record Sized(int total, int maximum, boolean large) implements ChangeSize {}

    /// A rating is missing, so there is no size: an unrated item is not a small one.
    ///
    /// @param rated how many were rated
    record Incomplete(int rated) implements ChangeSize {}

    /// A rating is outside of 1 to 5, or there are more than twelve.
    ///
    /// @param item which one, from 0
    record OutOfRange(int item) implements ChangeSize {}

    /// The size.
    ///
    /// @param ratings twelve, null where nobody rated
    /// @param largeFrom the lowest total that is large, usually 35
    /// @return the size, or why there is none
    static ChangeSize of(List<@Nullable Integer> ratings, int largeFrom) {
        int total = 0;
        int rated = 0;
        for (int i = 0; i < ratings.size(); i++) {
            Integer rating = ratings.get(i);
            if (i >= ITEMS || (rating != null && (rating < 1 || rating > HIGHEST))) {
                return new OutOfRange(i);
            }
            total += rating == null ? 0 : rating;
            rated += rating == null ? 0 : 1;
        }
        return rated < ITEMS
                ? new Incomplete(rated)
                : new Sized(total, ITEMS * HIGHEST, total >= largeFrom);
    }
}
