package dev.landward.stakeholders;

import org.jspecify.annotations.Nullable;

/// Where a row of the register came from; who and when is kept by the register itself.
///
/// @param origin how it came
/// @param importNumber which import, or `null` where none
/// @param suggestedBy the stakeholder who named them, or `null` where none did
/// @param words more on that, such as why they were named; at most 500 characters
public record Provenance(
        Origin origin,
        @Nullable Long importNumber,
        @Nullable StakeholderId suggestedBy,
        String words) {

    /// Somebody signed in typed it.
    ///
    /// @return the provenance
    public static Provenance byHand() {
        return new Provenance(Origin.HAND, null, null, "");
    }

    /// It was read from a file.
    ///
    /// @param number of the import
    /// @param words such as the name of the file
    /// @return the provenance
    public static Provenance ofImport(long number, String words) {
        return new Provenance(Origin.IMPORT, number, null, words);
    }

    /// Another stakeholder named them.
    ///
    /// @param by who named them
    /// @param why in their words
    /// @return the provenance
    public static Provenance suggested(StakeholderId by, String why) {
        return new Provenance(Origin.SUGGESTED, null, by, why);
    }

    /// It was made up for the demonstration.
    ///
    /// @return the provenance
    public static Provenance sample() {
        return new Provenance(Origin.SAMPLE, null, null, "");
    }
}
