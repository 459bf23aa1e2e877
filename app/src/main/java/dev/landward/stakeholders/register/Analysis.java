package dev.landward.stakeholders.register;

import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.groups.Group;
import dev.landward.stakeholders.standings.Missing;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.web.Shell;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The engagement analysis: seven things of every key stakeholder, and of every group.
///
/// @param keys the key stakeholders, by name
/// @param groups the groups, in their order
record Analysis(List<Row> keys, List<OfGroup> groups) {

    /// A key stakeholder.
    ///
    /// @param standing who, and where they stand
    /// @param details what the register says of them
    record Row(Standing standing, Details details) {

        /// One of the seven in words; empty where nobody knows.
        String text(Shell shell, Missing field) {
            if (standing.missing().contains(field)) {
                return "";
            }
            return switch (field) {
                case INTEREST -> Words.value(shell, Dimension.INTEREST, standing);
                case POWER -> Words.value(shell, Dimension.POWER, standing);
                case STANCE -> Words.value(shell, Dimension.STANCE, standing);
                case WANTS -> details.wants();
                case FEARS -> details.fears();
                case CHANNEL -> channel(shell, details);
                case ASK -> details.ask();
                default -> throw new IllegalArgumentException(field.name());
            };
        }

        /// Whether a field is in words that somebody typed.
        boolean typed(Missing field) {
            return field == Missing.WANTS || field == Missing.FEARS || field == Missing.ASK;
        }

        boolean complete() {
            return Words.ofSeven(standing).isEmpty();
        }
    }

    /// A group: of how many each of the seven is known.
    ///
    /// @param group which
    /// @param people who belongs to it
    /// @param withheld whether its stances are not shown, since it is too small or tells of one
    record OfGroup(Group group, List<Standing> people, boolean withheld) {

        long known(Missing field) {
            return people.stream().filter(one -> !one.missing().contains(field)).count();
        }

        /// How many are against, torn, for, and unknown.
        List<Long> stances() {
            var values = people.stream().map(one -> one.marks().value(Dimension.STANCE)).toList();
            return List.of(
                    values.stream().filter(value -> value != null && value < 0).count(),
                    values.stream().filter(value -> value != null && value == 0).count(),
                    values.stream().filter(value -> value != null && value > 0).count(),
                    values.stream().filter(Objects::isNull).count());
        }
    }

    static List<Missing> fields() {
        return Arrays.stream(Missing.values())
                .filter(Missing.OF_KEY_STAKEHOLDERS::contains)
                .toList();
    }

    static String channel(Shell shell, Details details) {
        var channel = details.channel();
        return Stream.of(
                        channel == null ? "" : shell.word("register.channel", channel),
                        details.channelWords())
                .filter(words -> !words.isEmpty())
                .reduce((one, two) -> one + ": " + two)
                .orElse("");
    }
}
