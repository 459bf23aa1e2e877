package dev.landward.demonstration;

import dev.landward.demonstration.Cast.Present;
import dev.landward.demonstration.Sheet.Row;
import dev.landward.stakeholders.StakeholderId;
import dev.landward.stakeholders.ties.TieDetails;
import dev.landward.stakeholders.ties.TieKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// Who listens to whom in Harrow Falls: what was said in interviews, what the organisation chart
/// says, and who does work together.
final class Net {

    private static final int SIZE = 130;

    private final Present present;
    private final LocalDate today;
    private final Random random;
    private final List<TieDetails> ties = new ArrayList<>();
    private final Set<Set<StakeholderId>> pairs = new HashSet<>();

    private Net(Present present, LocalDate today, Random random) {
        this.present = present;
        this.today = today;
        this.random = random;
    }

    static List<TieDetails> of(Present present, LocalDate today, Random random) {
        var net = new Net(present, today, random);
        Sheet.rows("ties").forEach(net::said);
        net.chart();
        net.work();
        return net.ties;
    }

    private void said(Row row) {
        tie(
                row.text("from"),
                row.text("to"),
                TieKind.valueOf(row.text("kind")),
                row.number("strength"),
                row.text("said"),
                row.text("evidence"));
    }

    private void chart() {
        var groups =
                Sheet.rows("groups").stream()
                        .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("head")));
        for (var row : Sheet.rows("people")) {
            var head = groups.getOrDefault(row.text("group"), "");
            if (!head.isEmpty() && !row.is("name", head) && !row.is("group", "council")) {
                tie(row.text("name"), head, TieKind.REPORTS_TO, 3, "Organisation chart", "");
            }
        }
    }

    private void work() {
        var people = Sheet.rows("people");
        var byGroup = people.stream().collect(Collectors.groupingBy(row -> row.text("group")));
        while (ties.size() < SIZE) {
            var from = people.get(random.nextInt(people.size()));
            var to = colleague(from, people, byGroup);
            if (!from.equals(to)) {
                tie(
                        from.text("name"),
                        to.text("name"),
                        random.nextInt(4) == 0 ? TieKind.LISTENS_TO : TieKind.WORKS_WITH,
                        1 + random.nextInt(4),
                        from.text("name"),
                        random.nextInt(2) == 0 ? "Interview" : "");
            }
        }
    }

    /// Three of four ties stay within the group.
    private Row colleague(Row from, List<Row> people, Map<String, List<Row>> byGroup) {
        var circle =
                random.nextInt(4) == 0 ? people : byGroup.getOrDefault(from.text("group"), people);
        return circle.get(random.nextInt(circle.size()));
    }

    private void tie(
            String from, String to, TieKind kind, int strength, String said, String evidence) {
        var a = present.person(from);
        var b = present.person(to);
        if (pairs.add(Set.of(a, b))) {
            var day = today.minusDays(10 + random.nextInt(150));
            ties.add(new TieDetails(a, b, kind, "", strength, said, day, evidence, ""));
        }
    }
}
