package dev.landward.stakeholders.register;

import dev.landward.analysis.stakeholders.Salience;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.assessments.Assessment;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.groups.Group;
import dev.landward.stakeholders.standings.Missing;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.web.Shell;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Says in the reader's words what the register knows; what it does not know is always called
/// unknown.
final class Words {

    /// What a form sends for "unknown again".
    static final String UNKNOWN = "unknown";

    private Words() {}

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /// The value with its word, such as `4 · much`.
    static String value(Shell shell, Dimension dimension, @Nullable Integer value) {
        return value == null
                ? shell.text("register.unknown")
                : shell.text(
                        "register.value.%s.%d"
                                .formatted(dashed(dimension), value - dimension.min() + 1));
    }

    static String value(Shell shell, Dimension dimension, Standing standing) {
        return value(shell, dimension, standing.marks().value(dimension));
    }

    static String dimension(Shell shell, Dimension dimension) {
        return shell.word("register.dimension", dimension);
    }

    /// What can be chosen in a form: every value, and that it is unknown again.
    static Map<String, String> choices(Shell shell, Dimension dimension) {
        var choices = new LinkedHashMap<String, String>();
        for (int value = dimension.min(); value <= dimension.max(); value++) {
            choices.put(String.valueOf(value), value(shell, dimension, value));
        }
        choices.put(UNKNOWN, shell.text("register.assess.unknown"));
        return choices;
    }

    /// The name of a dimension's field in a form, such as `engagementCurrent`.
    static String field(Dimension dimension) {
        var words = dashed(dimension).split("-");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word ->
                                word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .reduce("", String::concat);
    }

    static @Nullable LocalDate lastJudged(Standing standing) {
        return Arrays.stream(Dimension.values())
                .map(standing.marks()::since)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// Who judged: a colleague by name, or the words that the entry came with.
    static String assessor(Shell shell, Assessment entry) {
        var colleague = entry.assessor();
        if (colleague != null) {
            return colleague;
        }
        var words = entry.judgement().assessorWords();
        return words.isEmpty() ? shell.word("register.source", entry.judgement().source()) : words;
    }

    static Map<String, String> groups(Collection<Group> groups) {
        var names = new LinkedHashMap<String, String>();
        groups.forEach(
                group -> names.put(String.valueOf(group.id().value()), group.details().name()));
        return names;
    }

    static String group(Shell shell, Map<String, String> groups, @Nullable GroupId group) {
        var name = group == null ? null : groups.get(String.valueOf(group.value()));
        return name == null ? shell.text("register.no-group") : name;
    }

    /// Where the form is that closes a gap, with its field in view.
    static String closes(String at, Standing standing, Missing missing) {
        var person = at + "/" + standing.id().value();
        return switch (missing) {
            case INTEREST -> person + "/assess#interest";
            case POWER -> person + "/assess#power";
            case STANCE -> person + "/assess#stance";
            case ACTIVITY -> person + "/assess#activity";
            case ENGAGEMENT ->
                    person
                            + (standing.marks().known(Dimension.ENGAGEMENT_CURRENT)
                                    ? "/assess#engagementDesired"
                                    : "/assess#engagementCurrent");
            case PARTNERSHIP -> person + "/assess#partnership";
            case WANTS -> person + "/edit#wants";
            case FEARS -> person + "/edit#fears";
            case CHANNEL -> person + "/edit#channel";
            case ASK -> person + "/edit#ask";
            case GROUP -> person + "/edit#group";
            case EMAIL -> person + "/edit#email";
            case CONSENT -> person + "/edit#consent";
        };
    }

    /// Those of the seven that nobody knows, in their order.
    static List<Missing> ofSeven(Standing standing) {
        return Missing.OF_KEY_STAKEHOLDERS.stream().filter(standing.missing()::contains).toList();
    }

    static List<String> classes(Shell shell, Collection<Salience> classes) {
        return classes.stream().map(one -> shell.word("register.salience", one)).toList();
    }

    /// The language by its name where a code such as `es` was typed.
    static String language(Shell shell, String typed) {
        var locale = Locale.forLanguageTag(typed.strip());
        var name = locale.getLanguage().isEmpty() ? "" : locale.getDisplayName(shell.locale());
        return name.isEmpty() || typed.strip().length() > 7 ? typed : name;
    }

    static List<String> texts(Shell shell, Collection<String> keys) {
        return keys.stream().map(key -> shell.text(key)).toList();
    }

    static String barrier(String name) {
        return "register.barrier." + name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Map<String, String> strengths(Shell shell) {
        var strengths = new LinkedHashMap<String, String>();
        for (int strength = 1; strength <= 5; strength++) {
            strengths.put(
                    String.valueOf(strength), shell.text("register.tie.strength." + strength));
        }
        return strengths;
    }

    static Map<String, String> weights(Shell shell) {
        var weights = new LinkedHashMap<String, String>();
        for (int weight = 1; weight <= 5; weight++) {
            weights.put(String.valueOf(weight), shell.number(weight));
        }
        return weights;
    }

    static Map<String, String> ways(Shell shell) {
        var ways = new LinkedHashMap<String, String>();
        ways.put("out", shell.text("register.tie.out"));
        ways.put("in", shell.text("register.tie.in"));
        return ways;
    }

    static String dashed(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
