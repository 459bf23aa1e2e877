package dev.landward.consultation.surveys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Guesses what the columns of a survey are: by what stands in them, and by their headers.
final class Guess {

    private static final int SAMPLE = 500;

    /// So many tenths of the answers must be understood.
    private static final int MOST = 8;

    private static final int MOST_CHOICES = 12;
    private static final int SENTENCE = 18;
    private static final int CHOICE = 24;

    private Guess() {}

    /// Why a column is left out, as the last part of a text; empty where nothing is to be said.
    record Guessed(Use use, String why) {

        static Guessed as(Use use) {
            return new Guessed(use, "");
        }
    }

    static List<Guessed> columns(Shape shape) {
        var guessed = new ArrayList<Guessed>();
        for (int i = 0; i < shape.names().size(); i++) {
            guessed.add(column(shape.names().get(i), cells(shape, i)));
        }
        widest(guessed);
        once(guessed, Use.PERSON);
        once(guessed, Use.GROUP);
        return guessed;
    }

    private static List<String> cells(Shape shape, int column) {
        return shape.rows().stream()
                .map(row -> row.cells().get(column).strip())
                .filter(cell -> !cell.isEmpty())
                .limit(SAMPLE)
                .toList();
    }

    private static Guessed column(String name, List<String> cells) {
        var named = Likert.column(name);
        if (cells.isEmpty()) {
            return new Guessed(Use.LEFT_OUT, "empty");
        }
        if (named != null) {
            return new Guessed(named, named == Use.LEFT_OUT ? "details" : "");
        }
        var scale = scale(cells);
        if (scale != null) {
            return Guessed.as(Use.of(scale));
        }
        if (several(cells)) {
            return new Guessed(Use.LEFT_OUT, "several");
        }
        var length = cells.stream().mapToInt(String::length).average().orElse(0);
        var different = new HashSet<>(cells).size();
        if (length >= SENTENCE && different * 2 > cells.size()) {
            return Guessed.as(Use.WORDS);
        }
        return new Guessed(Use.LEFT_OUT, different <= MOST_CHOICES ? "choice" : "unknown");
    }

    private static @org.jspecify.annotations.Nullable Scale scale(List<String> cells) {
        var answers = cells.stream().filter(cell -> Likert.words(cell) != Meaning.NONE).toList();
        if (answers.isEmpty()) {
            return null;
        }
        long words = answers.stream().filter(cell -> Likert.words(cell) != null).count();
        var numbers =
                answers.stream()
                        .map(Likert::number)
                        .filter(java.util.OptionalInt::isPresent)
                        .mapToInt(java.util.OptionalInt::getAsInt)
                        .toArray();
        if (numbers.length * 10 >= answers.size() * MOST) {
            var found = byNumbers(numbers);
            return found != null && upsideDown(answers, found) ? found.turned() : found;
        }
        return words * 10 >= answers.size() * MOST ? Scale.WORDS : null;
    }

    private static @org.jspecify.annotations.Nullable Scale byNumbers(int[] numbers) {
        for (var scale : List.of(Scale.THREE, Scale.FIVE, Scale.SEVEN, Scale.ELEVEN)) {
            var outside = scale == Scale.THREE && IntStream.of(numbers).noneMatch(n -> n < 0);
            if (!outside && IntStream.of(numbers).allMatch(scale::holds)) {
                return scale;
            }
        }
        return null;
    }

    /// Whether the words beside the numbers say the contrary of them.
    private static boolean upsideDown(List<String> answers, Scale scale) {
        return answers.stream()
                .anyMatch(cell -> {
                    var words = Likert.words(cell);
                    var number = scale.of(Likert.number(cell).orElse(Integer.MIN_VALUE));
                    return number != null
                            && (words == Meaning.AGREE && number == Meaning.DISAGREE
                                    || words == Meaning.DISAGREE && number == Meaning.AGREE);
                });
    }

    /// Several of few choices in one cell, each a few words.
    private static boolean several(List<String> cells) {
        return List.of(";", "|", ",").stream().anyMatch(between -> several(cells, between));
    }

    private static boolean several(List<String> cells, String between) {
        var parts =
                cells.stream()
                        .flatMap(cell -> Arrays.stream(cell.split(Pattern.quote(between))))
                        .map(part -> part.strip().toLowerCase(Locale.ROOT))
                        .toList();
        var different = new HashSet<>(parts).size();
        var length = parts.stream().mapToInt(String::length).average().orElse(0);
        return parts.size() > cells.size()
                && different <= MOST_CHOICES
                && parts.size() > different * 3 / 2
                && length <= CHOICE;
    }

    /// Questions of one survey have one scale: where somebody went up to 7, 5 is not the best.
    private static void widest(List<Guessed> guessed) {
        for (var pair :
                List.of(
                        List.of(Use.STATEMENT_FIVE, Use.STATEMENT_SEVEN),
                        List.of(Use.STATEMENT_FIVE_DOWN, Use.STATEMENT_SEVEN_DOWN))) {
            if (guessed.contains(Guessed.as(pair.getLast()))) {
                guessed.replaceAll(
                        one -> one.use() == pair.getFirst() ? Guessed.as(pair.getLast()) : one);
            }
        }
    }

    private static void once(List<Guessed> guessed, Use use) {
        Set<Use> seen = new HashSet<>();
        guessed.replaceAll(one ->
                one.use() != use || seen.add(use)
                        ? Objects.requireNonNull(one)
                        : new Guessed(Use.LEFT_OUT, "details"));
    }
}
