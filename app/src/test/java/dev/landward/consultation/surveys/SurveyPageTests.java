package dev.landward.consultation.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.landward.Http;
import dev.landward.LandwardTest;
import dev.landward.accounts.Town;
import dev.landward.accounts.Viewer;
import dev.landward.consultation.Origins;
import dev.landward.consultation.Round;
import dev.landward.consultation.RoundState;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.Statement;
import dev.landward.consultation.StatementState;
import dev.landward.consultation.Statements;
import dev.landward.consultation.results.Line;
import dev.landward.consultation.results.Results;
import dev.landward.documents.tables.TableWriter;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Register;
import dev.landward.stakeholders.groups.GroupDetails;
import dev.landward.stakeholders.groups.Groups;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LandwardTest
class SurveyPageTests {

    static final String QUESTION = "What do you think of the permits?";

    @Autowired Town town;
    @Autowired Register register;
    @Autowired Rounds rounds;
    @Autowired Statements statements;
    @Autowired Origins origins;
    @Autowired Results results;
    @Autowired Groups groups;
    @Autowired Http http;
    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient db;

    Viewer lead;
    Workspace permits;

    @BeforeEach
    void aCity() {
        lead = town.person("Ines");
        permits = register.initiative(town.organisation("Harrow Falls", lead), lead);
    }

    String bring(byte[] file) {
        var answer =
                mvc.post()
                        .uri(permits.path() + "/listen/import/surveys")
                        .multipart()
                        .file(new MockMultipartFile("file", "pulse.csv", "text/csv", file))
                        .param("_once", UUID.randomUUID().toString())
                        .with(user(lead))
                        .with(Http.token())
                        .exchange();
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    String bring(String file) {
        return bring(file.getBytes(StandardCharsets.UTF_8));
    }

    /// Takes the guesses for granted.
    String checked(String at, String... fields) {
        var all = new String[fields.length + 4];
        all[0] = "question";
        all[1] = QUESTION;
        all[2] = "heldOn";
        all[3] = "2026-03-31";
        System.arraycopy(fields, 0, all, 4, fields.length);
        assertThat(http.post(at + "/columns", lead, all)).hasStatus3xxRedirection();
        return page(at + "/check");
    }

    String page(String path) {
        try {
            return http.get(path, lead).exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    Round stored(String at, String... fields) {
        assertThat(http.post(at + "/storage", lead, fields)).hasStatus3xxRedirection();
        assertThat(rounds.all(permits)).hasSize(1);
        return rounds.all(permits).getFirst();
    }

    @Test
    void aSurveyOfAFormBecomesAClosedRoundWithItsOrigin() {
        groups.add(permits, GroupDetails.named("Inspectors"));
        var file =
                new StringBuilder("\uFEFFTimestamp,Email Address,Your department,")
                        .append("How far do you agree? [Inspections must work without signal],")
                        .append("How far do you agree? [One log-in is enough],")
                        .append("Which devices do you use?,Any other comments\n");
        for (int i = 0; i < 8; i++) {
            file.append(
                    "2026-03-0%d,p%d@x.example,%s,%s,%s,Phone;Tablet,%s\n"
                            .formatted(
                                    i + 1,
                                    i,
                                    i < 5 ? "Inspectors" : "Planning",
                                    i < 6 ? "5 - Strongly agree" : "1 - Strongly disagree",
                                    i == 7 ? "" : "3",
                                    i == 0 ? "\"Offline, for heaven's sake\"" : ""));
        }
        var at = bring(file.toString());
        assertThat(page(at))
                .contains("People chose several answers", "Inspections must work without signal")
                .doesNotContain("How far do you agree? [");
        assertThat(checked(at))
                .contains("8 people, 2 statements, 15 votes, one answer in words", "Planning")
                .contains("Every row is understood");
        var round = stored(at);
        assertThat(round.state()).isEqualTo(RoundState.CLOSED);
        assertThat(round.closedAt()).isBefore("2026-04-01T00:00:00Z");
        var result = results.of(round);
        assertThat(result.lines())
                .extracting(Line::text)
                .containsExactly("Inspections must work without signal", "One log-in is enough");
        assertThat(result.lines().getFirst().counts().agree()).isEqualTo(6);
        assertThat(result.lines().getFirst().counts().disagree()).isEqualTo(2);
        assertThat(result.lines().getLast().counts().pass()).isEqualTo(7);
        assertThat(result.groupings()).as("planning is not in the register").hasSize(1);
        var origin = origins.of(permits, round.id()).orElseThrow();
        assertThat(origin.file()).isEqualTo("pulse.csv");
        assertThat(origin.by()).isEqualTo("Ines");
        assertThat(origin.people()).isEqualTo(8);
        assertThat(page(permits.path() + "/listen/rounds/" + round.id().value()))
                .contains("pulse.csv");
        assertThat(
                        db.sql(
                                        "select count(*) from consultation.import_file f join consultation.import i on i.id = f.import where i.initiative = ?")
                                .param(permits.id().value())
                                .query(Long.class)
                                .single())
                .as("the file with its addresses is gone")
                .isZero();
    }

    @Test
    void windows1252WithSemicolonsATitleAndEmptyRowsIsReadInGerman() {
        var file =
                """
                Umfrage zum Genehmigungsverfahren;;;
                ;;;
                Lfd. Nr.;Abteilung;Die Prüfung muss ohne Netz gehen;Möchten Sie noch etwas sagen?
                1;Prüfer;Stimme voll und ganz zu;Endlich fragt jemand nach dem Außendienst
                ;;;
                2;Prüfer;stimme eher zu;
                3;Kasse;Weiß nicht;
                4;Kasse;trifft gar nicht zu;
                5;Kasse;keine Angabe;Das dauert alles viel zu lange bei uns
                """;
        var at = bring(file.getBytes(Charset.forName("windows-1252")));
        assertThat(checked(at)).contains("5 people, one statement, 4 votes, 2 answers in words");
        checked(at, "column1", "GROUP");
        http.post(at + "/meanings", lead, "newGroups", "true").exchange();
        var line = results.of(stored(at)).lines().getFirst();
        assertThat(line.text()).isEqualTo("Die Prüfung muss ohne Netz gehen");
        assertThat(line.counts().agree()).isEqualTo(2);
        assertThat(line.counts().pass()).isOne();
        assertThat(line.counts().disagree()).isOne();
        assertThat(groups.all(permits))
                .extracting(group -> group.details().name())
                .contains("Prüfer", "Kasse");
    }

    @Test
    void whatAnAnswerMeansIsShownAndCanBeChanged() {
        var at = bring("Id,It is fine\n1,Yes\n2,Yes\n3,No\n4,Meh\n5,No\n6,Yes\n7,No\n8,Yes\n");
        assertThat(checked(at))
                .contains("1 row needs a look", "Meh", "Say below what it means", "We do not know");
        assertThat(http.post(at + "/storage", lead)).hasStatus3xxRedirection();
        assertThat(rounds.all(permits)).as("all or nothing").isEmpty();
        http.post(at + "/meanings", lead, "WORDS.0", "DISAGREE", "WORDS.2", "PASS").exchange();
        assertThat(page(at + "/check")).contains("Every row is understood");
        var counts = results.of(stored(at)).lines().getFirst().counts();
        assertThat(counts.disagree()).as("yes was made to mean no").isEqualTo(7);
        assertThat(counts.pass()).isOne();
    }

    @Test
    void rowsThatCannotBeUnderstoodAreLeftOutOnlyWhereSomebodySaysSo() {
        var at =
                bring(
                        "Id,It is fine,So is this\n1,Yes,Yes\n2,Yes,No\n3,No,Purple\n4,No,No\n5,No,Yes\n6,Yes,Yes\n");
        assertThat(checked(at)).contains("<td class=\"lw-number\">4</td>", "So is this", "Purple");
        var round = stored(at, "skip", "true");
        assertThat(results.of(round).map().voters()).isEqualTo(5);
        assertThat(origins.of(permits, round.id()).orElseThrow().leftOut()).isOne();
    }

    @Test
    void ofSeveralRowsOfOnePersonTheLastOneCounts() {
        var file =
                "E-Mail,It is fine\na@x.example,1\nb@x.example,5\nA@x.example,5\n,4\n,2\nc@x.example,5\n";
        var at = bring(file);
        assertThat(checked(at)).contains("One row is replaced", "5 people");
        var counts = results.of(stored(at)).lines().getFirst().counts();
        assertThat(counts.agree()).isEqualTo(4);
        assertThat(counts.disagree()).isOne();
    }

    @Test
    void aWorkbookWithAMergedHeaderAndNumbersAsTextIsRead() throws IOException {
        var out = new ByteArrayOutputStream();
        var header = List.of("Respondent ID", "How do you feel about these?", "", "Comments");
        try (var sheet = TableWriter.xlsx(out, "Answers", header)) {
            sheet.row(List.of("", "It is fine", "It is late", "Open-Ended Response"));
            for (int i = 1; i <= 6; i++) {
                sheet.row(List.of(i, "" + (i % 2 == 0 ? 7 : 5), i, ""));
            }
        }
        var at = bring(out.toByteArray());
        assertThat(checked(at)).contains("6 people, 2 statements, 12 votes");
        var lines = results.of(stored(at)).lines();
        assertThat(lines).extracting(Line::text).containsExactly("It is fine", "It is late");
        assertThat(lines.getFirst().counts().agree()).as("5 to 7 of 7").isEqualTo(6);
        assertThat(lines.getLast().counts().disagree()).as("1 to 3 of 7").isEqualTo(3);
        assertThat(lines.getLast().counts().pass()).isOne();
    }

    @Test
    void statementsOfTheirOwnWaitForADecision() {
        var at =
                bring(
                        "Id,It is fine,What else must be said about it?\n1,Yes,Inspections must work without signal\n2,Yes,\n3,No,Nobody told the counter about any of this\n");
        checked(at, "column2", "OWN");
        var round = stored(at);
        assertThat(statements.all(permits, round.id()))
                .filteredOn(Statement::added)
                .extracting(Statement::state)
                .containsExactly(StatementState.WAITING, StatementState.WAITING);
    }

    @Test
    void whatIsNoTableIsSaidOnItsPageAndCanBeReadOtherwise() {
        assertThat(page(bring("%PDF-1.7\nno table"))).contains("a PDF", "How the file is read");
        assertThat(page(bring("a,b\n".repeat(1_500_000)))).contains("larger than 5,000,000 bytes");
        var at = bring("Id,It is fine\n1,Yes\n");
        http.post(at + "/columns", lead, "question", "", "column1", "LEFT_OUT").exchange();
        assertThat(http.get(at + "/check", lead)).hasStatus3xxRedirection();
        assertThat(rounds.all(permits)).isEmpty();
        var other = town.person("Omar");
        assertThat(http.get(at, other)).hasStatus(404);
    }
}
