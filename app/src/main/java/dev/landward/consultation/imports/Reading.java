package dev.landward.consultation.imports;

import dev.landward.consultation.Question;
import java.util.List;

/// What files say, as far as it could be read.
///
/// @param held the round; empty where a file cannot be read at all
/// @param questions its questions
/// @param problems what is wrong, row by row
/// @param broken how many rows are left out
public record Reading(Held held, List<Question> questions, List<Problem> problems, int broken) {

    /// So many problems are listed.
    public static final int LISTED = 50;

    /// Says whether nobody answered, as far as can be read.
    ///
    /// @return whether there is nothing to take in
    public boolean empty() {
        return held.people().isEmpty();
    }
}
