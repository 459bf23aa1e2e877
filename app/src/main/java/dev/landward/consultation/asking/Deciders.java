package dev.landward.consultation.asking;

import dev.landward.initiative.Workspace;
import dev.landward.web.Right;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Deciders who were asked by name and have not answered yet.
@Component
public class Deciders {

    private final JdbcClient db;

    Deciders(JdbcClient db) {
        this.db = db;
    }

    /// A round that waits for deciders.
    ///
    /// @param round its number
    /// @param question what it asks
    /// @param asked how many it asks
    /// @param closesAt its last moment
    /// @param silent those of whom nothing is known yet
    public record Waiting(
            long round, String question, int asked, OffsetDateTime closesAt, List<Person> silent) {}

    /// Somebody who is silent.
    ///
    /// @param id their number in the register
    /// @param name who
    /// @param role what they do, perhaps empty
    public record Person(long id, String name, String role) {}

    /// Lists the open rounds to deciders in which somebody is silent.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @return the rounds, the one that closes first first; none where the viewer sees no people
    public List<Waiting> waiting(Workspace workspace) {
        if (!workspace.may(Right.SEE_ROUNDS) || !workspace.may(Right.SEE_PEOPLE)) {
            return List.of();
        }
        var rounds = new LinkedHashMap<Long, Waiting>();
        for (var row : rows(workspace)) {
            rounds.computeIfAbsent(row.waiting().round(), _ -> row.waiting())
                    .silent()
                    .add(row.person());
        }
        return List.copyOf(rounds.values());
    }

    private record Row(Waiting waiting, Person person) {}

    private List<Row> rows(Workspace workspace) {
        return db.sql(
                        """
                        select r.id as round, r.question, r.closes_at, s.id, s.name, t.role, (
                          select count(*) from consultation.asked a where a.round = r.id) as asked
                        from consultation.present r
                        join consultation.turnout t on t.round = r.id and t.state = 'SILENT'
                        join stakeholders.present s on s.id = t.stakeholder
                        where r.initiative = ? and r.state = 'OPEN' and r.template = 'DECIDER_INPUT'
                        order by r.closes_at, r.id, s.name, s.id
                        """)
                .param(workspace.id().value())
                .query((row, _) ->
                        new Row(
                                new Waiting(
                                        row.getLong("round"),
                                        row.getString("question"),
                                        row.getInt("asked"),
                                        row.getObject("closes_at", OffsetDateTime.class),
                                        new ArrayList<>()),
                                new Person(
                                        row.getLong("id"),
                                        row.getString("name"),
                                        row.getString("role"))))
                .list();
    }
}
