package dev.landward.stakeholders.imports;

import dev.landward.stakeholders.assessments.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a column of a file may be about. The headers are those of an export: they belong to the
/// file's form, not to a reader's language, so that a file can travel.
enum Field {
    NAME(
            "Name",
            Expected.NAME,
            200,
            "full name|stakeholder|stakeholder name|person|contact|contact person|contact name|display name|who|party"),
    FIRST_NAME("First name", Expected.TEXT, 200, "given name|forename|first|christian name"),
    LAST_NAME("Last name", Expected.TEXT, 200, "surname|family name|last"),
    KIND(
            "Kind",
            Expected.KIND,
            40,
            "type|person or organisation|person or organization|stakeholder type"),
    EMAIL(
            "Mail",
            Expected.MAIL,
            254,
            "e mail|email|email address|e mail address|mail address|contact email"),
    PHONE(
            "Phone",
            Expected.TEXT,
            60,
            "telephone|tel|mobile|cell|phone number|telephone number|contact number|phone no"),
    ORGANISATION(
            "Organisation",
            Expected.TEXT,
            200,
            "organization|org|company|employer|firm|agency|institution|account"),
    UNIT(
            "Unit",
            Expected.UNIT,
            2000,
            "department|dept|unit path|division|team|org unit|organisational unit|parent|parent path|business unit|section"),
    UNIT_HEAD(
            "Head of unit",
            Expected.TEXT,
            254,
            "head|unit head|manager of unit|head of department|department head"),
    ROLE("Role", Expected.TEXT, 200, "title|job title|position|function|job|job role"),
    GROUP("Group", Expected.TEXT, 200, "stakeholder group|segment|category|cluster|class|audience"),
    SIDE(
            "Inside or outside",
            Expected.SIDE,
            40,
            "internal external|internal or external|inside outside|side|internal|int ext"),
    KEY("Key", Expected.YES_NO, 40, "key stakeholder|is key|critical|vip|essential"),
    DECISION_ROLE(
            "Decision role",
            Expected.DECISION_ROLE,
            60,
            "part in the decision|decision|decision making role|buying role"),
    POWER(
            "Power",
            Expected.LEVEL,
            40,
            "influence|power level|level of influence|influence level|impact on us|power 1 5"),
    LEGITIMACY("Legitimacy", Expected.LEVEL, 40, "legitimate"),
    URGENCY("Urgency", Expected.LEVEL, 40, "urgent|how urgent"),
    INTEREST(
            "Interest",
            Expected.LEVEL,
            40,
            "interest level|level of interest|concern|interest 1 5|impact on them"),
    STANCE(
            "Stance",
            Expected.STANCE,
            40,
            "attitude|support|position on change|for or against|sentiment|opinion|supporter|support level"),
    ACTIVITY("Activity", Expected.LEVEL, 40, "active|how active|activity level"),
    ENGAGEMENT_CURRENT(
            "Engagement now",
            Expected.ENGAGEMENT,
            40,
            "engagement current|current engagement|engagement|current level|current engagement level|engagement level|as is"),
    ENGAGEMENT_DESIRED(
            "Engagement needed",
            Expected.ENGAGEMENT,
            40,
            "engagement desired|desired engagement|desired level|target engagement|desired engagement level|to be|needed engagement"),
    PARTNERSHIP(
            "Partnership",
            Expected.PARTNERSHIP,
            40,
            "partnership level|relationship|relation|relationship level"),
    TRUST("Trust", Expected.LEVEL, 40, "trust level"),
    WANTS(
            "Wants",
            Expected.LONG_TEXT,
            2000,
            "interests|needs|expectations|goals|what they want|motivation|hopes|wants needs"),
    FEARS(
            "Fears",
            Expected.LONG_TEXT,
            2000,
            "concerns|risks|worries|objections|pain points|what they fear|issues"),
    ASK("Ask", Expected.LONG_TEXT, 2000, "our ask|what we need|request|ask of them|needed from"),
    CHANNEL(
            "Channel",
            Expected.CHANNEL,
            200,
            "preferred channel|communication channel|contact by|preferred contact|how to reach"),
    CHANNEL_WORDS("Channel details", Expected.TEXT, 200, "channel words|channel note"),
    LANGUAGE("Language", Expected.TEXT, 35, "preferred language|lang"),
    ABOUT(
            "About",
            Expected.LONG_TEXT,
            2000,
            "note|notes|comment|comments|remark|remarks|description|background"),
    REFERENCE(
            "Reference",
            Expected.TEXT,
            200,
            "ref|id|external id|record id|contact id|employee id|number|no|nr|crm id|key id"),
    NUMBER("Landward number", Expected.NUMBER, 20, "landward id");

    private final String header;
    private final Expected expected;
    private final int longest;
    private final List<String> synonyms;

    Field(String header, Expected expected, int longest, String synonyms) {
        this.header = header;
        this.expected = expected;
        this.longest = longest;
        this.synonyms = List.of(synonyms.split("\\|"));
    }

    /// The header of its column in an export.
    String header() {
        return header;
    }

    Expected expected() {
        return expected;
    }

    /// Says whether any words are welcome, so that "unknown" is one of them.
    boolean free() {
        return switch (this) {
            case NAME, FIRST_NAME, LAST_NAME, REFERENCE, WANTS, FEARS, ASK, ABOUT -> true;
            default -> false;
        };
    }

    /// So many characters at most.
    int longest() {
        return longest;
    }

    /// Other headers that mean the same, folded.
    List<String> synonyms() {
        return synonyms;
    }

    /// What it judges, or `null` where it is no judgement.
    @Nullable Dimension dimension() {
        return Arrays.stream(Dimension.values())
                .filter(one -> one.name().equals(name()))
                .findFirst()
                .orElse(null);
    }

    /// The end of the key of its name.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
