package dev.landward.search;

import dev.landward.web.Folded;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What somebody looks for; `#budget` among the words asks for a tag.
///
/// @param key the words, folded
/// @param tag the tag, folded; empty for any
record Sought(String key, String tag) {

    private static final int LONG = 200;
    private static final int AROUND = 70;

    /// Reads what was typed.
    ///
    /// @param typed words, with `#` before that of a tag
    /// @param tag a tag that was chosen, or an empty text
    static Sought of(String typed, String tag) {
        var text = typed.length() <= LONG ? typed : typed.substring(0, LONG);
        var parts = Arrays.asList(text.strip().split("\\s+"));
        var words =
                parts.stream()
                        .filter(part -> !part.startsWith("#"))
                        .collect(Collectors.joining(" "));
        var tagged =
                parts.stream()
                        .filter(part -> part.startsWith("#") && part.length() > 1)
                        .map(part -> part.substring(1).replace('_', ' '))
                        .findFirst()
                        .orElse(tag);
        return new Sought(Folded.words(words), Folded.words(tagged));
    }

    boolean isEmpty() {
        return key.isEmpty() && tag.isEmpty();
    }

    List<String> words() {
        return key.isEmpty() ? List.of() : List.of(key.split(" "));
    }

    /// All words, each as the beginning of one, as the database asks for them.
    String query() {
        return words().stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & "));
    }

    /// A piece of a text around the first word that was looked for, cut between words where it can
    /// be; empty where none is in it.
    String excerpt(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        for (var word : words()) {
            var at = lower.length() == text.length() ? lower.indexOf(word) : -1;
            if (at >= 0) {
                var from = at <= AROUND ? 0 : text.indexOf(' ', at - AROUND - 1) + 1;
                from = Math.min(from, at);
                var end = at + word.length() + AROUND;
                var to = end >= text.length() ? text.length() : text.lastIndexOf(' ', end);
                to = Math.max(to, at + word.length());
                return (from > 0 ? "…" : "")
                        + text.substring(from, to).strip()
                        + (to < text.length() ? "…" : "");
            }
        }
        return "";
    }
}
