package dev.landward.consultation.surveys;

import dev.landward.uploads.Wordlist;
import dev.landward.web.Folded;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Understands answers on a scale, in numbers or in the words of four languages, and the headers
/// that surveys have: the table `words.tsv`.
final class Likert {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "'?([+-]?\\d{1,2})(?:[.,]0+)?(?:(?:\\s*[-–—:=.)(/]+\\s*|\\s+)(\\p{L}.*?)\\)?)?");
    private static final Pattern NUMBER_AFTER = Pattern.compile("\\s*[(\\[]?\\d{1,2}[)\\]]?$");
    private static final Map<String, Meaning> ANSWERS = new HashMap<>();
    private static final Map<String, Use> COLUMNS = new HashMap<>();

    static {
        for (var line : Wordlist.read(Likert.class, "words.tsv")) {
            for (var word : line.words()) {
                if (line.about().equals("COLUMN")) {
                    COLUMNS.put(folded(word), Use.valueOf(line.means()));
                } else {
                    ANSWERS.put(folded(word), Meaning.valueOf(line.means()));
                }
            }
        }
    }

    private Likert() {}

    /// What a column of this header is, or `null` where its words are not known.
    static @Nullable Use column(String header) {
        return COLUMNS.get(folded(header));
    }

    /// By this, answers that are the same are found.
    static String key(String cell) {
        var number = number(cell);
        var words = label(cell);
        if (number.isPresent() && words.isEmpty()) {
            return String.valueOf(number.getAsInt());
        }
        var folded = folded(cell);
        return folded.isEmpty() ? cell.strip() : folded;
    }

    /// The number of an answer such as `5`, `5.0` or `5 - strongly agree`.
    static OptionalInt number(String cell) {
        var match = NUMBER.matcher(cell.strip().replace('\u2212', '-'));
        return match.matches()
                ? OptionalInt.of(Integer.parseInt(match.group(1)))
                : OptionalInt.empty();
    }

    /// What the words of an answer say, without the number before them.
    static @Nullable Meaning words(String cell) {
        var whole = ANSWERS.get(folded(NUMBER_AFTER.matcher(cell).replaceAll("")));
        var label = label(cell);
        return whole != null || label.isEmpty() ? whole : ANSWERS.get(folded(label));
    }

    /// What an answer says, as far as that can be guessed.
    static @Nullable Meaning guess(Scale scale, String cell) {
        var words = words(cell);
        if (scale == Scale.WORDS || words == Meaning.NONE) {
            return words;
        }
        var number = number(cell);
        return number.isPresent() ? scale.of(number.getAsInt()) : words;
    }

    /// An apostrophe parts words, as in `d’accord`.
    private static String folded(String text) {
        return Folded.words(text.replace('\'', ' ').replace('’', ' '));
    }

    private static String label(String cell) {
        var match = NUMBER.matcher(cell.strip().replace('\u2212', '-'));
        var label = match.matches() ? match.group(2) : null;
        return label == null ? "" : label.strip();
    }
}
