package dev.landward.accounts.wording;

import dev.landward.web.Hint;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A word to avoid.
///
/// @param id its number
/// @param term the word or words
/// @param better what to say instead
/// @param why why, perhaps empty
public record Term(long id, String term, String better, String why) {

    private static final Pattern SIGNS = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}/]");

    /// How the word is found in a text: whole, in any case, in the plural too, with blanks or
    /// hyphens between its parts. Browsers read the same pattern.
    ///
    /// @return a regular expression
    public String pattern() {
        return Arrays.stream(term.strip().split("[\\s-]+"))
                .map(word -> SIGNS.matcher(word).replaceAll("\\\\$0"))
                .collect(
                        Collectors.joining(
                                "[\\s-]+",
                                "(?<![\\p{L}\\p{N}])",
                                "(?:e?s|['’]s)?(?![\\p{L}\\p{N}])"));
    }

    boolean in(String text) {
        return Pattern.compile(pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    Hint hint() {
        return new Hint(term, better, why);
    }
}
