package dev.landward.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTests {

    @TempDir Path root;

    @BeforeEach
    void aTableOfThreeRows() throws IOException {
        write(
                "docs/method.tsv",
                """
                id\tidea\tcheck
                A-1\tplain\tx
                A-2\t"quotes are ""doubled"" here"\tx
                A-3\ta | b\tx
                """);
        write(
                "one/target/method-proofs.tsv",
                "A-1\tdev.x.FirstTests.works\nA-3\tdev.x.FirstTests.works\n");
        write(
                "two/target/method-proofs.tsv",
                "A-1\tdev.y.OtherTests.worksToo\nZ-9\tdev.y.OtherTests.lies\n");
    }

    @Test
    void rowsAndTheirTestsAreToldAndCounted() throws IOException {
        assertThat(Report.of(root).console())
                .isEqualToNormalizingNewlines(
                        """
                        A-1  FirstTests.works, OtherTests.worksToo
                        A-3  FirstTests.works
                        2 of 3 rows of the method proven
                        """);
    }

    @Test
    void theDocumentHasEveryRow() throws IOException {
        assertThat(Report.of(root).markdown())
                .contains(
                        "**2 of 3 rows of the method proven**",
                        "| A-1 | plain | `FirstTests.works`<br>`OtherTests.worksToo` |",
                        "| A-2 | quotes are \"doubled\" here | not proven |",
                        "| A-3 | a \\| b | `FirstTests.works` |");
    }

    @Test
    void testsAreCountedOverAllModulesAndTheSkippedOnesNamed() throws IOException {
        write(
                "one/target/surefire-reports/TEST-a.xml",
                """
                <testsuite tests="5" failures="1" errors="1" skipped="1">
                  <testcase classname="dev.x.FirstTests" name="mounts"><skipped message="only as root&#10;more"/></testcase>
                </testsuite>
                """);
        write(
                "two/target/surefire-reports/TEST-b.xml",
                "<testsuite tests=\"2\" failures=\"0\" errors=\"0\" skipped=\"0\"/>");
        assertThat(Count.of(root).console())
                .isEqualToNormalizingNewlines(
                        """
                        SKIPPED: FirstTests.mounts: only as root
                        4 passed, 2 failed, 1 skipped
                        """);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }
}
