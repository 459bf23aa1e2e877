package dev.landward.stakeholders.imports;

import dev.landward.documents.tables.Row;
import dev.landward.documents.tables.Table;
import dev.landward.stakeholders.Keys;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.imports.Checked.Clash;
import dev.landward.stakeholders.imports.Checked.Effect;
import dev.landward.stakeholders.imports.Checked.Held;
import dev.landward.stakeholders.imports.Checked.Pair;
import dev.landward.stakeholders.imports.Checked.Preview;
import dev.landward.stakeholders.imports.Checked.Problem;
import dev.landward.stakeholders.imports.Checked.Twin;
import dev.landward.stakeholders.imports.People.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Goes through the rows of a file and finds what storing them would do, without doing it.
final class Check {

    private static final int PREVIEWED = 10;
    private static final int STEP = 500;

    private final Table table;
    private final Settings settings;
    private final Map<Integer, Choice> choices;
    private final Rows rows;
    private final Snapshot.Recognised register;
    private final People people;
    private final List<Target> targets = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Twin> twins = new ArrayList<>();
    private final Map<Integer, Shown> shown = new LinkedHashMap<>();
    private int leftOut;
    private int folded;

    Check(
            Table table,
            Settings settings,
            Map<Integer, Map<Field, String>> fixes,
            Map<Integer, Choice> choices,
            Snapshot.Recognised register) {
        this.table = table;
        this.settings = settings;
        this.choices = choices;
        this.rows = new Rows(settings, fixes);
        this.register = register;
        this.people = register.people();
    }

    /// What was found, and whom it is about.
    record Result(Checked checked, List<Target> targets) {}

    private record Shown(Said said, @Nullable Effect effect, @Nullable Target target) {}

    Result run(Progress progress) {
        int done = 0;
        for (var row : table.rows()) {
            take(row);
            if (++done % STEP == 0) {
                progress.at(done);
            }
        }
        return new Result(checked(), targets);
    }

    private void take(Row row) {
        var understood = rows.understand(row);
        var said = understood.said();
        var choice = choices.get(row.place());
        if (choice == Choice.LEAVE_OUT) {
            leftOut++;
            show(said, Effect.LEFT_OUT, null);
            return;
        }
        if (!understood.problems().isEmpty()) {
            problems.addAll(understood.problems());
            show(said, Effect.WRONG, null);
            return;
        }
        var match = people.find(said);
        if (match == null) {
            write(said, null);
            return;
        }
        place(said, match, choice);
    }

    private void place(Said said, Match match, @Nullable Choice choice) {
        var same = choice == Choice.SAME || choice == null && match.reason().sure();
        if (choice != null || !match.reason().sure() || differs(said, match)) {
            twins.add(twin(said, match, choice));
        }
        if (same) {
            write(said, match);
        } else if (choice == Choice.DIFFERENT) {
            write(said, null);
        } else {
            show(said, Effect.OPEN, null);
        }
    }

    /// Notes what a row says of somebody known, or of somebody new.
    private void write(Said said, @Nullable Match match) {
        var clash = clash(said, match == null ? null : match.target());
        if (clash != null) {
            problems.add(clash);
            show(said, Effect.WRONG, null);
        } else if (match == null) {
            show(said, null, fresh(said));
        } else {
            say(match.target(), said, match);
            show(said, null, match.target());
        }
    }

    /// A reference belongs to one only; who was removed comes back by it.
    private @Nullable Problem clash(Said said, @Nullable Target target) {
        var reference = said.text(Field.REFERENCE);
        var holder = reference.isEmpty() ? null : people.holder(reference);
        if (holder != null) {
            return holder == target ? null : clash(said, Held.TAKEN, holder.now().details().name());
        }
        var gone = register.gone(reference);
        if (gone == null) {
            return null;
        }
        var into = gone.into();
        if (into != null) {
            return clash(said, Held.MERGED, into);
        }
        var known = target != null && target.now().id() != null;
        return known ? clash(said, Held.REMOVED, gone.name()) : null;
    }

    private static Problem clash(Said said, Held held, String name) {
        return new Problem(
                said.place(),
                said.name(),
                Field.REFERENCE,
                said.text(Field.REFERENCE),
                null,
                0,
                new Clash(held, name));
    }

    private Target fresh(Said said) {
        var person = said.fresh(settings.group());
        var target =
                new Target(
                        null,
                        person,
                        said.nameKey(),
                        Keys.email(said.text(Field.EMAIL)),
                        Keys.organisation(said.text(Field.ORGANISATION)));
        target.say(said.place(), said.onto(person, false));
        target.judged().putAll(said.judgements());
        people.add(target);
        targets.add(target);
        return target;
    }

    private void say(Target target, Said said, Match match) {
        if (target.used()) {
            folded++;
        } else {
            targets.add(target);
        }
        target.say(said.place(), said.onto(target.now(), spelling(match)));
        people.refer(target);
        said.judgements().forEach((dimension, value) -> judge(target, dimension, value));
    }

    private void judge(Target target, Dimension dimension, int value) {
        if (register.tells(target.now().id(), dimension, value, settings.assessedOn())) {
            target.judged().put(dimension, value);
        } else {
            target.judged().remove(dimension);
        }
    }

    /// Whoever is recognised by the name keeps its spelling.
    private static boolean spelling(Match match) {
        return switch (match.reason()) {
            case NUMBER, REFERENCE, EMAIL -> false;
            case NAME_AND_ORGANISATION, SAME_EMAIL, SAME_NAME, SIMILAR_NAME -> true;
        };
    }

    private static boolean differs(Said said, Match match) {
        var now = match.target().now();
        return match.target().used() || !said.onto(now, spelling(match)).equals(now);
    }

    private static Twin twin(Said said, Match match, @Nullable Choice choice) {
        var target = match.target();
        var pairs = new ArrayList<Pair>();
        said.values()
                .forEach((field, _) -> {
                    var file = said.text(field).equals("true") ? "yes" : text(said, field);
                    var known = target.now().text(field);
                    if (field == Field.NAME || !file.equals(known)) {
                        pairs.add(new Pair(field, file, known));
                    }
                });
        int other = target.fresh() ? target.places().getFirst() : 0;
        return new Twin(said.place(), said.name(), match.reason(), choice, other, pairs);
    }

    private static String text(Said said, Field field) {
        var value = said.values().get(field);
        return value instanceof dev.landward.stakeholders.units.UnitPath path
                ? path.text()
                : value instanceof Enum<?> one
                        ? one.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                        : said.text(field);
    }

    private void show(Said said, @Nullable Effect effect, @Nullable Target target) {
        if (shown.size() < PREVIEWED) {
            shown.put(said.place(), new Shown(said, effect, target));
        }
    }

    private Checked checked() {
        int added = (int) targets.stream().filter(Target::fresh).count();
        int changed = (int) targets.stream().filter(one -> !one.fresh() && one.changed()).count();
        return new Checked(
                table.rows().size(),
                added,
                changed,
                targets.size() - added - changed,
                folded,
                leftOut,
                targets.stream().mapToInt(one -> one.judged().size()).sum(),
                newGroups(),
                List.copyOf(problems),
                List.copyOf(twins),
                shown.values().stream().map(Check::preview).toList());
    }

    private List<String> newGroups() {
        var names = new LinkedHashMap<String, String>();
        targets.stream()
                .map(target -> target.now().group())
                .filter(name -> !name.isEmpty() && !register.group(name))
                .forEach(name -> names.putIfAbsent(Keys.words(name), name));
        return List.copyOf(names.values());
    }

    private static Preview preview(Shown shown) {
        var said = shown.said();
        var target = shown.target();
        var effect = shown.effect();
        if (effect == null) {
            var known = Objects.requireNonNull(target);
            effect =
                    known.fresh()
                            ? Effect.NEW
                            : known.changed() ? Effect.CHANGED : Effect.UNCHANGED;
        }
        return new Preview(
                said.place(),
                said.name(),
                said.text(Field.ORGANISATION),
                target == null ? said.text(Field.GROUP) : target.now().group(),
                effect);
    }
}
