package dev.landward.analysis.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.landward.analysis.cases.Kernel;
import dev.landward.analysis.cases.Kernels;
import dev.landward.analysis.cases.PublishedCase;
import dev.landward.analysis.golden.GoldenFile;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GoldenStakeholdersTests {

    private static final List<PublishedCase> CASES = GoldenFile.cases("stakeholders.json");

    @TestFactory
    Stream<DynamicTest> everyPublishedCaseAgrees() {
        Map<String, Kernel> kernels = new HashMap<>(Kernels.BY_METHOD);
        kernels.put(
                "vote-counts",
                in -> {
                    assumeTrue(
                            Files.isDirectory(PolisCounts.folder(in)),
                            () -> "no data at " + PolisCounts.folder(in));
                    return PolisCounts.count(in);
                });
        return CASES.stream()
                .map(c ->
                        DynamicTest.dynamicTest(
                                c.id(),
                                () -> {
                                    Kernel kernel =
                                            Objects.requireNonNull(
                                                    kernels.get(c.method()), c.method());
                                    assertThat(c.differences(kernel.run(c.inputs())))
                                            .as(c.source())
                                            .isEmpty();
                                }));
    }

    @Test
    void theFileHasAllItsCases() {
        assertThat(CASES).hasSize(65);
    }

    @Test
    void aWrongResultWouldBeSeen() {
        PublishedCase first = CASES.getFirst();
        assertThat(first.differences(Map.of("class", "dormant")))
                .extracting(PublishedCase.Difference::key)
                .containsExactly("class", "tier");
    }
}
