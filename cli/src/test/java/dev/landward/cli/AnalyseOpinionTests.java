package dev.landward.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalyseOpinionTests {

    private static final Path DATA = Path.of("..", "..", "shared", "data", "polis").normalize();

    @TempDir private Path folder;

    /// Two groups of 40 people who disagree on everything but the last statement.
    private static String camps() {
        var random = new Random(4);
        var votes = new StringBuilder("person,statement,vote\n");
        for (int i = 0; i < 80; i++) {
            for (int j = 0; j < 10; j++) {
                boolean agrees = j == 9 || (i % 2 == 0) == (j % 3 == 0);
                var vote = random.nextInt(6) == 0 && j < 9 ? "pass" : agrees ? "agree" : "disagree";
                votes.append("p%d,s%d,%s%n".formatted(i, j, vote));
            }
        }
        return votes.toString();
    }

    private static JsonNode json(String in, String... more) {
        var words = new String[more.length + 5];
        var fixed = new String[] {"analyse", "opinion", "-", "--json", "-"};
        System.arraycopy(fixed, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        var ran = Ran.with(in, words);
        assertThat(ran.code()).as(ran.err()).isZero();
        return JsonMapper.shared().readTree(ran.out());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void groupsAreFoundAndHaveTheShapeOfTheContract() {
        var result = json(camps());
        assertThat(result.get("k").intValue()).isEqualTo(2);
        assertThat(result.get("noStructure").booleanValue()).isFalse();
        assertThat(result.get("seed").longValue()).isEqualTo(1);
        assertThat(result.get("people")).hasSize(80);
        assertThat(result.get("people").get(0).propertyNames())
                .containsExactly("id", "x", "y", "group", "votes");
        assertThat(result.get("people").get(0).get("id").asString()).isEqualTo("p0");
        assertThat(result.get("statements").get(0).propertyNames())
                .contains(
                        "id",
                        "text",
                        "agree",
                        "disagree",
                        "pass",
                        "seen",
                        "mean",
                        "pc1",
                        "pc2",
                        "extremity",
                        "priority",
                        "bridging",
                        "divisive",
                        "moderated");
        var group = result.get("groups").get(0);
        assertThat(group.propertyNames())
                .containsExactly("id", "size", "stability", "silhouette", "represents");
        assertThat(group.get("represents").get(0).propertyNames())
                .containsExactly(
                        "statement",
                        "for",
                        "successes",
                        "trials",
                        "probability",
                        "z",
                        "ratio",
                        "ratioZ");
        assertThat(result.get("consensus").get(0).propertyNames())
                .containsExactly("statement", "for", "successes", "trials", "probability", "z");
        assertThat(result.get("consensus").get(0).get("statement").asString()).isEqualTo("s9");
        assertThat(result.get("eigenvalues").get(0).doubleValue()).isGreaterThan(1);
    }

    @Test
    void nothingGivenPrintsASummary() throws IOException {
        var votes = file("votes.csv", camps()).toString();
        var ran = Ran.with("", "analyse", "opinion", votes);
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("80 people voted on 10 statements")
                .contains("2 groups among the 80 people on the map: A with 40 people, B with 40")
                .contains("Statement s9");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        var one = Ran.with(camps(), "analyse", "opinion", "-", "--json", "-");
        var two = Ran.with(camps(), "analyse", "opinion", "-", "--json=-", "--seed", "1");
        assertThat(two.out()).isEqualTo(one.out());
    }

    @Test
    void anExportOfPolisIsReadWhateverTheOrderOfItsColumns() {
        var votes =
                """
                \uFEFFvote,extra,voter-id,datetime,comment-id,timestamp
                1,x,7,now,3,2000\r
                -1,x,7,now,3,1000\r
                0,"a ""b""
                c",8,now,3,1500\r
                """;
        var statement = json(votes).get("statements").get(0);
        assertThat(statement.get("agree").intValue()).isEqualTo(1);
        assertThat(statement.get("disagree").intValue()).isZero();
        assertThat(statement.get("pass").intValue()).isEqualTo(1);
    }

    @Test
    void moderatedStatementsTakeNoPart() throws IOException {
        var comments =
                file(
                        "comments.csv",
                        """
                        comment-id,comment-body,moderated
                        1,"He said ""no"",
                        twice",1
                        2,Rude,-1
                        9,Never seen,0
                        """);
        var result =
                json(
                        "person,statement,vote\na,1,1\na,2,1\nb,2,-1\n",
                        "--statements",
                        comments.toString());
        var statements = result.get("statements");
        assertThat(statements).hasSize(3);
        assertThat(statements.get(0).get("text").asString()).isEqualTo("He said \"no\",\ntwice");
        assertThat(statements.get(1).get("moderated").intValue()).isEqualTo(-1);
        assertThat(statements.get(1).get("seen").intValue()).isZero();
        assertThat(statements.get(2).get("seen").intValue()).isZero();
        assertThat(result.get("people").get(1).get("votes").intValue()).isZero();
        assertThat(result.get("people").get(1).get("x").isNull()).isTrue();
    }

    @Test
    void brokenRowsAreListedAndTheRestIsAnalysed() {
        var votes = "person,statement,vote\na,1,agree\nb,1,maybe\n,1,1\nc,,1\nd,1\ne,1,1,more\n";
        var ran = Ran.with(votes, "analyse", "opinion", "-");
        assertThat(ran.code()).isZero();
        assertThat(ran.err().lines())
                .containsExactly(
                        "-:3: vote: agree, disagree or pass, or 1, -1 or 0",
                        "-:4: person: who voted",
                        "-:5: statement: on what was voted",
                        "-:6: vote: agree, disagree or pass, or 1, -1 or 0",
                        "-:7: row: 3 cells, as in the header");
        assertThat(ran.out())
                .contains("1 person voted on 1 statement.", "5 rows could not be read");
        var strict = Ran.with(votes, "analyse", "opinion", "-", "--strict");
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.err()).isEqualTo(ran.err());
        assertThat(strict.out()).isEmpty();
    }

    @Test
    void whatCannotBeReadAtAllEndsWithOne() {
        assertThat(Ran.with("", "analyse", "opinion", "-").err())
                .isEqualTo("-:1: header: a row with the names of the columns\n");
        assertThat(Ran.with("a,b\n1,2\n", "analyse", "opinion", "-").code()).isEqualTo(1);
        assertThat(Ran.with("", "analyse", "opinion", "/no/such.csv").err())
                .isEqualTo("/no/such.csv:0: file: a file that can be read\n");
        var open = Ran.with("person,statement,vote\na,1,1\n\"b,1,1\n", "analyse", "opinion", "-");
        assertThat(open.code()).isEqualTo(1);
        assertThat(open.err()).isEqualTo("-:3: quote: a quote that is closed\n");
        var wide = "person,statement,vote\na,1,1\n" + ",".repeat(500) + "\n";
        assertThat(Ran.with(wide, "analyse", "opinion", "-").err())
                .isEqualTo("-:3: row: at most 200 cells\n");
        var tall = "person,statement,vote\n" + "x".repeat(40_000) + ",1,1\n";
        assertThat(Ran.with(tall, "analyse", "opinion", "-").err())
                .isEqualTo("-:2: row: cells of ordinary length\n");
        var twice = Ran.with("person,statement,vote,Vote\na,1,1,-1\n", "analyse", "opinion", "-");
        assertThat(twice.code()).isEqualTo(1);
        assertThat(twice.err()).isEqualTo("-:1: vote: one column of this name\n");
        var nowhere =
                Ran.with("person,statement,vote\n", "analyse", "opinion", "-", "--json", "/no/x");
        assertThat(nowhere.code()).isEqualTo(1);
    }

    @Test
    void aHeaderWithoutVotesIsAnEmptyRound() {
        var result = json("person,statement,vote\n");
        assertThat(result.get("people")).isEmpty();
        assertThat(result.get("k").intValue()).isZero();
        assertThat(result.get("reason").asString()).startsWith("There is no map yet");
    }

    @Test
    void whereThereAreNoGroupsTheSummarySpeaksOfMajorities() {
        var votes = new StringBuilder("person;statement;vote\r\n");
        for (int i = 0; i < 12; i++) {
            votes.append("%d;9223372036854775808;%s\r\n".formatted(i, i > 0 ? "agree" : "pass"));
        }
        var ran = Ran.with(votes.toString(), "analyse", "opinion", "-");
        assertThat(ran.out())
                .contains("There is no map yet", "Sure majorities")
                .contains("  92 % (11 of 12) agree  Statement 9223372036854775808")
                .doesNotContain("Bridging", "Dividing");
    }

    @Test
    void helpIsNoWrongUse() {
        var ran = Ran.with("", "analyse", "opinion", "--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("landward analyse opinion VOTES.csv");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        String[][] wrong = {
            {},
            {"draw"},
            {"analyse"},
            {"analyse", "mood", "x"},
            {"analyse", "opinion"},
            {"analyse", "opinion", "a", "b"},
            {"analyse", "opinion", "-", "--seed"},
            {"analyse", "opinion", "-", "--seed", "x"},
            {"analyse", "opinion", "-", "--colour", "x"},
            {"analyse", "opinion", "-", "--strict=yes"},
            {"analyse", "opinion", "-", "--json", "-", "--report", "-"},
            {"analyse", "opinion", "-", "--statements", "-"},
            {"check"},
        };
        for (var words : wrong) {
            var ran = Ran.with("", words);
            assertThat(ran.code()).as(String.join(" ", words)).isEqualTo(2);
            assertThat(ran.err()).contains("landward analyse opinion VOTES.csv");
        }
    }

    @Test
    void theReportStandsAloneAndTrustsNoText() throws IOException {
        var comments =
                file("c.csv", "statement,text\ns9,\"<script>alert(1)</script> & \"\"so\"\"\"\n");
        var report = folder.resolve("out.html");
        var ran =
                Ran.with(
                        camps(),
                        "analyse",
                        "opinion",
                        "-",
                        "--statements",
                        comments.toString(),
                        "--report",
                        report.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).isEmpty();
        var html = Files.readString(report, StandardCharsets.UTF_8);
        assertThat(html)
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains(
                        "<title>",
                        "prefers-color-scheme: dark",
                        "aria-label=\"The map\"",
                        "<caption>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;")
                .contains("Where the groups meet", "A with 40 people")
                .doesNotContain("<script", "http:", "https:", "src=");
    }

    /// The first of two groups says yes where the other says no; all say yes to the last.
    @Test
    void theReportSaysTheAnswerFirst() throws IOException {
        var report = folder.resolve("out.html");
        Ran.with(camps(), "analyse", "opinion", "-", "--report", report.toString());
        var html = Files.readString(report);
        var first = html.substring(html.indexOf("<main>"), html.indexOf("<svg class=\"map\""));
        assertThat(first)
                .contains("2 groups among the 80 people on the map", "They meet on 1 statement;")
                .contains(">On 1 statement</a>", "Statement s9</q> <b>A 100 %, B 100 % agree.</b>")
                .contains(">Group A</a>: 40 people, stable");
        assertThat(html).contains("100 % (40 of 40)");
    }

    @Test
    void everyWayWithinTheReportLeadsSomewhere() throws IOException {
        var report = folder.resolve("out.html");
        Ran.with(camps(), "analyse", "opinion", "-", "--report", report.toString());
        var html = Files.readString(report);
        var ways = Pattern.compile("href=\"#([^\"]+)\"").matcher(html).results().toList();
        assertThat(ways).hasSizeGreaterThan(8);
        assertThat(ways)
                .allSatisfy(way -> {
                    var id = "id=\"" + way.group(1) + "\"";
                    assertThat(html.split(id, -1)).as(id).hasSize(2);
                });
    }

    @Test
    void aSmallRoundHasAReportWithoutAMap() throws IOException {
        var report = folder.resolve("out.html");
        Ran.with(
                "person,statement,vote\na,1,1\nb,1,-1\n",
                "analyse",
                "opinion",
                "-",
                "--report",
                report.toString());
        assertThat(Files.readString(report))
                .contains("There is no map yet")
                .doesNotContain("<svg", "Group A", "stand on the map");
    }

    @Test
    void aRealConversationIsReadWhole() {
        var folder = DATA.resolve("brexit-consensus");
        assumeTrue(Files.isDirectory(folder), () -> "no data at " + folder);
        var ran =
                Ran.with(
                        "",
                        "analyse",
                        "opinion",
                        folder.resolve("votes.csv").toString(),
                        "--statements",
                        folder.resolve("comments.csv").toString(),
                        "--strict");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("204 people voted on 50 statements; 189 people");
    }
}
