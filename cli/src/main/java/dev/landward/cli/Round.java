package dev.landward.cli;

import dev.landward.analysis.opinion.Votes;
import dev.landward.analysis.opinion.VotesBuilder;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// A round as its files hold it: the votes, and what the statements say.
final class Round {

    private static final List<String> PERSON =
            List.of("person", "voter-id", "participant", "participant-id");
    private static final List<String> STATEMENT =
            List.of("statement", "comment-id", "statement-id");
    private static final List<String> VOTE = List.of("vote");
    private static final List<String> TIME = List.of("timestamp");
    private static final List<String> TEXT = List.of("text", "comment-body", "statement-text");
    private static final List<String> MODERATED = List.of("moderated");
    private static final List<String> INFORMATION = List.of("is-meta", "informational");

    /// A statement as its file has it.
    record Worded(String text, int moderated, boolean informational) {}

    final Names people = new Names();
    final Names statements = new Names();
    private final Map<Integer, Worded> worded = new HashMap<>();
    private final VotesBuilder votes = Votes.builder();
    private long rows;

    /// Reads the votes.
    boolean readVotes(String file, Streams streams, Problems problems) {
        return Sheet.read(file, streams, problems, List.of(PERSON, STATEMENT, VOTE), this::vote);
    }

    private void vote(Sheet.Line line) {
        var person = line.text(PERSON);
        var statement = line.text(STATEMENT);
        var vote = vote(line.text(VOTE));
        var time = line.text(TIME);
        if (person.isEmpty()) {
            line.broken("person", "who voted");
        } else if (statement.isEmpty()) {
            line.broken("statement", "on what was voted");
        } else if (vote.isEmpty()) {
            line.broken("vote", "agree, disagree or pass, or 1, -1 or 0");
        } else {
            try {
                long when = time(time);
                votes.add(
                        people.number(person), statements.number(statement), vote.getAsInt(), when);
                rows++;
            } catch (DateTimeParseException _) {
                line.broken("timestamp", "a whole number, or a time as 2026-01-31T12:00:00Z");
            }
        }
    }

    private static OptionalInt vote(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "1", "+1", "1.0", "agree" -> OptionalInt.of(1);
            case "-1", "-1.0", "\u22121", "disagree" -> OptionalInt.of(-1);
            case "0", "-0", "0.0", "pass" -> OptionalInt.of(0);
            default -> OptionalInt.empty();
        };
    }

    private static long time(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException _) {
            return Instant.parse(text).toEpochMilli();
        }
    }

    /// Reads the statements.
    boolean readStatements(String file, Streams streams, Problems problems) {
        return Sheet.read(file, streams, problems, List.of(STATEMENT), this::statement);
    }

    private void statement(Sheet.Line line) {
        var id = line.text(STATEMENT);
        var moderated = moderated(line.text(MODERATED));
        if (id.isEmpty()) {
            line.broken("statement", "the id of the statement");
            return;
        }
        if (moderated.isEmpty()) {
            line.broken("moderated", "-1, 0 or 1");
            return;
        }
        if (statements.knows(id) && worded.containsKey(statements.number(id))) {
            line.broken("statement", "an id that is not there twice");
            return;
        }
        var one = new Worded(line.text(TEXT), moderated.getAsInt(), yes(line.text(INFORMATION)));
        int number = statements.number(id);
        worded.put(number, one);
        votes.statement(number);
        if (!takesPart(number)) {
            votes.leaveOut(number);
        }
    }

    private static OptionalInt moderated(String text) {
        return switch (text) {
            case "-1" -> OptionalInt.of(-1);
            case "", "0" -> OptionalInt.of(0);
            case "1", "+1" -> OptionalInt.of(1);
            default -> OptionalInt.empty();
        };
    }

    private static boolean yes(String text) {
        return List.of("true", "t", "yes", "1").contains(text.toLowerCase(Locale.ROOT));
    }

    Votes votes() {
        return votes.build();
    }

    /// How many rows of votes were taken.
    long rows() {
        return rows;
    }

    boolean takesPart(int statement) {
        var one = worded(statement);
        return one.moderated() != -1 && !one.informational();
    }

    Worded worded(int statement) {
        return worded.getOrDefault(statement, new Worded("", 0, false));
    }

    /// The text of a statement, or its id where no file says what it is.
    String text(long statement) {
        var text = worded((int) statement).text();
        return text.isEmpty() ? "Statement " + statements.name(statement) : text;
    }
}
