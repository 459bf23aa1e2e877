package dev.landward.consultation.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.analysis.opinion.OpinionGroup;
import dev.landward.analysis.opinion.OpinionMap;
import dev.landward.analysis.opinion.Place;
import dev.landward.analysis.opinion.Settings;
import dev.landward.analysis.opinion.Statement;
import dev.landward.analysis.opinion.Votes;
import dev.landward.consultation.Round;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.results.Results;
import dev.landward.documents.tables.Table;
import dev.landward.documents.tables.Tables;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Public conversations, which lie outside of this repository: taken in as anybody would, each says
/// in the app what the analysis says on its files, and so do the files that the app gives of it.
@LandwardTest
class ConversationsTests {

    private static final Path DATA = Path.of("..", "..", "shared", "data", "polis");

    @Autowired Town town;
    @Autowired Register register;
    @Autowired Rounds rounds;
    @Autowired Results results;
    @Autowired Http http;
    @Autowired MockMvcTester mvc;

    Viewer lead;
    Workspace permits;

    @BeforeEach
    void aCity() {
        lead = town.person("Ines");
        permits = register.initiative(town.organisation("Harrow Falls", lead), lead);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15-per-hour-seattle",
                "brexit-consensus",
                "canadian-electoral-reform",
                "london.youth.policing",
                "scoop-hivemind.biodiversity",
                "vtaiwan.uberx"
            })
    void aConversationSaysInTheAppWhatItsFilesSay(String name) throws IOException {
        var folder = DATA.resolve(name);
        assumeTrue(Files.isDirectory(folder), () -> "no data at " + folder);
        var votes = Files.readAllBytes(folder.resolve("votes.csv"));
        var comments = Files.readAllBytes(folder.resolve("comments.csv"));
        var round = takeIn(votes, comments);
        var inTheApp = Said.of(results.of(round).map());
        assertThat(inTheApp).isEqualTo(Said.of(map(votes, comments)));

        var at = permits.path() + "/listen/rounds/" + round.id().value() + "/results/files";
        var given = file(at + "/votes");
        var givenComments = file(at + "/comments");
        assertThat(inTheApp).isEqualTo(Said.of(map(given, givenComments)));
        var again = takeIn(given, givenComments);
        assertThat(again.id()).isNotEqualTo(round.id());
        assertThat(Said.of(results.of(again).map())).isEqualTo(inTheApp);
    }

    /// All that a map says, without the numbers by which people and statements are called.
    record Said(
            OpinionMap.Reading reading,
            int voters,
            int onMap,
            List<OpinionGroup> groups,
            List<Statement> statements,
            List<Place> places) {

        static Said of(OpinionMap map) {
            return new Said(
                    map.reading(),
                    map.voters(),
                    map.onMap(),
                    map.groups().stream()
                            .map(one ->
                                    new OpinionGroup(
                                            one.letter(),
                                            one.size(),
                                            one.stability(),
                                            one.silhouette(),
                                            List.of()))
                            .toList(),
                    map.statements().stream()
                            .sorted(Comparator.comparingLong(Statement::id))
                            .map(Said::nameless)
                            .toList(),
                    map.places()
                            .filter(one -> one.votes() > 0)
                            .map(one -> new Place(0, one.x(), one.y(), one.group(), one.votes()))
                            .sorted(
                                    Comparator.comparingDouble(Place::x)
                                            .thenComparingDouble(Place::y)
                                            .thenComparingInt(Place::votes))
                            .toList());
        }

        private static Statement nameless(Statement one) {
            return new Statement(
                    0,
                    one.counts(),
                    one.byGroup(),
                    one.first(),
                    one.second(),
                    one.x(),
                    one.y(),
                    one.bridging(),
                    one.product(),
                    one.divisive(),
                    one.priority());
        }
    }

    private Round takeIn(byte[] votes, byte[] comments) {
        var before = rounds.all(permits).size();
        var answer =
                mvc.post()
                        .uri(permits.path() + "/listen/import")
                        .multipart()
                        .file(new MockMultipartFile("votes", "votes.csv", "text/csv", votes))
                        .file(new MockMultipartFile("comments", comments))
                        .param("question", "What was said?")
                        .param("_once", UUID.randomUUID().toString())
                        .with(user(lead))
                        .with(Http.token())
                        .exchange();
        var to = Objects.requireNonNull(answer.getResponse().getHeader("Location"), "a redirect");
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        to.endsWith("/results")
                                || http.get(to, lead).exchange().getResponse().getStatus() == 302);
        assertThat(rounds.all(permits)).hasSize(before + 1);
        return rounds.all(permits).getFirst();
    }

    private byte[] file(String path) {
        var response = http.get(path, lead).exchange().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsByteArray();
    }

    private static OpinionMap map(byte[] votes, byte[] comments) {
        var builder = Votes.builder();
        for (var row : rows(comments, "comment-id", "moderated", "is-meta")) {
            if (row.get(1).equals("-1") || row.get(2).equals("true")) {
                builder.leaveOut(Long.parseLong(row.get(0)));
            } else {
                builder.statement(Long.parseLong(row.get(0)));
            }
        }
        for (var row : rows(votes, "voter-id", "comment-id", "vote", "timestamp")) {
            builder.add(
                    Long.parseLong(row.get(0)),
                    Long.parseLong(row.get(1)),
                    Integer.parseInt(row.get(2)),
                    Long.parseLong(row.get(3)));
        }
        return OpinionMap.of(builder.build(), Settings.DEFAULT);
    }

    private static List<List<String>> rows(byte[] file, String... columns) {
        var table = (Table) Tables.read(file, Columns.how());
        var rows = new ArrayList<List<String>>();
        for (var row : table.rows()) {
            var cells = new ArrayList<String>();
            for (var column : columns) {
                int at = table.headerAsGiven().indexOf(column);
                cells.add(at < 0 ? "" : row.cells().get(at));
            }
            rows.add(cells);
        }
        return rows;
    }
}
