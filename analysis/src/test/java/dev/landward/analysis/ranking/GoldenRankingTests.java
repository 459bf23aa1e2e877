package dev.landward.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.landward.analysis.cases.CaseTables;
import dev.landward.analysis.cases.Inputs;
import dev.landward.analysis.cases.Kernels;
import dev.landward.analysis.cases.PublishedCase;
import dev.landward.analysis.golden.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GoldenRankingTests {

    private static final Path DATA = Path.of("..", "..", "shared", "golden");
    private static final List<PublishedCase> CASES = GoldenFile.cases("mcda.json");

    @TestFactory
    Stream<DynamicTest> everyPublishedCaseAgrees() {
        return CASES.stream().map(c -> DynamicTest.dynamicTest(c.id(), () -> agrees(c)));
    }

    private static void agrees(PublishedCase one) throws IOException {
        assumeTrue(
                !CaseTables.named(one.inputs()) || Files.isDirectory(DATA),
                () -> "no data at " + DATA);
        var kernel = Objects.requireNonNull(Kernels.BY_METHOD.get(one.method()), one.method());
        Inputs inputs =
                CaseTables.filled(one.inputs(), name -> Files.newInputStream(DATA.resolve(name)));
        assertThat(one.differences(kernel.run(inputs))).as(one.source()).isEmpty();
    }

    @Test
    void theFileHasAllItsCases() {
        assertThat(CASES).hasSize(30);
    }

    @Test
    void aWrongResultWouldBeSeenWithinAResult() {
        var cars = CASES.stream().filter(c -> c.id().equals("ahp/cars")).findFirst().orElseThrow();
        var kernel = Objects.requireNonNull(Kernels.BY_METHOD.get(cars.method()));
        var found = kernel.run(cars.inputs());
        found.put("worstTriad", Map.of("items", List.of("Corsa"), "logInconsistency", 1.5));
        found.put("styleConsistency", Map.of("randomIndex", 0.882, "consistencyRatio", 0.166));
        assertThat(cars.differences(found))
                .extracting(PublishedCase.Difference::key)
                .containsExactly("styleConsistency", "worstTriad");
    }
}
