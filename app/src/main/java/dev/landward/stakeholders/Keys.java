package dev.landward.stakeholders;

import dev.landward.web.Folded;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Folds what people type into keys by which alike rows find each other: case, accents,
/// punctuation, the order of first and last name, titles and legal forms make no difference.
///
/// Two equal keys are a reason to ask a person, never proof that two rows are the same.
public final class Keys {

    private static final Set<String> TITLES =
            Set.of("dr", "mr", "mrs", "ms", "miss", "mx", "prof", "professor", "herr", "frau");
    private static final Set<String> FORMS =
            Set.of(
                    "inc",
                    "llc",
                    "ltd",
                    "limited",
                    "corp",
                    "corporation",
                    "co",
                    "company",
                    "gmbh",
                    "ag",
                    "kg",
                    "plc",
                    "sa",
                    "bv",
                    "the");

    private Keys() {}

    /// Folds any words: lower case, no accents, one blank between words.
    ///
    /// @param text such as `Łódź – Harbour Office`
    /// @return such as `lodz harbour office`, empty where there is no letter or digit
    public static String words(String text) {
        return Folded.words(text);
    }

    /// Folds the name of a person or an organisation.
    ///
    /// @param name such as `Dr. Ortiz, Ana`
    /// @return its words in order, such as `ana ortiz`
    public static String name(String name) {
        return sorted(words(name), TITLES);
    }

    /// Folds the name of an organisation, without its legal form.
    ///
    /// @param name such as `Harrow Builders, Inc.`
    /// @return its words in order, such as `builders harrow`
    public static String organisation(String name) {
        return sorted(words(name), FORMS);
    }

    /// Folds a mail address.
    ///
    /// @param email such as `mailto:Ana@Harrow-Falls.example`
    /// @return such as `ana@harrow-falls.example`
    public static String email(String email) {
        var lower = email.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("mailto:") ? lower.substring("mailto:".length()) : lower;
    }

    private static String sorted(String words, Set<String> without) {
        var all = words.split(" ", -1);
        var left = Arrays.stream(all).filter(word -> !without.contains(word)).toList();
        return (left.isEmpty() ? Arrays.stream(all) : left.stream())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
