package dev.landward.consultation.coverage;

import dev.landward.consultation.Naming;
import dev.landward.consultation.Round;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.Withholding;
import dev.landward.consultation.coverage.Coverage.Barred;
import dev.landward.consultation.coverage.Coverage.Line;
import dev.landward.consultation.coverage.Coverage.Part;
import dev.landward.initiative.Workspace;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts who answered.
@Component
public class Coverages {

    private final JdbcClient db;
    private final Rounds rounds;

    Coverages(JdbcClient db, Rounds rounds) {
        this.db = db;
        this.rounds = rounds;
    }

    private record Row(String group, String role, int asked, int answered, int declined) {}

    /// Counts who answered a round.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param id which round
    /// @return its coverage at this moment
    public Coverage of(Workspace workspace, RoundId id) {
        var round = rounds.get(workspace, id);
        var minimum = round.plan().naming() == Naming.NAMED ? 1 : round.plan().minimum();
        var rows = rows(id);
        var groups = new LinkedHashMap<String, List<Row>>();
        rows.forEach(row -> groups.computeIfAbsent(row.group(), _ -> new ArrayList<>()).add(row));
        var lines =
                shown(
                        groups.entrySet().stream()
                                .map(group -> sum(group.getKey(), group.getValue()))
                                .toList(),
                        minimum);
        var parts = new ArrayList<Part>();
        for (var line : lines) {
            var roles =
                    groups.getOrDefault(line.name(), List.of()).stream()
                            .map(row -> sum(row.role(), List.of(row)));
            parts.add(new Part(line, line.shown() ? shown(roles.toList(), minimum) : List.of()));
        }
        return new Coverage(
                OffsetDateTime.now(),
                round.plan().quota(),
                minimum,
                shown(List.of(sum("", rows)), minimum).getFirst(),
                others(id),
                parts,
                barriers(round, minimum));
    }

    private static Line sum(String name, List<Row> rows) {
        return new Line(
                name,
                rows.stream().mapToInt(Row::asked).sum(),
                rows.stream().mapToInt(Row::answered).sum(),
                rows.stream().mapToInt(Row::declined).sum(),
                false);
    }

    private static List<Line> shown(List<Line> lines, int minimum) {
        var shown = Withholding.shown(lines.stream().mapToInt(Line::asked).toArray(), minimum);
        var marked = new ArrayList<Line>();
        for (int i = 0; i < shown.length; i++) {
            var line = lines.get(i);
            marked.add(
                    shown[i]
                            ? new Line(
                                    line.name(),
                                    line.asked(),
                                    line.answered(),
                                    line.declined(),
                                    true)
                            : new Line(line.name(), line.asked(), 0, 0, false));
        }
        return marked;
    }

    private List<Row> rows(RoundId round) {
        return db.sql(
                        """
                        select coalesce(g.name, '') as grouping, t.role, count(*) as asked,
                          count(*) filter (where t.state = 'ANSWERED') as answered,
                          count(*) filter (where t.state = 'DECLINED') as declined
                        from consultation.turnout t
                        left join stakeholders.grouping g on g.id = t.grouping
                        where t.round = ?
                        group by g.position, g.name, t.role
                        order by g.position nulls last, g.name, count(*) desc, t.role
                        """)
                .param(round.value())
                .query((row, _) ->
                        new Row(
                                row.getString("grouping"),
                                row.getString("role"),
                                row.getInt("asked"),
                                row.getInt("answered"),
                                row.getInt("declined")))
                .list();
    }

    private int others(RoundId round) {
        return db.sql(
                        """
                        select count(*) from consultation.answered p
                        where p.round = ? and not exists (select from consultation.asked a
                          where a.round = p.round and a.stakeholder = p.stakeholder)
                        """)
                .param(round.value())
                .query(Integer.class)
                .single();
    }

    /// Reasons of few people would say who gave them.
    private List<Barred> barriers(Round round, int minimum) {
        var barriers =
                db.sql(
                                """
                                select coalesce(barrier, 'UNSAID') as barrier, count(*) as people
                                from consultation.decline where round = ? group by 1
                                order by count(barrier) = 0, count(*) desc, 1
                                """)
                        .param(round.id().value())
                        .query((row, _) -> new Barred(row.getString(1), row.getInt(2)))
                        .list();
        var people = barriers.stream().mapToInt(Barred::people).sum();
        return Withholding.small(people, minimum) ? List.of() : barriers;
    }
}
