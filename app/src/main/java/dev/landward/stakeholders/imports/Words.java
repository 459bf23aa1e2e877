package dev.landward.stakeholders.imports;

import dev.landward.stakeholders.Channel;
import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.Keys;
import dev.landward.stakeholders.Side;
import dev.landward.stakeholders.StakeholderKind;
import dev.landward.uploads.Wordlist;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words that files may use, in their headers and in their cells, each with what it stands for:
/// the table `words.tsv`. Case, accents and punctuation make no difference.
final class Words {

    private static final String TABLE = "words.tsv";
    private static final String COLUMN = "COLUMN";
    private static final String NOTHING = "NOTHING";

    private static final Set<String> NOTHINGS = new HashSet<>(Set.of(""));
    private static final Map<String, Field> COLUMNS = new HashMap<>();
    private static final Map<Expected, Map<String, Object>> WORDS = new EnumMap<>(Expected.class);

    static {
        for (var field : Field.values()) {
            COLUMNS.put(Keys.words(field.header()), field);
        }
        Wordlist.read(Words.class, TABLE).forEach(Words::take);
    }

    private Words() {}

    /// Finds what a column of a header is about.
    ///
    /// @return the field, or `null` where no words of the header are known
    static @Nullable Field column(String header) {
        return COLUMNS.get(Keys.words(header));
    }

    /// Finds what a cell stands for.
    ///
    /// @return the value, or `null` where the word is none of these
    static @Nullable Object find(Expected expected, String cell) {
        return WORDS.getOrDefault(expected, Map.of()).get(folded(cell));
    }

    /// Says whether a cell says that nobody knows.
    static boolean nothing(String cell) {
        return NOTHINGS.contains(Keys.words(cell)) && !cell.contains("✓") && !cell.contains("✔");
    }

    /// Lists the words that stand for something, for people to read.
    static List<String> of(Expected expected) {
        return List.copyOf(WORDS.getOrDefault(expected, Map.of()).keySet());
    }

    private static void take(Wordlist.Line line) {
        line.words().forEach(typed -> put(line.about(), line.means(), folded(typed)));
    }

    private static void put(String about, String standsFor, String word) {
        if (about.equals(NOTHING)) {
            NOTHINGS.add(word);
        } else if (about.equals(COLUMN)) {
            once(word, COLUMNS.put(word, Field.valueOf(standsFor)), Field.valueOf(standsFor));
        } else {
            var expected = Expected.valueOf(about);
            var value = value(expected, standsFor);
            var known = WORDS.computeIfAbsent(expected, _ -> new LinkedHashMap<>());
            once(word, known.put(word, value), value);
        }
    }

    private static Object value(Expected expected, String name) {
        return switch (expected) {
            case KIND -> StakeholderKind.valueOf(name);
            case SIDE -> Side.valueOf(name);
            case YES_NO -> name.equals("YES");
            case DECISION_ROLE -> DecisionRole.valueOf(name);
            case CHANNEL -> Channel.valueOf(name);
            case LEVEL, STANCE, ENGAGEMENT, PARTNERSHIP -> Integer.valueOf(name);
            case NAME, TEXT, LONG_TEXT, MAIL, NUMBER, UNIT ->
                    throw new IllegalStateException(expected + " has no words");
        };
    }

    private static void once(String word, @Nullable Object before, Object value) {
        if (before != null && !before.equals(value)) {
            throw new IllegalStateException(
                    "%s: %s stands for %s and for %s".formatted(TABLE, word, before, value));
        }
    }

    private static String folded(String cell) {
        var words = Keys.words(cell);
        return words.isEmpty() ? cell.strip() : words;
    }
}
