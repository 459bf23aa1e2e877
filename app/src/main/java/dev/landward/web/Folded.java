package dev.landward.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Texts as people look for them: case, accents and punctuation make no difference.
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /// Folds any words: lower case, no accents, one blank between words.
    ///
    /// @param text such as `Łódź – Harbour Office`
    /// @return such as `lodz harbour office`, empty where there is no letter or digit
    public static String words(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var lower = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        var letters =
                lower.replace("ł", "l")
                        .replace("ø", "o")
                        .replace("đ", "d")
                        .replace("æ", "ae")
                        .replace("œ", "oe")
                        .replace("'", "")
                        .replace("’", "");
        return GAPS.matcher(letters).replaceAll(" ").strip();
    }
}
