package dev.landward.consultation.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.LandwardTest;
import dev.landward.analysis.opinion.OpinionMap;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.Statements;
import dev.landward.consultation.Voters;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.Groups;
import dev.landward.testing.Method;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LandwardTest
class ResultsTests {

    static final String SIGNAL = "Inspections must work without signal.";
    static final String REPLACE = "The system should be replaced.";

    @Autowired Register register;
    @Autowired Rounds rounds;
    @Autowired Results results;
    @Autowired Records records;
    @Autowired LastResults lastResults;
    @Autowired Crowds crowds;
    @Autowired Groups groups;
    @Autowired Statements statements;
    @Autowired Voters voters;
    @Autowired JdbcClient db;

    Workspace permits;

    @BeforeEach
    void anInitiative() {
        permits = register.initiative();
    }

    Result result(RoundId id) {
        return results.of(rounds.get(permits, id));
    }

    /// Ninety and thirty people, who agree on the first of eight statements and part on all others.
    Crowds.Of twoGroups() {
        return Crowds.Of.plan(Plans.closed())
                .saying(SIGNAL, REPLACE, "Three", "Four", "Five", "Six", "Seven", "Eight")
                .people(90, null, (i, j) -> j == 0 ? 1 : Crowds.Of.mostly(1, i, j, 9))
                .people(30, null, (i, j) -> j == 0 ? 1 : Crowds.Of.mostly(-1, i, j, 9));
    }

    @Test
    @Method("S1-06")
    void theBridgingListNeedsSupportInEveryGroupNotOnlyOverall() {
        var result = result(crowds.hold(permits, twoGroups()));
        assertThat(result.map().reading()).isEqualTo(OpinionMap.Reading.GROUPS);
        assertThat(result.groups()).extracting(group -> group.size()).containsExactly(90, 30);
        var replace = result.at(2).orElseThrow();
        assertThat(replace.agreeing()).as("a majority of all").isGreaterThan(0.6);
        assertThat(result.map().consensus())
                .extracting(one -> one.statement())
                .contains(replace.statement().id());
        assertThat(result.bridging()).extracting(Line::text).containsExactly(SIGNAL);
        assertThat(result.bridging().getFirst().parts())
                .hasSize(2)
                .allSatisfy(part -> assertThat(part.agreeing()).isEqualTo(1));
        assertThat(result.dividing()).extracting(Line::text).contains(REPLACE);
    }

    @Test
    void aRecordGivesTheSameFiguresAgainWhateverHappensAfterwards() {
        var id = crowds.hold(permits, twoGroups());
        var kept = records.keep(permits, result(id));
        var round = rounds.get(permits, id);
        assertThat(records.same(round, kept)).isTrue();
        hide(id, 2);
        var now = result(id);
        assertThat(now.lines()).extracting(Line::text).doesNotContain(REPLACE);
        assertThat(records.same(round, kept)).isTrue();
        var record = records.of(id).getFirst();
        assertThat(records.again(round, record).lines()).extracting(Line::text).contains(REPLACE);
        assertThat(Records.digest(now)).isNotEqualTo(Records.digest(records.again(round, record)));
        db.sql("delete from consultation.vote where round = ? and value = 0")
                .param(id.value())
                .update();
        assertThat(records.same(round, kept)).isFalse();
    }

    private void hide(RoundId id, int position) {
        db.sql(
                        """
                        with hidden as (update consultation.statement set state = 'HIDDEN'
                          where round = ? and position = ? returning id)
                        insert into consultation.ruling (statement, state, reason)
                        select id, 'HIDDEN', 'said twice' from hidden
                        """)
                .params(id.value(), position)
                .update();
    }

    @Test
    void whatClosedIsKeptOnceAndGroupsKeepTheirLetters() {
        var id = crowds.hold(permits, twoGroups());
        lastResults.keep();
        lastResults.keep();
        assertThat(records.of(id)).hasSize(1);
        var letters = result(id).map().letters();
        hide(id, 8);
        assertThat(result(id).map().letters()).isEqualTo(letters);
    }

    @Test
    void aVoteOnAMergedStatementCountsUnlessThePersonVotedOnTheOtherToo() {
        var id =
                crowds.hold(
                        permits,
                        Crowds.Of.plan(Plans.closed())
                                .saying("It works without signal.", "No signal needed.")
                                .people(6, null, (i, j) -> j == 0 ? 9 : 1)
                                .people(6, null, (i, j) -> j == 0 ? -1 : 1));
        db.sql(
                        """
                        update consultation.statement s set state = 'MERGED', merged_into = t.id
                        from consultation.statement t
                        where s.round = ? and t.round = s.round and s.position = 2 and t.position = 1
                        """)
                .param(id.value())
                .update();
        var lines = result(id).lines();
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().counts().agree()).isEqualTo(6);
        assertThat(lines.getFirst().counts().disagree()).isEqualTo(6);
    }

    @Test
    void fewPeopleGetNoMapAndFewerThanTheMinimumNothing() {
        var few =
                result(
                        crowds.hold(
                                permits,
                                Crowds.Of.plan(Plans.closed())
                                        .saying(SIGNAL)
                                        .people(4, null, (i, j) -> 1)));
        assertThat(few.shown()).isFalse();
        assertThat(few.lines().getFirst().shown()).isFalse();
        var small =
                result(
                        crowds.hold(
                                permits,
                                Crowds.Of.plan(Plans.closed())
                                        .saying(SIGNAL)
                                        .people(49, null, (i, j) -> 1)));
        assertThat(small.shown()).isTrue();
        assertThat(small.map().reading()).isEqualTo(OpinionMap.Reading.TOO_FEW);
        assertThat(small.bridging()).isEmpty();
        assertThat(small.lines().getFirst().low()).isBetween(0.9, 0.95);
    }

    @Test
    void stakeholderGroupsStandBesideOpinionGroupsWhereNobodyCanBeToldApart() {
        var inspectors = groups.add(permits, GroupDetails.named("Inspectors")).value();
        var council = groups.add(permits, GroupDetails.named("Council")).value();
        var residents = groups.add(permits, GroupDetails.named("Residents")).value();
        var clerks = groups.add(permits, GroupDetails.named("Clerks")).value();
        var id =
                crowds.hold(
                        permits,
                        Crowds.Of.plan(Plans.closed())
                                .saying(SIGNAL, REPLACE, "3", "4", "5", "6", "7", "8")
                                .people(85, residents, (i, j) -> Crowds.Of.mostly(1, i, j, 9))
                                .people(2, council, (i, j) -> 1)
                                .people(6, clerks, (i, j) -> 1)
                                .people(20, inspectors, (i, j) -> j == 0 ? 1 : -1));
        var result = result(id);
        var rows = result.members();
        assertThat(rows)
                .extracting(Result.Members::grouping)
                .containsExactly(inspectors, council, residents, clerks);
        assertThat(rows.get(0).open()).as("all inspectors, in one group").containsOnly(true);
        assertThat(rows.get(0).cells()).contains(20, 0);
        assertThat(rows.get(1).shown()).as("the two of the council").isFalse();
        assertThat(rows.get(2).shown()).isTrue();
        assertThat(rows.get(3).shown()).as("and those who would be left without them").isFalse();
        var parts = result.byGrouping(result.at(2).orElseThrow());
        assertThat(parts).extracting(Line.Part::shown).containsExactly(true, false, true, false);
    }

    /// While people answer, two looks one after the other do not tell what one of a group said.
    @Test
    void aStakeholderGroupMovesOnOnlyWhenEnoughMoreOfItHaveAnswered() {
        var inspectors = groups.add(permits, GroupDetails.named("Inspectors")).value();
        var residents = groups.add(permits, GroupDetails.named("Residents")).value();
        var id =
                crowds.hold(
                        permits,
                        Crowds.Of.plan(Plans.open())
                                .saying(SIGNAL)
                                .people(30, residents, (i, j) -> 1)
                                .people(9, inspectors, (i, j) -> i < 5 ? 1 : -1));
        var line = result(id).at(1).orElseThrow();
        var part = result(id).byGrouping(line).getFirst();
        assertThat(line.counts().seen()).as("seven times five").isEqualTo(35);
        assertThat(part.people()).as("five of nine").isEqualTo(5);
        assertThat(part.counts().disagree()).isZero();
        db.sql("update consultation.round set closes_at = now() where id = ?")
                .param(id.value())
                .update();
        var closed = result(id).byGrouping(result(id).at(1).orElseThrow()).getFirst();
        assertThat(closed.people()).isEqualTo(9);
        assertThat(closed.counts().disagree()).isEqualTo(4);
    }

    @Test
    void aResultIsComputedOnceUntilAVoteIsAdded() {
        var id = crowds.hold(permits, twoGroups());
        var round = rounds.get(permits, id);
        var one = results.look(round).result().orElseThrow();
        assertThat(results.look(round).result()).containsSame(one);
        db.sql(
                        """
                        insert into consultation.vote (round, participant, statement, value, nth)
                        select p.round, p.id, s.id, -1, 1000 from consultation.participant p
                        join consultation.statement s on s.round = p.round and s.position = 1
                        where p.round = ? order by p.id limit 1
                        """)
                .param(id.value())
                .update();
        var other = results.look(round).result().orElseThrow();
        assertThat(other.at(1).orElseThrow().counts().disagree()).isEqualTo(1);
    }

    /// Somebody who changed their mind is in the denominator once.
    @Test
    void theLastVoteCounts() {
        var random = new Random(3);
        var round = Crowds.Of.plan(Plans.closed()).saying(SIGNAL).people(8, null, (i, j) -> 1);
        for (int i = 0; i < 8; i++) {
            round.held().vote(i, 0, random.nextInt(3) - 1);
            round.held().vote(i, 0, -1);
        }
        assertThat(result(crowds.hold(permits, round)).at(1).orElseThrow().counts().disagree())
                .isEqualTo(8);
    }

    @Test
    void whilePeopleAnswerFiguresMoveOnWithEveryFiveWhoBeginAndAtTheEndWithAll() {
        var id =
                crowds.hold(
                        permits,
                        Crowds.Of.plan(Plans.open()).saying(SIGNAL).people(5, null, (_, _) -> 1));
        var signal = statements.all(permits, id).getFirst().id();
        for (int i = 0; i < 4; i++) {
            voters.vote(id, voters.join(id, null), signal, -1);
            assertThat(result(id).lines().getFirst().counts().disagree())
                    .as("whoever watched who began would know what %s said", i)
                    .isZero();
        }
        voters.vote(id, voters.join(id, null), signal, 0);
        assertThat(result(id).lines().getFirst().counts().disagree()).isEqualTo(4);
        assertThat(result(id).map().voters()).isEqualTo(10);
        voters.vote(id, voters.join(id, null), signal, 1);
        assertThat(result(id).map().voters()).isEqualTo(10);
        rounds.close(permits, id);
        assertThat(result(id).map().voters()).isEqualTo(11);
    }
}
