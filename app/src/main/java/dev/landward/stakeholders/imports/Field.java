package dev.landward.stakeholders.imports;

import dev.landward.stakeholders.assessments.Dimension;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a column of a file may be about. The headers are those of an export: they belong to the
/// file's form, not to a reader's language, so that a file can travel.
enum Field {
    NAME("Name", Expected.NAME, 200),
    FIRST_NAME("First name", Expected.TEXT, 200),
    LAST_NAME("Last name", Expected.TEXT, 200),
    KIND("Kind", Expected.KIND, 40),
    EMAIL("Mail", Expected.MAIL, 254),
    PHONE("Phone", Expected.TEXT, 60),
    ORGANISATION("Organisation", Expected.TEXT, 200),
    UNIT("Unit", Expected.UNIT, 2000),
    UNIT_HEAD("Head of unit", Expected.TEXT, 254),
    ROLE("Role", Expected.TEXT, 200),
    GROUP("Group", Expected.TEXT, 200),
    SIDE("Inside or outside", Expected.SIDE, 40),
    KEY("Key", Expected.YES_NO, 40),
    DECISION_ROLE("Decision role", Expected.DECISION_ROLE, 60),
    POWER("Power", Expected.LEVEL, 40),
    LEGITIMACY("Legitimacy", Expected.LEVEL, 40),
    URGENCY("Urgency", Expected.LEVEL, 40),
    INTEREST("Interest", Expected.LEVEL, 40),
    STANCE("Stance", Expected.STANCE, 40),
    ACTIVITY("Activity", Expected.LEVEL, 40),
    ENGAGEMENT_CURRENT("Engagement now", Expected.ENGAGEMENT, 40),
    ENGAGEMENT_DESIRED("Engagement needed", Expected.ENGAGEMENT, 40),
    PARTNERSHIP("Partnership", Expected.PARTNERSHIP, 40),
    TRUST("Trust", Expected.LEVEL, 40),
    WANTS("Wants", Expected.LONG_TEXT, 2000),
    FEARS("Fears", Expected.LONG_TEXT, 2000),
    ASK("Ask", Expected.LONG_TEXT, 2000),
    CHANNEL("Channel", Expected.CHANNEL, 200),
    CHANNEL_WORDS("Channel details", Expected.TEXT, 200),
    LANGUAGE("Language", Expected.TEXT, 35),
    ABOUT("About", Expected.LONG_TEXT, 2000),
    REFERENCE("Reference", Expected.TEXT, 200),
    NUMBER("Landward number", Expected.NUMBER, 20);

    private final String header;
    private final Expected expected;
    private final int longest;

    Field(String header, Expected expected, int longest) {
        this.header = header;
        this.expected = expected;
        this.longest = longest;
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
