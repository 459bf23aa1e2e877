package dev.landward.consultation.imports;

import dev.landward.consultation.Plan;
import dev.landward.consultation.Question;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.Statements;
import dev.landward.initiative.Workspace;
import dev.landward.web.Folded;
import dev.landward.web.Right;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes rounds with all that was said in them, many rows at a time.
@Service
public class HeldRounds {

    private static final int AT_ONCE = 5_000;

    private final JdbcClient db;
    private final Rounds rounds;
    private final Statements statements;

    HeldRounds(JdbcClient db, Rounds rounds, Statements statements) {
        this.db = db;
        this.rounds = rounds;
        this.statements = statements;
    }

    /// Writes a round that has begun; one whose last moment has passed is closed. Part of a
    /// transaction that tells of it.
    ///
    /// @param workspace the viewer's place in the initiative
    /// @param plan what it was
    /// @param questions what was asked beside the statements
    /// @param held what was said
    /// @param chance draws the numbers of those who answered
    /// @return its number
    @Transactional(propagation = Propagation.MANDATORY)
    public RoundId write(
            Workspace workspace, Plan plan, List<Question> questions, Held held, Random chance) {
        return write(workspace, plan, questions, held, chance, Progress.NONE);
    }

    RoundId write(
            Workspace workspace,
            Plan plan,
            List<Question> questions,
            Held held,
            Random chance,
            Progress progress) {
        workspace.require(Right.RUN_ROUNDS);
        var id = rounds.make(workspace, plan);
        if (!questions.isEmpty()) {
            statements.ask(workspace, id, questions);
        }
        db.sql("insert into consultation.opening (round, by, at) values (?, ?, ?)")
                .params(id.value(), workspace.account().value(), held.opened())
                .update();
        var people = people(id, held, chance);
        var said = said(workspace, id, held, people);
        votes(id, held, said, people, progress);
        answers(id, held, people);
        return id;
    }

    /// Notes who was asked by name, each with group and role as they were then. Part of the
    /// transaction that writes the round.
    ///
    /// @param round which
    /// @param people those who were asked, all of them in the register
    /// @param held the round
    @Transactional(propagation = Propagation.MANDATORY)
    public void asked(RoundId round, List<Held.Person> people, Held held) {
        db.sql(
                        """
                        insert into consultation.asked (round, stakeholder, grouping, role, at)
                        select :round, a.who, a.grouping, a.role, :at
                        from unnest(:who::bigint[], :groups::bigint[], :roles::text[])
                          as a (who, grouping, role)
                        """)
                .param("round", round.value())
                .param("at", held.opened())
                .param("who", people.stream().map(Held.Person::stakeholder).toArray(Long[]::new))
                .param("groups", people.stream().map(Held.Person::grouping).toArray(Long[]::new))
                .param("roles", people.stream().map(Held.Person::role).toArray(String[]::new))
                .update();
    }

    private long[] said(Workspace workspace, RoundId round, Held held, long[] people) {
        var texts = new String[held.said().size()];
        var keys = new String[texts.length];
        var states = new String[texts.length];
        var authors = new @Nullable Long[texts.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = held.said().get(i).text();
            keys[i] = Folded.words(texts[i]);
            states[i] = held.said().get(i).state().name();
            var author = held.said().get(i).author();
            authors[i] = author == null ? null : people[author];
        }
        return db
                .sql(
                        """
                        insert into consultation.statement (round, position, text, text_key, state,
                          author, added_by, at)
                        select :round, s.position, s.text, s.key, s.state, s.author,
                          case when s.author is null then :by::bigint end, :at
                        from unnest(:texts::text[], :keys::text[], :states::text[],
                            :authors::bigint[])
                          with ordinality as s (text, key, state, author, position)
                        order by s.position returning id
                        """)
                .param("round", round.value())
                .param("by", workspace.account().value())
                .param("at", held.opened())
                .param("texts", texts)
                .param("keys", keys)
                .param("states", states)
                .param("authors", authors)
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    private long[] people(RoundId round, Held held, Random chance) {
        var numbers = new ArrayList<Integer>();
        for (int i = 1; i <= held.people().size(); i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, chance);
        var ways = new String[numbers.size()];
        var who = new @Nullable Long[numbers.size()];
        var groups = new @Nullable Long[numbers.size()];
        var roles = new String[numbers.size()];
        for (int i = 0; i < ways.length; i++) {
            var person = held.people().get(i);
            ways[i] = person.way();
            who[i] = person.stakeholder();
            groups[i] = person.grouping();
            roles[i] = person.role();
        }
        return db
                .sql(
                        """
                        insert into consultation.participant (round, number, stakeholder, grouping,
                          role, way, reference, joined_at, sent_at)
                        select :round, p.number, p.who, p.grouping, p.role, p.way,
                          p.way || '-' || p.number, :at, :at
                        from unnest(:numbers::integer[], :who::bigint[], :groups::bigint[],
                            :roles::text[], :ways::text[])
                          with ordinality as p (number, who, grouping, role, way, place)
                        order by p.place returning id
                        """)
                .param("round", round.value())
                .param("at", held.opened())
                .param("numbers", numbers.toArray(Integer[]::new))
                .param("who", who)
                .param("groups", groups)
                .param("roles", roles)
                .param("ways", ways)
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    private void votes(RoundId round, Held held, long[] said, long[] people, Progress progress) {
        var counts = new int[people.length];
        for (int from = 0; from < held.votes(); from += AT_ONCE) {
            progress.at(from, held.votes());
            int size = Math.min(AT_ONCE, held.votes() - from);
            var voters = new Long[size];
            var on = new Long[size];
            var values = new Short[size];
            var nths = new Integer[size];
            for (int i = 0; i < size; i++) {
                int person = held.voter(from + i);
                voters[i] = people[person];
                on[i] = said[held.on(from + i)];
                values[i] = held.value(from + i);
                nths[i] = ++counts[person];
            }
            db.sql(
                            """
                            insert into consultation.vote (round, participant, statement, value, nth, at)
                            select :round, v.participant, v.statement, v.value, v.nth, :at
                            from unnest(:voters::bigint[], :on::bigint[], :values::smallint[],
                                :nths::integer[])
                              with ordinality as v (participant, statement, value, nth, place)
                            order by v.place
                            """)
                    .param("round", round.value())
                    .param("at", held.opened())
                    .param("voters", voters)
                    .param("on", on)
                    .param("values", values)
                    .param("nths", nths)
                    .update();
        }
    }

    private void answers(RoundId round, Held held, long[] people) {
        if (held.given().isEmpty()) {
            return;
        }
        var asked =
                db.sql("select id from consultation.question where round = ? order by position")
                        .param(round.value())
                        .query(Long.class)
                        .list();
        var who = new Long[held.given().size()];
        var questions = new Long[who.length];
        var values = new @Nullable Integer[who.length];
        var words = new String[who.length];
        var nths = new Integer[who.length];
        var counts = new int[people.length];
        for (int i = 0; i < who.length; i++) {
            var one = held.given().get(i);
            who[i] = people[one.person()];
            questions[i] = asked.get(one.question());
            values[i] = one.value();
            words[i] = one.words();
            nths[i] = ++counts[one.person()];
        }
        db.sql(
                        """
                        insert into consultation.answer (round, participant, question, value, words,
                          nth, at)
                        select :round, a.who, a.question, a.value, a.words, a.nth, :at
                        from unnest(:who::bigint[], :questions::bigint[], :values::smallint[],
                            :words::text[], :nths::integer[])
                          with ordinality as a (who, question, value, words, nth, place)
                        order by a.place
                        """)
                .param("round", round.value())
                .param("at", held.opened())
                .param("who", who)
                .param("questions", questions)
                .param("values", values)
                .param("words", words)
                .param("nths", nths)
                .update();
    }
}
