package dev.landward.consultation.imports;

import dev.landward.consultation.StatementState;
import dev.landward.documents.tables.Row;
import dev.landward.documents.tables.Table;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the votes and comments of a Polis export: names of columns decide, their order does not.
/// Comments that moderators took out take no part; those still undecided do, as in Polis.
final class Polis {

    private static final List<String> PERSON = List.of("voter-id", "person", "participant");
    private static final List<String> STATEMENT = List.of("comment-id", "statement");
    private static final List<String> VOTE = List.of("vote");
    private static final List<String> TIME = List.of("timestamp");
    private static final List<String> TEXT = List.of("comment-body", "text");
    private static final List<String> MODERATED = List.of("moderated");
    private static final List<String> INFORMATION = List.of("is-meta", "informational");

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Held.Said> said = new LinkedHashMap<>();
    private int broken;

    private Polis() {}

    private record Cast(String person, String statement, int value, long time) {}

    static Reading read(Table votes, @Nullable Table comments, OffsetDateTime opened) {
        var polis = new Polis();
        if (comments != null) {
            polis.comments(comments);
        }
        return polis.round(polis.votes(votes), opened);
    }

    private void comments(Table table) {
        int id = Columns.find(table, STATEMENT);
        int text = Columns.find(table, TEXT);
        int moderated = Columns.find(table, MODERATED);
        int information = Columns.find(table, INFORMATION);
        if (id < 0 || text < 0) {
            problem("comments", 1, id < 0 ? "comment-id" : "comment-body", "", "column");
            return;
        }
        for (var row : table.rows()) {
            var name = Columns.cell(row, id);
            var words = Columns.cell(row, text);
            var state = state(Columns.cell(row, moderated), Columns.cell(row, information));
            if (name.isEmpty() || said.containsKey(name)) {
                problem(
                        "comments",
                        row.place(),
                        "comment-id",
                        name,
                        name.isEmpty() ? "id" : "once");
            } else if (state == null) {
                var found = Columns.cell(row, moderated);
                problem("comments", row.place(), "moderated", found, "moderated");
            } else {
                said.put(name, new Held.Said(text(name, words), state));
            }
        }
    }

    private static String text(String name, String words) {
        return words.isEmpty() ? "Statement " + name : Columns.statement(words);
    }

    private static @Nullable StatementState state(String moderated, String information) {
        if (List.of("true", "t", "yes", "1")
                .contains(information.toLowerCase(java.util.Locale.ROOT))) {
            return StatementState.INFORMATIONAL;
        }
        return switch (moderated) {
            case "-1" -> StatementState.HIDDEN;
            case "", "0", "1", "+1" -> StatementState.ACCEPTED;
            default -> null;
        };
    }

    private List<Cast> votes(Table table) {
        int person = Columns.find(table, PERSON);
        int statement = Columns.find(table, STATEMENT);
        int vote = Columns.find(table, VOTE);
        int time = Columns.find(table, TIME);
        var missing =
                person < 0 ? "voter-id" : statement < 0 ? "comment-id" : vote < 0 ? "vote" : "";
        if (!missing.isEmpty()) {
            problem("votes", 1, missing, "", "column");
            return List.of();
        }
        var votes = new ArrayList<Cast>();
        for (var row : table.rows()) {
            cast(row, person, statement, vote, time, votes);
        }
        votes.sort(Comparator.comparingLong(Cast::time));
        return votes;
    }

    private void cast(Row row, int person, int statement, int vote, int time, List<Cast> votes) {
        var who = Columns.cell(row, person);
        var what = Columns.cell(row, statement);
        OptionalInt value = Columns.vote(Columns.cell(row, vote));
        var when = Columns.cell(row, time);
        if (who.isEmpty()) {
            problem("votes", row.place(), "voter-id", "", "id");
        } else if (what.isEmpty()) {
            problem("votes", row.place(), "comment-id", "", "id");
        } else if (value.isEmpty()) {
            problem("votes", row.place(), "vote", Columns.cell(row, vote), "vote");
        } else if (!when.matches("|-?\\d{1,18}")) {
            problem("votes", row.place(), "timestamp", when, "time");
        } else {
            long at = when.isEmpty() ? 0 : Long.parseLong(when);
            votes.add(new Cast(who, what, value.getAsInt(), at));
        }
    }

    private Reading round(List<Cast> votes, OffsetDateTime opened) {
        for (var vote : votes) {
            said.computeIfAbsent(
                    vote.statement(),
                    name -> new Held.Said(text(name, ""), StatementState.ACCEPTED));
        }
        var held = new Held(opened);
        var statements = new HashMap<String, Integer>();
        for (var name : said.keySet().stream().sorted(NUMBERS_FIRST).toList()) {
            var one = said.getOrDefault(name, new Held.Said(name, StatementState.ACCEPTED));
            statements.put(name, held.statement(one.text(), one.state()));
        }
        var people = new HashMap<String, Integer>();
        for (var name :
                votes.stream()
                        .map(Cast::person)
                        .collect(Collectors.toCollection(java.util.LinkedHashSet::new))) {
            people.put(name, held.person(Held.Person.UNKNOWN));
        }
        for (var vote : votes) {
            held.vote(
                    people.getOrDefault(vote.person(), 0),
                    statements.getOrDefault(vote.statement(), 0),
                    vote.value());
        }
        return new Reading(held, List.of(), problems, broken);
    }

    private static final Comparator<String> NUMBERS_FIRST =
            Comparator.comparingLong((String name) ->
                            name.matches("\\d{1,18}") ? Long.parseLong(name) : Long.MAX_VALUE)
                    .thenComparing(Comparator.naturalOrder());

    private void problem(String file, int place, String column, String found, String expected) {
        broken++;
        if (problems.size() < Reading.LISTED) {
            problems.add(new Problem(file, place, column, found, expected));
        }
    }
}
