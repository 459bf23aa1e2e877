package dev.landward.stakeholders.imports;

import dev.landward.documents.tables.Row;
import dev.landward.documents.tables.Table;
import dev.landward.stakeholders.Keys;
import dev.landward.stakeholders.imports.Checked.Clash;
import dev.landward.stakeholders.imports.Checked.Effect;
import dev.landward.stakeholders.imports.Checked.Held;
import dev.landward.stakeholders.imports.Checked.Joined;
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
    private final Import one;
    private final Settings settings;
    private final Map<Integer, Choice> choices;
    private final Rows rows;
    private final Snapshot.Recognised register;
    private final People people;
    private final List<Target> targets = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Twin> twins = new ArrayList<>();
    private final Map<Integer, Shown> shown = new LinkedHashMap<>();
    private final List<Joined> joined = new ArrayList<>();
    private int leftOut;

    Check(
            Table table,
            Import one,
            Map<Integer, Map<Field, String>> fixes,
            Map<Integer, Choice> choices,
            Snapshot.Recognised register) {
        this.table = table;
        this.one = one;
        this.settings = one.settings();
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
        targets.forEach(target -> target.judge(this::tells));
        return new Result(checked(), targets);
    }

    private boolean tells(Target target, Target.Judged judged, boolean overruled) {
        var id = target.now().id();
        return register.tells(id, judged.dimension(), judged.value(), settings.assessedOn())
                && !(overruled
                        && register.repeats(
                                id,
                                judged.dimension(),
                                judged.value(),
                                one.evidence(judged.place())));
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
        var twin = Doubles.twin(said, match, choice);
        if (choice == null && !twin.open() && twin.inFile()) {
            joined.add(new Joined(said.place(), said.name(), twin.lines().getFirst()));
        } else if (choice != null || twin.open() || Doubles.differs(said, match)) {
            twins.add(twin);
        }
        switch (twin.now()) {
            case SAME, EARLIER -> write(said, match);
            case DIFFERENT -> write(said, null);
            case LEAVE_OUT -> throw new IllegalStateException("left out before");
            case null -> show(said, Effect.OPEN, null);
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
        target.say(said, said.onto(person, false));
        people.add(target);
        targets.add(target);
        return target;
    }

    private void say(Target target, Said said, Match match) {
        if (!target.used()) {
            targets.add(target);
        }
        var both = Doubles.both(said, match, choices.get(said.place()));
        if (choices.get(said.place()) == Choice.EARLIER) {
            target.sayBelow(said, both);
        } else {
            target.say(said, both);
        }
        people.refer(target);
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
                leftOut,
                targets.stream().mapToInt(one -> one.judged().size()).sum(),
                newGroups(),
                List.copyOf(problems),
                List.copyOf(twins),
                List.copyOf(joined),
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
        var first = target == null ? said.place() : target.places().getFirst();
        var effect =
                shown.effect() == null ? effect(first == said.place(), target) : shown.effect();
        return new Preview(
                said.place(),
                said.name(),
                said.text(Field.ORGANISATION),
                target == null ? said.text(Field.GROUP) : target.now().group(),
                effect,
                first == said.place() ? 0 : first);
    }

    private static Effect effect(boolean first, @Nullable Target target) {
        var known = Objects.requireNonNull(target);
        if (!first) {
            return Effect.JOINED;
        }
        return known.fresh() ? Effect.NEW : known.changed() ? Effect.CHANGED : Effect.UNCHANGED;
    }
}
