package dev.landward.stakeholders.imports;

import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.assessments.EngagementLevel;
import dev.landward.stakeholders.assessments.PartnershipLevel;
import dev.landward.stakeholders.units.UnitPath;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A stakeholder as a row of a file has it: group and unit by their names.
///
/// @param id who, or `null` where new
/// @param reference what a file calls them, or `null`
/// @param details what is known; its group and unit are those of the register
/// @param group the name of the group, or an empty text
/// @param unit where they belong, or an organisation's own place; `null` where unknown
/// @param marks what stands in the dimensions that are known
record Person(
        @Nullable StakeholderId id,
        @Nullable String reference,
        Details details,
        String group,
        @Nullable UnitPath unit,
        Map<Dimension, Integer> marks) {

    /// What the cell of a field says in an export: a text, a number or `null`.
    @Nullable Object cell(Field field) {
        return switch (field) {
            case NAME -> details.name();
            case FIRST_NAME, LAST_NAME -> null;
            case KIND -> word(details.kind());
            case EMAIL -> details.email();
            case PHONE -> details.phone();
            case ORGANISATION -> details.organisation();
            case UNIT -> unit == null ? null : unit.text();
            case UNIT_HEAD -> unit == null ? null : unit.head();
            case ROLE -> details.role();
            case GROUP -> group;
            case SIDE -> word(details.side());
            case KEY -> details.key() ? "yes" : "no";
            case DECISION_ROLE -> word(details.decisionRole());
            case WANTS -> details.wants();
            case FEARS -> details.fears();
            case ASK -> details.ask();
            case CHANNEL -> word(details.channel());
            case CHANNEL_WORDS -> details.channelWords();
            case LANGUAGE -> details.language();
            case ABOUT -> details.about();
            case REFERENCE -> reference;
            case NUMBER -> id == null ? null : id.value();
            case POWER,
                    LEGITIMACY,
                    URGENCY,
                    INTEREST,
                    STANCE,
                    ACTIVITY,
                    ENGAGEMENT_CURRENT,
                    ENGAGEMENT_DESIRED,
                    PARTNERSHIP,
                    TRUST ->
                    mark(field);
        };
    }

    /// The same as text, for people to compare.
    String text(Field field) {
        var cell = cell(field);
        return cell == null ? "" : cell.toString();
    }

    private @Nullable Object mark(Field field) {
        var dimension = field.dimension();
        var value = dimension == null ? null : marks.get(dimension);
        if (value == null) {
            return null;
        }
        return switch (field.expected()) {
            case ENGAGEMENT -> word(EngagementLevel.of(value));
            case PARTNERSHIP -> word(PartnershipLevel.of(value));
            default -> value;
        };
    }

    private static @Nullable String word(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
