package dev.landward.demonstration;

import static dev.landward.stakeholders.assessments.Dimension.ACTIVITY;
import static dev.landward.stakeholders.assessments.Dimension.ENGAGEMENT_CURRENT;
import static dev.landward.stakeholders.assessments.Dimension.ENGAGEMENT_DESIRED;
import static dev.landward.stakeholders.assessments.Dimension.INTEREST;
import static dev.landward.stakeholders.assessments.Dimension.LEGITIMACY;
import static dev.landward.stakeholders.assessments.Dimension.PARTNERSHIP;
import static dev.landward.stakeholders.assessments.Dimension.POWER;
import static dev.landward.stakeholders.assessments.Dimension.STANCE;
import static dev.landward.stakeholders.assessments.Dimension.TRUST;
import static dev.landward.stakeholders.assessments.Dimension.URGENCY;

import dev.landward.demonstration.Cast.Present;
import dev.landward.demonstration.Sheet.Row;
import dev.landward.stakeholders.assessments.AssessmentSource;
import dev.landward.stakeholders.assessments.Assessments;
import dev.landward.stakeholders.assessments.Confidence;
import dev.landward.stakeholders.assessments.Dimension;
import dev.landward.stakeholders.assessments.Judgement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/// What was judged of the people of Harrow Falls in half a year; of a good part nobody knows.
final class Opinions {

    private static final String UNKNOWN = "?";

    private final Present present;
    private final LocalDate today;
    private final Random random;
    private final Map<String, List<Row>> evidence;
    private final Map<String, Integer> concern;
    private final List<Assessments.Of> all = new ArrayList<>();

    private Opinions(Present present, LocalDate today, Random random) {
        this.present = present;
        this.today = today;
        this.random = random;
        evidence =
                Sheet.rows("evidence").stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.text("dimension") + row.text("value")));
        concern =
                Sheet.rows("groups").stream()
                        .collect(
                                Collectors.toMap(row -> row.text("id"), row -> row.number("base")));
    }

    static List<Assessments.Of> of(Present present, LocalDate today, Random random) {
        var opinions = new Opinions(present, today, random);
        Sheet.rows("people").forEach(opinions::person);
        return opinions.all;
    }

    private void person(Row row) {
        var met = !row.is("stance", UNKNOWN);
        if (!row.is("power", UNKNOWN)) {
            judge(row, POWER, row.number("power"), 150 + random.nextInt(20));
        }
        stance(row);
        var base = concern.getOrDefault(row.text("group"), 3);
        if (met || random.nextInt(3) == 0) {
            judge(row, INTEREST, near(base + 1), 130 + random.nextInt(30));
        }
        if (met && random.nextInt(3) > 0) {
            judge(row, LEGITIMACY, near(base), 120 + random.nextInt(30));
            judge(row, URGENCY, near(base), 60 + random.nextInt(60));
        }
        if (met && random.nextInt(3) == 0) {
            judge(row, TRUST, trust(row), 30 + random.nextInt(60));
        }
        if (met && random.nextInt(5) < 2) {
            judge(row, PARTNERSHIP, near(2), 150);
            judge(row, PARTNERSHIP, near(row.is("group", "inspectors") ? 1 : 3), last(row));
        }
    }

    /// The track of the stance, from half a year ago to these days, and what goes with it.
    private void stance(Row row) {
        var track = row.text("stance").split(">");
        var last = last(row);
        for (int i = 0; i < track.length; i++) {
            var ago =
                    last
                            + (track.length - 1 - i) * 65
                            + (i < track.length - 1 ? random.nextInt(20) : 0);
            if (!track[i].equals(UNKNOWN)) {
                judge(row, STANCE, Integer.parseInt(track[i]), ago);
                engagement(row, Integer.parseInt(track[i]), ago);
            }
        }
        if (row.has("activity") && !row.is("activity", UNKNOWN)) {
            var activity = row.number("activity");
            judge(row, ACTIVITY, near(activity - 1), last + 70);
            judge(row, ACTIVITY, activity, last + 1);
        }
    }

    private void engagement(Row row, int stance, int ago) {
        judge(row, ENGAGEMENT_CURRENT, stance < 0 ? 2 : stance == 0 ? 3 : stance + 3, ago);
        if (row.is("key", "yes") || random.nextInt(2) == 0) {
            judge(row, ENGAGEMENT_DESIRED, row.is("key", "yes") && stance > 0 ? 5 : 4, ago);
        }
    }

    /// Nobody has been to the fire station for two months, and residents are asked too seldom.
    private int last(Row row) {
        return switch (row.text("group")) {
            case "fire" -> 58 + random.nextInt(15);
            case "residents" -> 34 + random.nextInt(40);
            case "inspectors" -> 3 + random.nextInt(9);
            default -> 6 + random.nextInt(60);
        };
    }

    private int trust(Row row) {
        return row.is("group", "inspectors") ? 1 + random.nextInt(2) : 2 + random.nextInt(3);
    }

    private int near(int level) {
        return Math.clamp(level - 1 + random.nextInt(3), 1, 5);
    }

    private void judge(Row row, Dimension dimension, int value, int daysAgo) {
        var ground = evidence.getOrDefault(dimension.name() + value, List.of());
        var words = ground.isEmpty() ? null : ground.get(random.nextInt(ground.size()));
        var source =
                words == null
                        ? AssessmentSource.COLLEAGUE
                        : AssessmentSource.valueOf(words.text("source"));
        all.add(
                new Assessments.Of(
                        present.person(row.text("name")),
                        new Judgement(
                                dimension,
                                value,
                                today.minusDays(daysAgo),
                                source,
                                "",
                                words == null ? "" : words.text("evidence"),
                                words == null
                                        ? Confidence.LOW
                                        : Confidence.valueOf(words.text("confidence")))));
    }
}
