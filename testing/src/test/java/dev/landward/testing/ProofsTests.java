package dev.landward.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

class ProofsTests {

    @TempDir Path target;

    @Test
    void aPassedTestProvesItsRows() throws IOException {
        assertThat(proofsOf(Passing.class))
                .containsExactly(
                        "S0-01\t" + Passing.class.getName() + ".proves",
                        "S0-02\t" + Passing.class.getName() + ".proves");
    }

    @Test
    void aTestWithSeveralInputsCountsOnceAndOnlyWhenAllPass() throws IOException {
        assertThat(proofsOf(SeveralInputs.class))
                .containsExactly(
                        "S0-01\t" + SeveralInputs.class.getName() + ".allPass",
                        "S0-03\t" + SeveralInputs.class.getName() + ".made");
    }

    @Test
    void whatFailedOrDidNotRunProvesNothing() throws IOException {
        assertThat(proofsOf(NotPassing.class)).isEmpty();
    }

    @Test
    void theRowsOfAClassHoldForEachOfItsTests() throws IOException {
        assertThat(proofsOf(WholeClass.class))
                .containsExactly(
                        "S0-04\t" + WholeClass.class.getName() + ".first",
                        "S0-04\t" + WholeClass.class.getName() + ".second");
    }

    @Test
    void aTestThatNamesNoRowOfTheMethodFails() throws IOException {
        var summary = new SummaryGeneratingListener();
        run(Unknown.class, summary);
        assertThat(summary.getSummary().getFailures())
                .singleElement()
                .satisfies(failure ->
                        assertThat(failure.getException())
                                .hasMessage("'S9-99' is not a row of docs/method.tsv"));
        assertThat(Files.readAllLines(target.resolve(Proofs.FILE))).isEmpty();
    }

    private Stream<String> proofsOf(Class<?> tests) throws IOException {
        run(tests, new SummaryGeneratingListener());
        return Files.readAllLines(target.resolve(Proofs.FILE)).stream();
    }

    private void run(Class<?> tests, SummaryGeneratingListener summary) {
        var quiet =
                LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build();
        LauncherFactory.create(quiet)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(tests))
                                .build(),
                        new Proofs(target),
                        summary);
    }

    static class Passing {
        @Test
        @Method({"S0-01", "S0-02"})
        void proves() {}

        @Test
        void provesNothing() {}
    }

    static class SeveralInputs {
        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        @Method("S0-01")
        void allPass(int input) {
            assertThat(input).isPositive();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        @Method("S0-02")
        void oneFails(int input) {
            assertThat(input).isLessThan(3);
        }

        @TestFactory
        @Method("S0-03")
        Stream<DynamicTest> made() {
            return Stream.of("one", "two").map(name -> DynamicTest.dynamicTest(name, () -> {}));
        }
    }

    static class NotPassing {
        @Test
        @Method("S0-01")
        void fails() {
            assertThat(1).isEqualTo(2);
        }

        @Test
        @Method("S0-01")
        void isAborted() {
            Assumptions.abort("not today");
        }

        @Test
        @Disabled("on purpose")
        @Method("S0-01")
        void isDisabled() {}

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        @Method("S0-01")
        void isAbortedForOne(int input) {
            Assumptions.assumeTrue(input == 1);
        }
    }

    @Method("S0-04")
    static class WholeClass {
        @Test
        void first() {}

        @Test
        void second() {}
    }

    static class Unknown {
        @Test
        @Method("S9-99")
        void claims() {}
    }
}
