package dev.landward.documents.tables;

import static dev.landward.documents.tables.Given.cells;
import static dev.landward.documents.tables.Given.refused;
import static dev.landward.documents.tables.Given.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTests {

    @Test
    void skipsTitleLinesAboveTheHeader() {
        Table table =
                table(
                        """
                        Stakeholders of Harrow Falls
                        Exported;2026-01-05

                        Name;Group;Power;Mail;Note
                        Ann;IT;5;ann@example.org;x
                        Bob;HR;2;bob@example.org;y
                        """);
        assertThat(table.detected().headerPlace()).isEqualTo(4);
        assertThat(table.header()).startsWith("Name", "Group");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void doesNotTakeAHeaderWithOneEmptyNameForATitle() {
        Table table = table("Name,\nAnn,5\nBob,3\n");
        assertThat(table.detected().headerPlace()).isEqualTo(1);
        assertThat(table.header()).containsExactly("Name", "B");
    }

    @Test
    void makesNamesDifferentAndVisible() {
        Table table = table("Name,,name,Name (2),\" Na\nme \"\nAnn,1,2,3,4\n");
        assertThat(table.header())
                .containsExactly("Name", "B", "name (2)", "Name (2) (2)", "Na me");
        assertThat(table.headerAsGiven()).containsExactly("Name", "", "name", "Name (2)", "Na me");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann,ann@example.org", "Ann,5", "Ann,-3.5", "Ann,12.03.2026", "Ann,2026-03-12",
                "Ann,+49 30 123456", "Ann,https://example.org", "Ann,yes", "Ann,\"1,234.50 €\"",
                        "Ann,40%"
            })
    void refusesAFileWhoseFirstRowIsData(String row) {
        Refused refused = refused(row + "\nBob,x\nCyd,y\n");
        assertThat(refused.kind()).isEqualTo(Refused.Kind.NO_HEADER);
        assertThat(refused.values()).containsEntry("line", 1).containsEntry("columns", 2);
        assertThat(refused.values().get("cells"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .first()
                .isEqualTo("Ann");
    }

    @Test
    void namesColumnsByLettersWhenTheCallerSaysThereIsNoHeader() {
        byte[] file =
                "Ann,ann@example.org,5\nBob,bob@example.org,3\n".getBytes(StandardCharsets.UTF_8);
        Table table = table(file, ReadAs.DETECT.withHeader(new HeaderRule.None()));
        assertThat(table.header()).containsExactly("A", "B", "C");
        assertThat(table.detected().headerPlace()).isZero();
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void takesTheLineTheCallerNames() {
        byte[] file = "Report\nName,2024,2025\nAnn,1,2\n".getBytes(StandardCharsets.UTF_8);
        assertThat(refused(file, ReadAs.DETECT).kind()).isEqualTo(Refused.Kind.NO_HEADER);
        Table table = table(file, ReadAs.DETECT.withHeader(new HeaderRule.At(2)));
        assertThat(table.header()).containsExactly("Name", "2024", "2025");
        assertThat(cells(table)).containsExactly(List.of("Ann", "1", "2"));
        assertThat(refused(file, ReadAs.DETECT.withHeader(new HeaderRule.At(9))))
                .isEqualTo(new Refused(Refused.Kind.NO_SUCH_LINE, java.util.Map.of("line", 9)));
    }

    @Test
    void aHeaderAloneIsATableWithoutRows() {
        assertThat(table("Name,Group\n").rows()).isEmpty();
    }

    @Test
    void lettersGoOnLikeTheColumnsOfASheet() {
        assertThat(
                        List.of(
                                Headers.letters(0),
                                Headers.letters(25),
                                Headers.letters(26),
                                Headers.letters(701),
                                Headers.letters(702),
                                Headers.letters(16_383)))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA", "XFD");
    }
}
