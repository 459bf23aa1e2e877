package dev.landward.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalyseOptionsTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String MODEL =
            """
            {"options": ["Stay", "Upgrade", "Replace", "Together"],
             "statusQuo": "Stay",
             "criteria": [
              {"id": "cost", "name": "Cost", "better": "less", "scale": {"worst": 12, "best": 2}},
              {"id": "time", "name": "Days", "points": [[1, 1], [5, 0.8], [40, 0]]},
              {"id": "own", "name": "Control"}],
             "scores": {
              "Stay": {"cost": 7, "time": 38, "own": {"rank": 3}},
              "Upgrade": {"cost": {"low": 3, "high": 5}, "time": 1, "own": {"rank": 1}},
              "Replace": {"cost": 11, "time": {"mean": 5, "sd": 2}, "own": {"rank": 2}},
              "Together": {"cost": {"low": 4, "high": 8}, "time": null, "own": {"rank": 1}}},
             "must": {"Upgrade": ["Phones"]}%s}
            """;

    @TempDir private Path folder;

    private static JsonNode json(String more) {
        var ran =
                Ran.with(
                        MODEL.formatted(more),
                        "analyse",
                        "options",
                        "-",
                        "--json",
                        "-",
                        "--samples",
                        "20000");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        return JSON.readTree(ran.out());
    }

    @Test
    void theResultHasTheShapeThatWasAgreed() {
        var found = json(", \"weights\": {\"swing\": {\"cost\": 100, \"time\": 60, \"own\": 40}}");
        assertThat(found.propertyNames())
                .contains(
                        "weights",
                        "values",
                        "contributions",
                        "ranking",
                        "dominated",
                        "failsMust",
                        "acceptability",
                        "centralWeights",
                        "confidence",
                        "pairwiseWinning",
                        "flip",
                        "weightIntervals",
                        "promethee",
                        "samples",
                        "standardError",
                        "seed");
        assertThat(found.at("/weights/cost").asDouble()).isEqualTo(0.5);
        assertThat(found.at("/values/Stay").asDouble())
                .isCloseTo(0.25 + 0.3 * 0.8 * 2 / 35, within(1e-12));
        assertThat(found.at("/ranking/3").asString()).isEqualTo("Upgrade");
        assertThat(found.at("/failsMust/Upgrade/0").asString()).isEqualTo("Phones");
        assertThat(found.at("/acceptability/Upgrade/3").asDouble()).isEqualTo(1);
        assertThat(found.at("/centralWeights/Upgrade").isNull()).isTrue();
        assertThat(found.at("/seed").asInt()).isEqualTo(1);
        assertThat(found.at("/samples").asInt()).isEqualTo(20_000);
        double sum = 0;
        for (var part : found.at("/contributions/Together")) {
            sum += part.asDouble();
        }
        assertThat(sum).isCloseTo(found.at("/values/Together").asDouble(), within(1e-12));
        assertThat(found.at("/flip/l1/winner").asString()).isNotEqualTo("Upgrade");
    }

    @Test
    void theSameModelAndSeedGiveTheSameBytes() {
        String[] words = {
            "analyse", "options", "-", "--json", "-", "--samples", "5000", "--seed", "9"
        };
        var model = MODEL.formatted("");
        var one = Ran.with(model, words);
        assertThat(Ran.with(model, words).out()).isEqualTo(one.out());
        words[words.length - 1] = "10";
        assertThat(Ran.with(model, words).out()).isNotEqualTo(one.out());
    }

    @Test
    void anOrderIsItsCentroidAndPairsTellTheirConsistency() {
        var order = json(", \"weights\": {\"order\": [\"own\", [\"cost\", \"time\"]]}");
        assertThat(order.at("/weights/own").asDouble()).isCloseTo(11.0 / 18, within(1e-12));
        assertThat(order.at("/weights/time").asDouble()).isCloseTo(7.0 / 36, within(1e-12));
        var pairs =
                json(
                        ", \"weights\": {\"pairs\": [[\"cost\",\"time\",2],[\"time\",\"own\",3],[\"cost\",\"own\",1]]}");
        assertThat(pairs.at("/consistency/ratio").asDouble()).isGreaterThan(0.1);
        assertThat(pairs.at("/consistency/randomIndex").asDouble()).isEqualTo(0.52);
        assertThat(pairs.at("/consistency/worstTriad").size()).isEqualTo(3);
    }

    @Test
    void groupsKeepTheirOwnWinner() {
        var found =
                json(
                        """
                        , "people": [
                         {"id": "Ada", "group": "Citizens", "weights": {"swing": {"cost": 1, "time": 100, "own": 1}}},
                         {"id": "Ben", "group": "Finance", "weights": {"intervals": {"cost": [0.8, 0.9]}}},
                         {"id": "Cleo", "group": "Finance", "weights": "any",
                          "scores": {"Replace": {"cost": 3}}}]
                        """);
        assertThat(found.at("/group/winners/Citizens").asString()).isEqualTo("Replace");
        assertThat(found.at("/group/aip/cost").asDouble())
                .isCloseTo(found.at("/weights/cost").asDouble(), within(1e-12));
        assertThat(found.at("/group/regret/Together").asDouble()).isPositive();
        assertThat(found.at("/group/disagreement/cost").asDouble()).isPositive();
    }

    @Test
    void whatIsWrongIsNamedWithItsLineAndNothingIsReckoned() {
        var wrong =
                """
                {"options": ["A", "B"],
                 "criteria": [
                  {"id": "c1", "better": "more", "scale": {"worst": 1, "best": 1}},
                  {"id": "c2", "better": "less", "scale": {"worst": 1, "best": 5}}],
                 "scores": {"A": {"c1": 1, "c2": {"low": 3, "high": 1}},
                            "B": {"c1": "much", "c9": 2}},
                 "weights": {"order": ["c1"], "intervals": {"c1": [0, 0.2], "c2": [0, 0.3]}}}
                """;
        var ran = Ran.with(wrong, "analyse", "options", "-", "--json", "-");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .contains(
                        "-:3: criteria/0/scale: a worst and a best that differ",
                        "-:4: criteria/1/scale: values that fall, as less is better",
                        "-:5: scores/A/c2: low not above high",
                        "-:6: scores/B/c9: the id of a criterion",
                        "-:6: scores/B/c2: a score of this option on this criterion")
                .anyMatch(line -> line.startsWith("-:6: scores/B/c1: a number, {\"low\""))
                .anyMatch(line -> line.startsWith("-:7: weights: answers that can all be true"))
                .anyMatch(line -> line.contains("c1 from 0 to 0.2; c2 from 0 to 0.3"));
    }

    @Test
    void wrongUseEndsWithTwoAndWhatIsNoModelWithOne() {
        assertThat(Ran.with("", "analyse", "options").code()).isEqualTo(2);
        assertThat(Ran.with("", "analyse", "options", "-", "--samples", "0").code()).isEqualTo(2);
        assertThat(Ran.with("{\n", "analyse", "options", "-").err())
                .isEqualTo("-:2: file: a model as JSON or as a workbook (XLSX)\n");
        assertThat(Ran.with("[]", "analyse", "options", "-").err())
                .startsWith("-:1: model: a model");
    }

    @Test
    void aWorkbookSaysTheSameAsJson() throws IOException {
        var file = folder.resolve("model.xlsx");
        Files.write(file, workbook());
        var ran =
                Ran.with(
                        "",
                        "analyse",
                        "options",
                        file.toString(),
                        "--json",
                        "-",
                        "--samples",
                        "5000");
        assertThat(ran.err()).isEmpty();
        var model =
                """
                {"options": ["A", "B"],
                 "criteria": [{"id": "cost", "better": "less", "scale": {"worst": 9, "best": 1}},
                              {"id": "ease", "points": [[0, 0], [2, 0.8], [10, 1]]}],
                 "scores": {"A": {"cost": {"low": 2, "high": 4.5}, "ease": 1},
                            "B": {"cost": {"mean": 3, "sd": 0.5}, "ease": null}},
                 "weights": {"swing": {"cost": 100, "ease": 50}},
                 "must": {"B": ["Works offline"]},
                 "people": [{"id": "Ada", "group": "Staff", "weights": {"swing": {"cost": 1, "ease": 3}}}]}
                """;
        var same = Ran.with(model, "analyse", "options", "-", "--json", "-", "--samples", "5000");
        assertThat(ran.out()).isEqualTo(same.out());
    }

    private static byte[] workbook() {
        return Workbooks.of(
                Map.of(
                        "Criteria",
                        List.of(
                                List.of("id", "better", "worst", "best", "points", "swing"),
                                List.of("cost", "less", "9", "1", "", "100"),
                                List.of("ease", "", "", "", "0 = 0; 2 = 0.8; 10 = 1", "50")),
                        "Scores",
                        List.of(
                                List.of("option", "cost", "ease"),
                                List.of("A", "2..4.5", "1"),
                                List.of("B", "3 ± 0.5", "?")),
                        "People",
                        List.of(
                                List.of("id", "group", "cost", "ease"),
                                List.of("Ada", "Staff", "1", "3")),
                        "Must",
                        List.of(List.of("option", "need"), List.of("B", "Works offline"))));
    }

    @Test
    void theReportStandsByItselfAndSaysTheAnswerFirst() throws IOException {
        var file = folder.resolve("report.html");
        var named = MODEL.formatted("").replace("Together", "Together <b>&amp;</b>");
        var ran = Ran.with(named, "analyse", "options", "-", "--report", file.toString());
        assertThat(ran.code()).isZero();
        var html = Files.readString(file);
        assertThat(html).doesNotContain("<script", "http://", "https://", "<b>&amp;</b>", "NaN");
        assertThat(html).contains("Together &lt;b&gt;&amp;amp;&lt;/b&gt;");
        assertThat(html.indexOf("leads, worth")).isLessThan(html.indexOf("fails what must be met"));
        assertThat(html.indexOf("fails what must be met")).isLessThan(html.indexOf("In short"));
        assertThat(html)
                .contains("What it depends on", "How sure, rank by rank", "A second opinion");
    }

    @Test
    void theSummaryIsForATerminal() {
        var ran = Ran.with(MODEL.formatted(""), "analyse", "options", "-", "--samples", "1000");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("Weights: nothing was said, so all alike.")
                .contains("fails what must be met")
                .endsWith(
                        "1,000 samples, seed 1; the same model and seed give the same figures.\n");
    }
}
