package dev.landward.stakeholders.imports;

import dev.landward.documents.tables.Table;
import dev.landward.stakeholders.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Guesses what the columns of a file are about: by their headers, else by what stands in them.
final class Guess {

    private static final int SAMPLE = 50;

    /// Alone it is the whole name; beside a first or last name it is the other one.
    private static final Set<String> NAME = Set.of("name", "nom", "nombre");

    private Guess() {}

    /// Guesses; no field is guessed for two columns.
    ///
    /// @return one per column, `null` where a column is left out
    static List<@Nullable Field> columns(Table table) {
        var guessed = new ArrayList<@Nullable Field>();
        Set<Field> taken = EnumSet.noneOf(Field.class);
        for (var header : table.headerAsGiven()) {
            var field = byHeader(header);
            guessed.add(field != null && taken.add(field) ? field : null);
        }
        halfNames(table, guessed);
        for (int i = 0; i < guessed.size(); i++) {
            var field = guessed.get(i) == null ? byContent(table, i) : null;
            if (field != null && taken.add(field)) {
                guessed.set(i, field);
            }
        }
        nameFromFirstColumn(table, guessed, taken);
        return guessed;
    }

    /// As it stands, else without what is in brackets, else by the first known part of `A / B`.
    private static @Nullable Field byHeader(String header) {
        var whole = Words.column(header);
        if (whole != null) {
            return whole;
        }
        var bare = header.replaceAll("\\(.*?\\)|\\[.*?]|[0-9–-]+", " ");
        return Stream.concat(
                        Stream.of(bare), Arrays.stream(bare.split("[/|&:]|\\b(?:und|and|et|y)\\b")))
                .map(Words::column)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static void halfNames(Table table, List<@Nullable Field> guessed) {
        var first = guessed.contains(Field.FIRST_NAME);
        var last = guessed.contains(Field.LAST_NAME);
        int name = guessed.indexOf(Field.NAME);
        if (name >= 0
                && first != last
                && NAME.contains(Keys.words(table.headerAsGiven().get(name)))) {
            guessed.set(name, first ? Field.LAST_NAME : Field.FIRST_NAME);
        }
    }

    private static @Nullable Field byContent(Table table, int column) {
        if (mostly(table, column, cell -> Cell.MAIL.matcher(cell).matches())) {
            return Field.EMAIL;
        }
        if (mostly(table, column, cell -> cell.matches("\\+?[\\d ()/.-]{7,20}"))) {
            return Field.PHONE;
        }
        var untitled = table.headerAsGiven().get(column).isEmpty();
        return untitled && mostly(table, column, cell -> Words.find(Expected.SIDE, cell) != null)
                ? Field.SIDE
                : null;
    }

    /// A list without headers usually begins with the names.
    private static void nameFromFirstColumn(
            Table table, List<@Nullable Field> guessed, Set<Field> taken) {
        if (taken.contains(Field.NAME)
                || taken.contains(Field.LAST_NAME)
                || taken.contains(Field.FIRST_NAME)) {
            return;
        }
        for (int i = 0; i < guessed.size(); i++) {
            var words = table.headerAsGiven().get(i).isEmpty();
            if (guessed.get(i) == null
                    && words
                    && mostly(table, i, cell -> cell.matches("[\\p{L}\\p{M} .,'’-]{3,}"))) {
                guessed.set(i, Field.NAME);
                return;
            }
        }
    }

    private static boolean mostly(Table table, int column, Predicate<String> test) {
        var cells =
                table.rows().stream()
                        .map(row -> row.cells().get(column).strip())
                        .filter(cell -> !cell.isEmpty())
                        .limit(SAMPLE)
                        .toList();
        var fit = cells.stream().filter(test).count();
        return !cells.isEmpty() && fit * 10 >= cells.size() * 7L;
    }
}
