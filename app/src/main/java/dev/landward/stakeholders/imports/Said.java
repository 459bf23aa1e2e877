package dev.landward.stakeholders.imports;

import dev.landward.stakeholders.Channel;
import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Keys;
import dev.landward.stakeholders.Side;
import dev.landward.stakeholders.StakeholderKind;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.assessments.EngagementLevel;
import dev.landward.stakeholders.assessments.PartnershipLevel;
import dev.landward.stakeholders.units.UnitPath;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a row of a file says, understood and complete.
///
/// @param place its line in the file
/// @param values what its cells say; an empty cell has none
record Said(int place, Map<Field, Object> values) {

    String name() {
        return text(Field.NAME);
    }

    String text(Field field) {
        var value = values.get(field);
        return value == null ? "" : value.toString();
    }

    /// What the row says of something, as people compare it with what the register says.
    String shown(Field field) {
        return switch (values.get(field)) {
            case null -> "";
            case Boolean yes -> yes ? "yes" : "no";
            case UnitPath path -> path.text();
            case Enum<?> one -> word(one);
            case Integer level when field.expected() == Expected.ENGAGEMENT ->
                    word(EngagementLevel.of(level));
            case Integer level when field.expected() == Expected.PARTNERSHIP ->
                    word(PartnershipLevel.of(level));
            case Object value -> value.toString();
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    boolean organisation() {
        return values.get(Field.KIND) == StakeholderKind.ORGANISATION;
    }

    /// The key of the name, as the register would fold it.
    String nameKey() {
        return organisation() ? Keys.organisation(name()) : Keys.name(name());
    }

    /// The judgements of the row.
    Map<Dimension, Integer> judgements() {
        var judged = new EnumMap<Dimension, Integer>(Dimension.class);
        values.forEach((field, value) -> {
            var dimension = field.dimension();
            if (dimension != null) {
                judged.put(dimension, (Integer) value);
            }
        });
        return judged;
    }

    /// Somebody whom nobody knew before.
    Person fresh(String defaultGroup) {
        var details =
                organisation()
                        ? Details.organisation(name()).done()
                        : Details.person(name()).done();
        return onto(new Person(null, null, details, defaultGroup, null, Map.of()), false);
    }

    /// Says what the row says of somebody known; an empty cell changes nothing.
    ///
    /// @param spelling whether a name that is the same but for its spelling stays
    Person onto(Person known, boolean spelling) {
        var reference = text(Field.REFERENCE);
        var group = text(Field.GROUP);
        var sameGroup = Keys.words(group).equals(Keys.words(known.group()));
        return new Person(
                known.id(),
                reference.isEmpty() ? known.reference() : reference,
                details(known.details(), spelling),
                group.isEmpty() || sameGroup ? known.group() : group,
                unit(known),
                known.marks());
    }

    private Details details(Details known, boolean spelling) {
        var draft = known.draft();
        values.forEach((field, value) -> {
            var text = value.toString();
            switch (field) {
                case NAME -> draft.name(spelling ? known.name() : text);
                case KIND -> draft.kind((StakeholderKind) value);
                case EMAIL -> draft.email(same(text, known.email()) ? known.email() : text);
                case PHONE -> draft.phone(text);
                case ORGANISATION ->
                        draft.organisation(
                                spelling && sameOrganisation(text, known)
                                        ? known.organisation()
                                        : text);
                case ROLE -> draft.role(text);
                case SIDE -> draft.side((Side) value);
                case KEY -> draft.key((Boolean) value);
                case DECISION_ROLE -> draft.decisionRole((DecisionRole) value);
                case WANTS -> draft.wants(text);
                case FEARS -> draft.fears(text);
                case ASK -> draft.ask(text);
                case CHANNEL -> draft.channel((Channel) value);
                case CHANNEL_WORDS -> draft.channelWords(text);
                case LANGUAGE -> draft.language(text);
                case ABOUT -> draft.about(text);
                default -> {}
            }
        });
        return draft.done();
    }

    private static boolean same(String text, String known) {
        return Keys.email(text).equals(Keys.email(known));
    }

    private static boolean sameOrganisation(String text, Details known) {
        return Keys.organisation(text).equals(Keys.organisation(known.organisation()));
    }

    private @Nullable UnitPath unit(Person known) {
        if (!(values.get(Field.UNIT) instanceof UnitPath path)) {
            return known.unit();
        }
        var own = known.details().kind() == StakeholderKind.ORGANISATION || organisation();
        var names = new ArrayList<>(path.names());
        if (own && !Keys.words(names.getLast()).equals(Keys.words(name()))) {
            names.add(name());
        }
        var head = own ? text(Field.UNIT_HEAD) : "";
        var before = known.unit();
        var sameHead = before != null && (head.isEmpty() || head.equals(before.head()));
        return before != null && sameHead && keys(before.names()).equals(keys(names))
                ? before
                : new UnitPath(names, head);
    }

    static List<String> keys(List<String> names) {
        return names.stream().map(Keys::words).toList();
    }
}
