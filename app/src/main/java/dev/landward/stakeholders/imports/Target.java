package dev.landward.stakeholders.imports;

import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.assessments.Dimension;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody whom rows of a file are about: known to the register, or new with the first such row.
final class Target {

    private final @Nullable Person before;
    private final String nameKey;
    private final String emailKey;
    private final String organisationKey;
    private final List<Said> rows = new ArrayList<>();
    private final List<Judged> judged = new ArrayList<>();
    private Person now;

    /// What a line judges.
    record Judged(int place, Dimension dimension, int value) {}

    Target(
            @Nullable Person before,
            Person now,
            String nameKey,
            String emailKey,
            String organisationKey) {
        this.before = before;
        this.now = now;
        this.nameKey = nameKey;
        this.emailKey = emailKey;
        this.organisationKey = organisationKey;
    }

    Person now() {
        return now;
    }

    @Nullable Person before() {
        return before;
    }

    String nameKey() {
        return nameKey;
    }

    String emailKey() {
        return emailKey;
    }

    String organisationKey() {
        return organisationKey;
    }

    /// The lines of the file that are about them, in order.
    List<Integer> places() {
        return rows.stream().map(Said::place).sorted().toList();
    }

    /// What the lines say of something; the one that was put last holds.
    String said(Field field) {
        return rows.reversed().stream()
                .map(row -> row.shown(field))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// Whether a line says of anything what another one says in another way.
    boolean contradicts(Said row) {
        return row.values().keySet().stream()
                .anyMatch(field -> !said(field).isEmpty() && !said(field).equals(row.shown(field)));
    }

    /// Whether a line says the very same, and more than a name.
    boolean repeats(Said row) {
        return row.values().size() > 1
                && rows.stream().anyMatch(one -> one.values().equals(row.values()));
    }

    /// What the file judges differently from the register, in the order of its lines.
    List<Judged> judged() {
        return judged;
    }

    /// Keeps of what the lines judge what the register does not know.
    void judge(Knows knows) {
        var all = new EnumMap<Dimension, List<Judged>>(Dimension.class);
        for (var row : rows) {
            row.judgements()
                    .forEach((dimension, value) -> {
                        var said = all.computeIfAbsent(dimension, _ -> new ArrayList<>());
                        if (said.isEmpty() || said.getLast().value() != value) {
                            said.add(new Judged(row.place(), dimension, value));
                        }
                    });
        }
        all.values().forEach(said -> keep(said, knows));
    }

    /// The last one holds; the earlier ones are told for the log.
    private void keep(List<Judged> said, Knows knows) {
        var last = said.removeLast();
        var earlier = said.stream().filter(one -> knows.tells(this, one, true)).toList();
        judged.addAll(earlier);
        if (!earlier.isEmpty() || knows.tells(this, last, false)) {
            judged.add(last);
        }
    }

    /// Says whether a judgement tells what the register does not know.
    @FunctionalInterface
    interface Knows {

        /// @param overruled whether a later line of the file says something else
        boolean tells(Target target, Judged judged, boolean overruled);
    }

    boolean fresh() {
        return before == null;
    }

    boolean used() {
        return !rows.isEmpty();
    }

    boolean rewritten() {
        return !now.equals(before);
    }

    boolean changed() {
        return rewritten() || !judged.isEmpty();
    }

    /// What a row says that no row before it says.
    Said only(Said row) {
        var values = new EnumMap<Field, Object>(row.values());
        values.keySet().removeIf(field -> field.dimension() == null && !said(field).isEmpty());
        values.put(Field.NAME, now.details().name());
        return new Said(row.place(), values);
    }

    /// Has a number from now on.
    void known(StakeholderId id) {
        now = new Person(id, now.reference(), now.details(), now.group(), now.unit(), now.marks());
    }

    /// Hears a row that holds over those before it.
    void say(Said row, Person person) {
        rows.add(row);
        now = person;
    }

    /// Hears a row that yields to those before it.
    void sayBelow(Said row, Person person) {
        rows.addFirst(row);
        now = person;
    }
}
