package dev.landward.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The report that the command line writes on an opinion map, opened from the disk.
@ExtendWith(Browsing.class)
class OpinionReportTests {

    private static final int STATEMENTS = 14;

    @TempDir Path folder;

    /// Groups of 40 people each who follow minds of their own in most votes; with none, chance.
    private Path report(int groups) throws IOException, InterruptedException {
        var random = new Random(6);
        var votes = new StringBuilder("person,statement,vote\n");
        for (int i = 0; i < Math.max(40, groups * 40); i++) {
            for (int j = 0; j < STATEMENTS; j++) {
                boolean own = groups > 0 && j > 2 && random.nextInt(8) > 0;
                int vote =
                        own
                                ? (i % groups * 5 + j * 3) % 7 < 3 ? 1 : -1
                                : j == 0 ? 1 : random.nextInt(3) - 1;
                votes.append("%d,%d,%d%n".formatted(i, j, vote));
            }
        }
        var statements =
                new StringBuilder("statement,text,moderated\n")
                        .append("0,\"All agree, <b>even</b> \"\"she\"\"\",1\n")
                        .append("1,")
                        .append("Donaudampfschifffahrtsgesellschaft".repeat(6))
                        .append(
                                ",1\n2,\u0627\u0644\u062a\u0635\u0631\u064a\u062d \u0628\u0637\u064a\u0621,1\n");
        var out = folder.resolve("report.html");
        var java =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dev.landward.cli.CommandLine",
                                "analyse",
                                "opinion",
                                write("votes.csv", votes),
                                "--statements",
                                write("statements.csv", statements),
                                "--report",
                                out.toString())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(said).isZero();
        return out;
    }

    private String write(String name, CharSequence text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4})
    void everybodyCanReadIt(int groups, Browser browser) throws Exception {
        var address = report(groups).toUri().toString();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {360, 1440}) {
                try (var sight = new Sight(browser, scheme, width)) {
                    sight.page().navigate(address);
                    sight.look("opinion_report_" + groups);
                    assertThat(sight.wrong()).isEmpty();
                }
            }
        }
    }

    @Test
    void theMapIsReachedByKeyboard(Browser browser) throws Exception {
        try (var sight = new Sight(browser, ColorScheme.LIGHT, 1440)) {
            var page = sight.page();
            page.navigate(report(2).toUri().toString());
            var reached = new ArrayList<String>();
            for (int i = 0; i < 20; i++) {
                page.keyboard().press("Tab");
                reached.add(
                        (String)
                                page.evaluate(
                                        "document.activeElement.getAttribute('aria-label') ?? ''"));
                if (reached.getLast().startsWith("Dividing statement 1:")) {
                    page.keyboard().press("Enter");
                    break;
                }
            }
            assertThat(reached)
                    .anyMatch(name -> name.startsWith("Group A, 40 people"))
                    .anyMatch(name -> name.startsWith("Group B, 40 people"));
            assertThat(page.url()).endsWith("#divides-1");
            assertThat(page.locator("#divides-1:target").isVisible()).isTrue();
        }
    }
}
