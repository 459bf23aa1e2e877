package dev.landward.consultation.imports;

/// What is wrong in a row of a file.
///
/// @param file `votes` or `comments`, empty where there is only one
/// @param place its line, or its number in the sheet
/// @param column the column's name
/// @param found what stands there, at most 60 characters
/// @param expected the last part of the texts that say what was expected and what to do
public record Problem(String file, int place, String column, String found, String expected) {

    /// Shortens what stands there.
    public Problem {
        found = found.length() > 60 ? found.substring(0, 59) + "…" : found;
    }
}
