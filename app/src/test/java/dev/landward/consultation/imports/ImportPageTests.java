package dev.landward.consultation.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.consultation.RoundState;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.results.Line;
import dev.landward.consultation.results.Results;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Register;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LandwardTest
class ImportPageTests {

    @Autowired Town town;
    @Autowired Register register;
    @Autowired Rounds rounds;
    @Autowired Results results;
    @Autowired Received received;
    @Autowired Work work;
    @Autowired JdbcClient db;
    @Autowired Http http;
    @Autowired MockMvcTester mvc;

    Viewer lead;
    Workspace permits;

    @BeforeEach
    void aCity() {
        lead = town.person("Ines");
        permits = register.initiative(town.organisation("Harrow Falls", lead), lead);
    }

    MvcTestResult send(String votes, String comments, boolean skip) {
        return mvc.post()
                .uri(permits.path() + "/listen/import")
                .multipart()
                .file(new MockMultipartFile("votes", bytes(votes)))
                .file(new MockMultipartFile("comments", bytes(comments)))
                .param("question", "How should riders be insured?")
                .param("skip", String.valueOf(skip))
                .param("_once", UUID.randomUUID().toString())
                .with(user(lead))
                .with(Http.token())
                .exchange();
    }

    String to(String votes) {
        return Objects.requireNonNull(
                send(votes, "", false).getResponse().getHeader("Location"), "a redirect");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static final String COMMENTS =
            """
            timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
            1,x,0,1,2,0,1,"Insure, ""all""
            of them."
            2,x,1,1,0,0,-1,Spam
            3,x,7,1,0,0,0,Undecided
            """;

    @Test
    void aPolisExportBecomesAClosedRound() {
        var votes = new StringBuilder("vote,comment-id,voter-id,timestamp,xid\n");
        for (int i = 0; i < 8; i++) {
            votes.append("-1,0,%d,20,\n1,0,%d,30,\n1,1,%d,20,\n0,7,%d,1,\n".formatted(i, i, i, i));
            votes.append("-1,0,%d,10,\n".formatted(i));
        }
        var answer = send(votes.toString(), COMMENTS, false);
        assertThat(answer).hasStatus3xxRedirection();
        var round = rounds.all(permits).getFirst();
        assertThat(round.state()).isEqualTo(RoundState.CLOSED);
        var result = results.of(round);
        assertThat(result.map().voters()).isEqualTo(8);
        assertThat(result.lines())
                .extracting(Line::text)
                .containsExactly("Insure, \"all\"\nof them.", "Undecided");
        assertThat(result.lines().getFirst().counts().agree())
                .as("the latest by time")
                .isEqualTo(8);
        assertThat(result.lines().getLast().counts().pass()).isEqualTo(8);
    }

    @Test
    void brokenRowsAreNamedAndNothingIsChanged() {
        var votes = "voter-id,comment-id,vote,timestamp\n1,0,1,5\n2,0,maybe,6\n,0,1,7\n";
        assertThat(send(votes, COMMENTS, false))
                .hasStatusOk()
                .bodyText()
                .contains("2 rows need a look", "maybe", "voter-id");
        assertThat(rounds.all(permits)).isEmpty();
        assertThat(send(votes, COMMENTS, true)).hasStatus3xxRedirection();
        assertThat(rounds.all(permits)).hasSize(1);
    }

    @Test
    void aFileThatIsNoTableOrHasNoVotesIsRefused() {
        assertThat(send("a,b\n1,2\n", COMMENTS, false)).bodyText().contains("voter-id");
        assertThat(send("%PDF-1.7\nno table", COMMENTS, false))
                .bodyText()
                .contains("This is a PDF");
        assertThat(rounds.all(permits)).isEmpty();
        assertThat(http.get(permits.path() + "/listen/import", lead)).hasStatusOk();
    }

    @Test
    void aHundredThousandVotesAreTakenInInTheBackgroundWithinSeconds() {
        var votes = new StringBuilder("timestamp,comment-id,voter-id,vote\n");
        for (int i = 0; i < 100_000; i++) {
            votes.append(
                    "%d,%d,%d,%d\n".formatted(i, i % 100, i / 100, i % 7 == 0 ? 0 : i % 3 - 1));
        }
        var to = to(votes.toString());
        assertThat(to).as("in the background").doesNotContain("/results");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> http.get(to, lead).exchange().getResponse().getStatus() == 302);
        assertThat(results.of(rounds.all(permits).getFirst()).map().voters()).isEqualTo(1_000);
    }

    @Test
    void whatHoldsUpLargeFilesIsToldWithTheRows() {
        var votes = new StringBuilder("timestamp,comment-id,voter-id,vote\n1,0,0,purple\n");
        for (int i = 1; i < 40_000; i++) {
            votes.append("%d,%d,%d,1\n".formatted(i, i % 100, i / 100));
        }
        var to = to(votes.toString());
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        http.get(to, lead)
                                .exchange()
                                .getResponse()
                                .getContentAsString()
                                .contains("purple"));
        assertThat(rounds.all(permits)).isEmpty();
        assertThat(http.post(to + "/order", lead)).hasStatus3xxRedirection();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> http.get(to, lead).exchange().getResponse().getStatus() == 302);
        assertThat(rounds.all(permits)).hasSize(1);
        var other = town.person("Omar");
        assertThat(http.get(to, other)).hasStatus(404);
    }

    @Test
    void workThatIsStoppedLeavesNothing() {
        var id =
                received.keep(
                        permits,
                        PolisFiles.NAME,
                        "votes.csv",
                        "What was said?",
                        "{}",
                        Map.of("votes", bytes("voter-id,comment-id,vote\n1,0,1\n")));
        db.sql("insert into consultation.import_work (import, by, skip) values (?, ?, false)")
                .params(id, permits.account().value())
                .update();
        var at = permits.path() + "/listen/import/" + id;
        assertThat(http.get(at, lead)).bodyText().contains("Reading the files", "Stop");
        assertThat(http.post(at + "/cancellation", lead)).hasStatus3xxRedirection();
        work.run(id);
        assertThat(rounds.all(permits)).isEmpty();
        assertThat(http.get(at, lead)).bodyText().contains("Nothing was stored");
    }
}
