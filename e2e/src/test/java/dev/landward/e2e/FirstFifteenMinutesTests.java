package dev.landward.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A change lead's first fifteen minutes: from an empty Landward and an untidy file to the people
/// to talk to first.
@ExtendWith(Browsing.class)
class FirstFifteenMinutesTests {

    /// A title above the header, semicolons, Windows-1252, a line break in a cell, a formula, two
    /// levels in words, one that is none, and one person twice.
    private static final String UNTIDY =
            """
            Stakeholder list for the permit system;;;;;;
            ;;;;;;
            Full name;E-Mail Address;Company;Dept;Influence;Support?;Decision role
            Müller, Jürgen;j.mueller@town.example;Town of Weir;Inspections;high;against;
            "Anna
            Keller";anna.keller@town.example;Town of Weir;Finance;5;;decider
            =HYPERLINK("x");formula@town.example;Town of Weir;Finance;4;;
            Olga Petrov;olga@town.example;Town of Weir;Permits;seven;for;
            Olga Petrov;olga@town.example;Town of Weir;Permits;2;for;
            Sam Lee;;Lee Builders;Builders;;;
            """;

    @TempDir Path folder;

    @Test
    void anUntidyFileBecomesAMapAGapListAndPeopleToTalkToFirst(Browser browser) throws Exception {
        var file = folder.resolve("stakeholders.csv");
        Files.write(file, UNTIDY.getBytes(Charset.forName("windows-1252")));
        try (var landward =
                        RunningLandward.start(
                                folder.resolve("data"),
                                java.util.Map.of("LANDWARD_DEMONSTRATION", "false"));
                var sight = new Sight(browser, ColorScheme.LIGHT, 1280)) {
            var page = sight.page();
            new Site(landward).signIn(page);
            startAnInitiative(page);
            bring(page, file);
            mendAndStore(page);
            seeWhatNobodyKnows(page);
            assertThat(sight.wrong()).isEmpty();
        }
    }

    private static void startAnInitiative(Page page) {
        Site.follow(page, "Start an initiative");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("Replace the permit system of Weir");
        page.getByLabel("Name of the system").fill("PermitBase");
        Site.press(page, "Start the initiative");
        assertThat(page.getByRole(AriaRole.HEADING, named("Replace the permit system of Weir")))
                .isVisible();
    }

    private static void bring(Page page, Path file) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("People").setExact(true))
                .first()
                .click();
        Site.follow(page, "Import a list");
        page.locator("#file").setInputFiles(file);
        Site.press(page, "Read the file");
        assertThat(page.getByRole(AriaRole.HEADING, named("What is in the columns?"))).isVisible();
        assertThat(page.locator("body")).containsText("Müller, Jürgen");
        page.getByLabel("Dept").selectOption("GROUP");
        Site.press(page, "Check the rows");
    }

    private static void mendAndStore(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING, named("What storing would do"))).isVisible();
        assertThat(page.locator("#problems")).containsText("seven");
        page.locator("#problems input.form-control").first().fill("2");
        Site.press(page, "Save");
        assertThat(page.locator("#problems")).hasCount(0);
        Site.press(page, "Store in the register");
        assertThat(page.getByRole(AriaRole.HEADING, named("The file is in the register")))
                .isVisible();
    }

    private static void seeWhatNobodyKnows(Page page) {
        Site.follow(page, "Open the gap list");
        assertThat(page.locator("main")).containsText("Anna Keller");
        Site.follow(page, "Map");
        assertThat(page.locator("main")).containsText("n = 5");
        assertThat(page.locator("main")).containsText("unknown");
        page.navigate(page.url().replaceAll("/people/.*", "/people/first"));
        assertThat(page.locator("main ol li").first()).containsText("Anna Keller");
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }
}
