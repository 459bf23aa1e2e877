package dev.landward.web;

import java.io.Serializable;

/// A word that was written, and one that may serve better.
///
/// @param term what was written, as the wording guide has it
/// @param better what to say instead
/// @param why why, perhaps empty
public record Hint(String term, String better, String why) implements Serializable {

    /// The attribute of a request or a redirect under which the next page finds its hints.
    public static final String ATTRIBUTE = "hints";
}
