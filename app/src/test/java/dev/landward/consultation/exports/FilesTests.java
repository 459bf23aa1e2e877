package dev.landward.consultation.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Membership;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.analysis.opinion.OpinionMap;
import dev.landward.analysis.opinion.Settings;
import dev.landward.analysis.opinion.Votes;
import dev.landward.consultation.Plan;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.results.Crowds;
import dev.landward.consultation.results.Line;
import dev.landward.consultation.results.Plans;
import dev.landward.consultation.results.Results;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Register;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class FilesTests {

    @Autowired Town town;
    @Autowired Register register;
    @Autowired Crowds crowds;
    @Autowired Rounds rounds;
    @Autowired Results results;
    @Autowired Http http;

    Viewer lead;
    Workspace permits;

    @BeforeEach
    void aCity() {
        lead = town.person("Ines");
        Membership city = town.organisation("Harrow Falls", lead);
        permits = register.initiative(city, lead);
    }

    RoundId held(Plan plan) {
        return crowds.hold(
                permits,
                Crowds.Of.plan(plan)
                        .saying(
                                "Work without signal.",
                                "=Replace, \"it\".",
                                "3",
                                "4",
                                "5",
                                "6",
                                "7")
                        .people(90, null, (i, j) -> j == 0 ? 1 : Crowds.Of.mostly(1, i, j, 9))
                        .people(30, null, (i, j) -> j == 0 ? 1 : Crowds.Of.mostly(-1, i, j, 9)));
    }

    String at(RoundId id) {
        return "%s/listen/rounds/%d/results/files".formatted(permits.path(), id.value());
    }

    List<String> lines(String path) throws UnsupportedEncodingException {
        var answer = http.get(path, lead).exchange().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString().replace("\uFEFF", "").lines().toList();
    }

    @Test
    void theFilesGiveTheSameFiguresOnAnyMachine() throws UnsupportedEncodingException {
        var id = held(Plans.closed());
        var votes = lines(at(id) + "/votes");
        assertThat(votes.getFirst()).isEqualTo("timestamp,datetime,comment-id,voter-id,vote");
        var again = Votes.builder();
        votes.stream()
                .skip(1)
                .map(row -> row.split(",", -1))
                .forEach(row ->
                        again.add(
                                Long.parseLong(row[3]),
                                Long.parseLong(row[2]),
                                Integer.parseInt(row[4])));
        var map = OpinionMap.of(again.build(), Settings.DEFAULT);
        var result = results.of(rounds.get(permits, id));
        assertThat(map.statements().stream().map(one -> one.bridging()).toList())
                .isEqualTo(result.lines().stream().map(one -> one.statement().bridging()).toList());
        assertThat(map.statements().stream().map(one -> one.counts()).toList())
                .isEqualTo(result.lines().stream().map(Line::counts).toList());
        assertThat(map.groups())
                .extracting(group -> group.stability())
                .isEqualTo(result.groups().stream().map(group -> group.stability()).toList());
        assertThat(lines(at(id) + "/comments"))
                .hasSize(8)
                .anyMatch(line -> line.contains("Replace"));
        assertThat(lines(at(id) + "/participants")).hasSize(121);
        assertThat(lines(at(id) + "/statements")).hasSize(8);
        assertThat(http.get(at(id), lead)).hasStatusOk().bodyText().contains("votes.csv");
        assertThat(http.get(at(id) + "/statements?format=xlsx", lead)).hasStatusOk();
    }

    @Test
    void whilePeopleAnswerNoFileTellsOfOnePerson() {
        var id = held(Plans.open());
        assertThat(http.get(at(id), lead)).hasStatusOk().bodyText().doesNotContain("/files/votes");
        for (var file : List.of("votes", "comments", "participants")) {
            assertThat(http.get(at(id) + "/" + file, lead)).hasStatus(404);
        }
    }
}
