package dev.landward.consultation.surveys;

import dev.landward.consultation.Question;
import dev.landward.consultation.QuestionKind;
import dev.landward.consultation.StatementState;
import dev.landward.consultation.imports.Held;
import dev.landward.consultation.imports.Problem;
import dev.landward.consultation.imports.Reading;
import dev.landward.documents.tables.Row;
import dev.landward.web.Folded;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Goes through the rows of a survey and finds what they say.
final class Survey {

    private static final int STATEMENT = 400;
    private static final int WORDS = 2_000;
    private static final int QUESTION = 300;
    private static final int MOST_ANSWERS = 60;
    private static final int PREVIEWED = 5;
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Shape shape;
    private final Settings settings;
    private final Map<String, Long> groups;
    private final Held held;
    private final Map<Integer, Integer> statements = new LinkedHashMap<>();
    private final Map<Integer, Integer> questions = new LinkedHashMap<>();
    private final Map<String, Integer> people = new HashMap<>();
    private final List<Question> asked = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Integer> broken = new LinkedHashSet<>();
    private final Map<Scale, Map<String, Answer>> answers = new EnumMap<>(Scale.class);
    private final Map<String, String> newGroups = new LinkedHashMap<>();
    private final List<Person> previewed = new ArrayList<>();
    private final List<int[]> counts = new ArrayList<>();
    private int again;
    private int silent;
    private int own;

    private Survey(
            Shape shape, Settings settings, Map<String, Long> groups, OffsetDateTime latest) {
        this.shape = shape;
        this.settings = settings;
        this.groups = groups;
        var end = settings.heldOn().atTime(LAST_MINUTE).atOffset(ZoneOffset.UTC);
        held = new Held((end.isBefore(latest) ? end : latest).minusDays(1));
    }

    /// An answer that stands in the file.
    ///
    /// @param number which one of its scale, in the order of the file
    /// @param key by this the same answer is found
    /// @param text as it stands there first
    /// @param times how often
    /// @param meaning what it says, or `null` where nobody knows
    record Answer(int number, String key, String text, int times, @Nullable Meaning meaning) {

        /// What nobody knows first, then from agreeing to none.
        private static final Comparator<Answer> ORDER =
                Comparator.comparing(
                        Answer::meaning, Comparator.nullsFirst(Comparator.naturalOrder()));

        private Answer again() {
            return new Answer(number, key, text, times + 1, meaning);
        }
    }

    /// A statement, and what will be stored of it.
    ///
    /// @param text what it says
    /// @param counts how many agree, disagree, pass, and did not answer
    record Said(String text, List<Integer> counts) {}

    /// Somebody, as they will be stored.
    ///
    /// @param place their row
    /// @param group as the file has it
    /// @param counts how many statements they agree to, disagree with, pass, and did not answer
    /// @param words what they wrote, all in one
    record Person(int place, String group, List<Integer> counts, String words) {}

    /// What a survey says.
    ///
    /// @param reading what will be stored
    /// @param answers what stands in the columns of each scale
    /// @param statements those on a scale
    /// @param previewed the first people
    /// @param newGroups groups that the register does not have
    /// @param own how many statements of their own people wrote
    /// @param again how many rows were replaced by a later one of the same person
    /// @param silent how many rows hold no answer
    record Found(
            Reading reading,
            Map<Scale, List<Answer>> answers,
            List<Said> statements,
            List<Person> previewed,
            List<String> newGroups,
            int own,
            int again,
            int silent) {

        int rows() {
            return reading.held().people().size();
        }
    }

    /// Reads a survey.
    ///
    /// @param groups the groups of the register by their folded names
    static Found read(Shape shape, Settings settings, Map<String, Long> groups) {
        return new Survey(shape, settings, groups, OffsetDateTime.now()).found();
    }

    private Found found() {
        for (int i = 0; i < shape.names().size(); i++) {
            var use = settings.use(i);
            if (use.scale() != null) {
                statements.put(
                        i,
                        held.statement(
                                cut(shape.names().get(i), STATEMENT), StatementState.ACCEPTED));
                counts.add(new int[Meaning.values().length]);
            } else if (use == Use.WORDS) {
                questions.put(i, asked.size());
                asked.add(
                        new Question(
                                0,
                                QuestionKind.WORDS,
                                cut(shape.names().get(i), QUESTION),
                                "",
                                ""));
            }
        }
        latest().forEach(this::row);
        var texts = new ArrayList<Said>();
        statements.forEach((column, number) -> {
            texts.add(new Said(shape.names().get(column), list(counts.get(number))));
        });
        var found = new EnumMap<Scale, List<Answer>>(Scale.class);
        answers.forEach((scale, all) ->
                found.put(scale, all.values().stream().sorted(Answer.ORDER).toList()));
        return new Found(
                new Reading(held, asked, problems, broken.size()),
                found,
                texts,
                previewed,
                List.copyOf(newGroups.values()),
                own,
                again,
                silent);
    }

    /// Of several rows of one person the last one counts, in the place of the first.
    private List<Row> latest() {
        int person = settings.columns().indexOf(Use.PERSON);
        if (person < 0) {
            return shape.rows();
        }
        var rows = new ArrayList<Row>();
        for (var row : shape.rows()) {
            var who = Folded.words(cell(row, person));
            var before = who.isEmpty() ? null : people.putIfAbsent(who, rows.size());
            if (before == null) {
                rows.add(row);
            } else {
                rows.set(before, row);
                again++;
            }
        }
        return rows;
    }

    private void row(Row row) {
        var meanings = new LinkedHashMap<Integer, Meaning>();
        var words = new LinkedHashMap<Integer, String>();
        for (int i = 0; i < shape.names().size(); i++) {
            var text = cell(row, i);
            var use = settings.use(i);
            if (text.isEmpty()) {
                continue;
            }
            if (use.scale() != null) {
                answer(row, i, use.scale(), text, meanings);
            } else if (use == Use.WORDS || use == Use.OWN) {
                int longest = use == Use.OWN ? STATEMENT : WORDS;
                if (text.length() > longest) {
                    problem(row, i, text, use == Use.OWN ? "statement" : "words");
                }
                words.put(i, text);
            }
        }
        if (broken.contains(row.place())) {
            return;
        }
        if (words.isEmpty() && meanings.values().stream().allMatch(one -> one == Meaning.NONE)) {
            silent++;
            return;
        }
        keep(row, meanings, words);
    }

    private void answer(
            Row row, int column, Scale scale, String text, Map<Integer, Meaning> meanings) {
        var meaning = settings.meaning(scale, text);
        var key = Likert.key(text);
        var all = answers.computeIfAbsent(scale, _ -> new LinkedHashMap<>());
        if (all.containsKey(key) || all.size() < MOST_ANSWERS) {
            all.merge(
                    key,
                    new Answer(all.size(), key, cut(text, WORDS / 20), 1, meaning),
                    (one, _) -> one.again());
        }
        if (meaning == null) {
            problem(row, column, text, "answer");
        } else {
            meanings.put(column, meaning);
        }
    }

    private void keep(Row row, Map<Integer, Meaning> meanings, Map<Integer, String> words) {
        var group = group(row);
        int who = held.person(new Held.Person("IMPORT", null, groups.get(Folded.words(group)), ""));
        var own = new int[Meaning.values().length];
        statements.forEach((column, number) -> {
            var meaning = meanings.getOrDefault(column, Meaning.NONE);
            own[meaning.ordinal()]++;
            counts.get(number)[meaning.ordinal()]++;
            if (meaning != Meaning.NONE) {
                held.vote(who, number, meaning.vote());
            }
        });
        words.forEach((column, text) -> {
            var question = questions.get(column);
            if (question == null) {
                held.added(text, who);
                this.own++;
            } else {
                held.answer(new Held.Given(who, question, null, text));
            }
        });
        if (previewed.size() < PREVIEWED) {
            var said = cut(String.join(" · ", words.values()), STATEMENT / 2);
            previewed.add(new Person(row.place(), group, list(own), said));
        }
    }

    private String group(Row row) {
        int column = settings.columns().indexOf(Use.GROUP);
        var name = column < 0 ? "" : cut(cell(row, column), WORDS / 10);
        if (!name.isEmpty() && !groups.containsKey(Folded.words(name))) {
            newGroups.putIfAbsent(Folded.words(name), name);
        }
        return name;
    }

    private void problem(Row row, int column, String found, String expected) {
        broken.add(row.place());
        if (problems.size() < Reading.LISTED) {
            var name = shape.names().get(column);
            problems.add(new Problem("", row.place(), cut(name, 80), found, expected));
        }
    }

    private static String cell(Row row, int column) {
        return row.cells().get(column).replace("\0", "").strip();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private static List<Integer> list(int[] counts) {
        return java.util.Arrays.stream(counts).boxed().toList();
    }
}
