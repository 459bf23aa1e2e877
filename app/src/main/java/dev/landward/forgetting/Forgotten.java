package dev.landward.forgetting;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Somebody who is to be forgotten in one initiative.
///
/// @param organisation of which organisation, by number
/// @param initiative in which of its initiatives, by number
/// @param rows the numbers of their rows in the register, those that were merged as well
/// @param words what they were called and reached by, now and before; each of three letters or more
/// @param emails their mail addresses, now and before, in small letters
/// @param strangers those of the addresses by which the organisation knows nobody else and nothing
///   else: no member, nobody in another initiative, no link that stands there
public record Forgotten(
        long organisation,
        long initiative,
        List<Long> rows,
        List<String> words,
        List<String> emails,
        List<String> strangers) {

    private static final Pattern SIGN = Pattern.compile("\\p{Punct}");

    /// Names their rows as happenings and links do.
    ///
    /// @return such as `stakeholder/12`
    public List<String> subjects() {
        return rows.stream().map(row -> "stakeholder/" + row).toList();
    }

    /// Writes what they were called as a pattern of PostgreSQL, without regard to capitals (`~*`)
    /// and from end to end: it finds "Ana Ortiz" in what somebody wrote, and not in "Diana Ortiz".
    /// It finds the words within JSON, too.
    ///
    /// @return the pattern; one that finds nothing where they had no words
    public String pattern() {
        return words.isEmpty()
                ? "a^"
                : words.stream()
                        .flatMap(word -> Stream.of(word, json(word)))
                        .distinct()
                        .sorted((one, other) -> other.length() - one.length())
                        .map(word -> SIGN.matcher(word).replaceAll("\\\\$0"))
                        .collect(
                                Collectors.joining("|", "(?<![[:alnum:]])(?:", ")(?![[:alnum:]])"));
    }

    private static String json(String word) {
        return word.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
