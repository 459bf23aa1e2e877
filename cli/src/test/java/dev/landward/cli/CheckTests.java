package dev.landward.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTests {

    private static final Path GOLDEN = Path.of("..", "..", "shared", "golden").normalize();

    private static final String CASES =
            """
            {"schema": "golden/1", "cases": [
             {"id": "right", "method": "wilson", "inputs": {"k": 0, "n": 5},
              "expected": {"interval": [0.0, 0.434482465]}, "tolerance": {"default": 2e-9}, "source": "-"},
             {"id": "wrong", "method": "wilson", "inputs": {"k": 0, "n": 5},
              "expected": {"interval": [0.0, 0.5]}, "tolerance": {"default": 2e-9}, "source": "-"},
             {"id": "strange", "method": "tarot", "inputs": {}, "expected": {}, "tolerance": {}, "source": "-"},
             {"id": "broken", "method": "wilson", "inputs": {"k": "x"}, "expected": {}, "tolerance": {}, "source": "-"}
            ]}
            """;

    @TempDir private Path folder;

    @Test
    void casesAgreeDifferOrAreNotSupported() throws IOException {
        var file = Files.writeString(folder.resolve("cases.json"), CASES).toString();
        var ran = Ran.with("", "check", file);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains("wrong: interval: expected [0.0, 0.5], found [0.0, 0.43448")
                .contains("broken: inputs: expected a case that can be run")
                .endsWith(file + ": 4 cases: 1 agree, 2 differ, 1 unsupported\n");
    }

    @Test
    void aFileThatIsNoListOfCasesIsAnError() throws IOException {
        assertThat(Ran.with("{\n\"cases\": [}", "check", "-").err()).isEqualTo("-:2: file: JSON\n");
        assertThat(Ran.with("[1]", "check", "-").code()).isEqualTo(1);
        assertThat(Ran.with("", "check", "/no/such.json").code()).isEqualTo(1);
    }

    @Test
    void everyPublishedCaseOfWhatIsBuiltAgrees() {
        var file = GOLDEN.resolve("stakeholders.json");
        assumeTrue(Files.exists(file), () -> "no cases at " + file);
        var ran =
                Ran.with(
                        "",
                        "check",
                        file.toString(),
                        "--data",
                        GOLDEN.resolve("../data").toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("65 cases: 65 agree, 0 differ, 0 unsupported");
    }

    @Test
    void casesFindTheirTablesBesideThem() {
        var file = GOLDEN.resolve("mcda.json");
        assumeTrue(Files.exists(file), () -> "no cases at " + file);
        var ran = Ran.with("", "check", file.toString());
        assertThat(ran.out()).contains("30 cases: 30 agree, 0 differ, 0 unsupported");
        assertThat(ran.code()).isZero();
    }

    @Test
    void aCaseWithoutItsTableIsNotSupported() throws IOException {
        var cases =
                "{\"cases\": [{\"id\": \"far\", \"method\": \"smaa-samples\", \"inputs\": {\"valuesFile\": \"data/no.csv\"}, \"expected\": {}, \"tolerance\": {}, \"source\": \"-\"}]}";
        var file = Files.writeString(folder.resolve("far.json"), cases).toString();
        assertThat(Ran.with("", "check", file).out())
                .contains("far: no data at ")
                .contains("0 differ, 1 unsupported");
    }

    @Test
    void withoutItsDataACaseIsNotSupported() {
        var file = GOLDEN.resolve("stakeholders.json");
        assumeTrue(Files.exists(file), () -> "no cases at " + file);
        var ran = Ran.with("", "check", file.toString(), "--data", folder.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains(" 0 differ, ").doesNotContain(" 0 unsupported");
    }
}
