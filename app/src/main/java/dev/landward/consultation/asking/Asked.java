package dev.landward.consultation.asking;

import dev.landward.accounts.Audit;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.RoundState;
import dev.landward.consultation.Rounds;
import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whom a round asks. The people of its groups are put in when it opens, with the group and the
/// role that they have then.
@Service
class Asked {

    private static final String GROUP_PEOPLE =
            """
            insert into consultation.asked (round, stakeholder, grouping, role)
            select a.round, s.id, s.grouping, s.role from consultation.asked_group a
            join stakeholders.present s on s.grouping = a.grouping and s.kind = 'PERSON'
            where a.round = :round
            on conflict (round, stakeholder) do nothing
            """;

    private final JdbcClient db;
    private final Audit audit;
    private final Rounds rounds;

    Asked(JdbcClient db, Audit audit, Rounds rounds) {
        this.db = db;
        this.audit = audit;
        this.rounds = rounds;
    }

    /// A group that can be asked.
    record Choice(long id, String name, int people, boolean asked) {}

    /// Somebody who can be asked, or is.
    record Candidate(long id, String name, String role, boolean decides, boolean asked) {}

    /// Somebody who is asked, and how far that has come.
    record Person(
            long id,
            String name,
            String email,
            String role,
            String group,
            boolean silent,
            @Nullable Long link,
            @Nullable OffsetDateTime written) {}

    List<Choice> groups(Workspace workspace, RoundId round) {
        workspace.require(Right.RUN_ROUNDS);
        return db.sql(
                        """
                        select g.id, g.name, (select count(*) from stakeholders.present s
                            where s.grouping = g.id and s.kind = 'PERSON') as people,
                          exists (select from consultation.asked_group a
                            where a.round = :round and a.grouping = g.id) as asked
                        from stakeholders.present_grouping g
                        where g.initiative = :initiative order by g.position, g.id
                        """)
                .param("round", round.value())
                .param("initiative", workspace.id().value())
                .query((row, _) ->
                        new Choice(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getInt("people"),
                                row.getBoolean("asked")))
                .list();
    }

    /// Those who can be asked by themselves: deciders first.
    List<Candidate> candidates(Workspace workspace, RoundId round) {
        workspace.require(Right.RUN_ROUNDS);
        return db.sql(
                        """
                        select s.id, s.name, s.role, s.decision_role <> 'NONE' as decides,
                          exists (select from consultation.asked a
                            where a.round = :round and a.stakeholder = s.id) as asked
                        from stakeholders.present s
                        where s.initiative = :initiative and s.kind = 'PERSON'
                        order by s.name, s.id
                        """)
                .param("round", round.value())
                .param("initiative", workspace.id().value())
                .query((row, _) ->
                        new Candidate(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("role"),
                                row.getBoolean("decides"),
                                row.getBoolean("asked")))
                .list();
    }

    /// Everybody who is asked by name, in the order of their groups.
    List<Person> people(Workspace workspace, RoundId round) {
        workspace.require(Right.RUN_ROUNDS);
        return db.sql(
                        """
                        select s.id, s.name, s.email, t.role, coalesce(g.name, '') as grouping,
                          t.state, t.link, greatest(l.made_at, (
                            select max(r.at) from consultation.reminder r
                            where r.round = t.round and r.stakeholder = t.stakeholder)) as written
                        from consultation.turnout t
                        join stakeholders.present s on s.id = t.stakeholder
                        left join stakeholders.grouping g on g.id = t.grouping
                        left join links.link l on l.id = t.link
                        where t.round = :round and s.initiative = :initiative
                        order by g.position nulls last, s.name, s.id
                        """)
                .param("round", round.value())
                .param("initiative", workspace.id().value())
                .query(Asked::person)
                .list();
    }

    /// Whom a draft would ask if it opened now.
    ///
    /// @param people how many
    /// @param withMail how many of them have an address to which one may write
    record Ahead(int people, int withMail) {}

    Ahead ahead(Workspace workspace, RoundId round) {
        workspace.require(Right.RUN_ROUNDS);
        return db.sql(
                        """
                        select count(*), count(*) filter (
                          where s.email <> '' and s.consent <> 'WITHDRAWN')
                        from stakeholders.present s
                        where s.initiative = :initiative and s.kind = 'PERSON' and (
                          s.id in (select stakeholder from consultation.asked where round = :round)
                          or s.grouping in (
                            select grouping from consultation.asked_group where round = :round))
                        """)
                .param("round", round.value())
                .param("initiative", workspace.id().value())
                .query((row, _) -> new Ahead(row.getInt(1), row.getInt(2)))
                .single();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getLong("id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("role"),
                row.getString("grouping"),
                row.getString("state").equals("SILENT"),
                row.getObject("link", Long.class),
                row.getObject("written", OffsetDateTime.class));
    }

    /// Says whom a draft asks; of an open round, whom it asks in addition.
    ///
    /// @throws IllegalStateException where the round is closed
    @Transactional
    public void choose(Workspace workspace, RoundId round, List<Long> groups, List<Long> people) {
        workspace.require(Right.RUN_ROUNDS);
        var state = rounds.get(workspace, round).state();
        if (state == RoundState.CLOSED) {
            throw new IllegalStateException("the round is closed");
        }
        if (state == RoundState.DRAFT) {
            for (var table : List.of("asked_group", "asked")) {
                db.sql("delete from consultation.%s where round = ?".formatted(table))
                        .param(round.value())
                        .update();
            }
        }
        var chosen = chooseGroups(workspace, round, groups);
        var others = choosePeople(workspace, round, people);
        if (state == RoundState.OPEN) {
            putIn(round);
        }
        audit.record(workspace, new PeopleChosen(round.value(), chosen, others));
    }

    private int chooseGroups(Workspace workspace, RoundId round, List<Long> groups) {
        return db.sql(
                        """
                        insert into consultation.asked_group (round, grouping)
                        select :round, id from stakeholders.present_grouping
                        where initiative = :initiative and id = any(:groups)
                        on conflict do nothing
                        """)
                .param("round", round.value())
                .param("initiative", workspace.id().value())
                .param("groups", groups.toArray(Long[]::new))
                .update();
    }

    private int choosePeople(Workspace workspace, RoundId round, List<Long> people) {
        return db.sql(
                        """
                        insert into consultation.asked (round, stakeholder, grouping, role)
                        select :round, id, grouping, role from stakeholders.present
                        where initiative = :initiative and kind = 'PERSON' and id = any(:people)
                        on conflict do nothing
                        """)
                .param("round", round.value())
                .param("initiative", workspace.id().value())
                .param("people", people.toArray(Long[]::new))
                .update();
    }

    /// Puts the people of the groups in, and notes for everybody who they are at this moment.
    void putIn(RoundId round) {
        db.sql(GROUP_PEOPLE).param("round", round.value()).update();
    }

    /// As {@link #putIn}; those who were chosen by themselves are what they are now.
    void open(RoundId round) {
        db.sql(
                        """
                        update consultation.asked a set grouping = s.grouping, role = s.role
                        from stakeholders.stakeholder s
                        where a.round = ? and s.id = a.stakeholder
                        """)
                .param(round.value())
                .update();
        putIn(round);
    }

    /// The people of the groups go again, and all ways in with them.
    List<Long> withdraw(RoundId round) {
        var links =
                db.sql("select link from consultation.asked where round = ? and link is not null")
                        .param(round.value())
                        .query((row, _) -> row.getLong(1))
                        .list();
        db.sql(
                        """
                        delete from consultation.asked where round = :round and grouping in (
                          select grouping from consultation.asked_group where round = :round)
                        """)
                .param("round", round.value())
                .update();
        db.sql("update consultation.asked set link = null where round = ?")
                .param(round.value())
                .update();
        return links;
    }

    void keepLink(RoundId round, long stakeholder, long link) {
        var kept =
                db.sql("update consultation.asked set link = ? where round = ? and stakeholder = ?")
                        .params(link, round.value(), stakeholder)
                        .update();
        if (kept == 0) {
            throw new NotFound();
        }
    }
}
