package dev.landward.documents.tables;

import static dev.landward.documents.tables.Given.bytes;
import static dev.landward.documents.tables.Given.cells;
import static dev.landward.documents.tables.Given.places;
import static dev.landward.documents.tables.Given.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTests {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void findsTheDelimiter(char delimiter) {
        Table table = table("Name,Group,Power\nAnn,IT,5\nBob,HR,2\n".replace(',', delimiter));
        assertThat(table.detected().delimiter()).isEqualTo(delimiter);
        assertThat(table.header()).containsExactly("Name", "Group", "Power");
        assertThat(cells(table))
                .containsExactly(List.of("Ann", "IT", "5"), List.of("Bob", "HR", "2"));
    }

    @Test
    void isNotMisledByCommasInsideSemicolonCells() {
        Table table = table("Name;Weight;Note\nAnn;1,5;likes a, b\nBob;2,25;c, d, e\n");
        assertThat(table.detected().delimiter()).isEqualTo(';');
        assertThat(table.rows().getFirst().cells()).containsExactly("Ann", "1,5", "likes a, b");
    }

    @Test
    void isNotMisledByDelimitersInsideQuotes() {
        Table table = table("Name,Note\nAnn,\"a;b;c;d\"\nBob,\"e;f;g\"\n");
        assertThat(table.detected().delimiter()).isEqualTo(',');
    }

    @Test
    void readsOneColumnWithoutAnyDelimiter() {
        Table table = table("Name\nAnn\nBob\n");
        assertThat(table.header()).containsExactly("Name");
        assertThat(cells(table)).containsExactly(List.of("Ann"), List.of("Bob"));
    }

    @Test
    void readsEveryEncodingWithAndWithoutItsMark() {
        String text = "Name;Ort\nZoë;Köln – Süd\nJosé;Málaga\n";
        List<byte[]> files =
                List.of(
                        bytes(text, StandardCharsets.UTF_8),
                        bytes(text, StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
                        bytes(text, StandardCharsets.UTF_16LE),
                        bytes(text, StandardCharsets.UTF_16LE, 0xff, 0xfe),
                        bytes(text, StandardCharsets.UTF_16BE),
                        bytes(text, StandardCharsets.UTF_16BE, 0xfe, 0xff),
                        bytes(text, WINDOWS_1252));
        for (byte[] file : files) {
            assertThat(table(file).header()).containsExactly("Name", "Ort");
            assertThat(cells(table(file)))
                    .containsExactly(List.of("Zoë", "Köln – Süd"), List.of("José", "Málaga"));
        }
        assertThat(table(files.getLast()).detected().encoding()).isEqualTo(WINDOWS_1252);
    }

    @Test
    void readsChineseUtf16WithoutAMarkByItsSeparators() {
        String text = "姓名;部门\n王小明;财务部\n李华;信息技术部\n";
        Table table = table(bytes(text, StandardCharsets.UTF_16LE));
        assertThat(cells(table)).containsExactly(List.of("王小明", "财务部"), List.of("李华", "信息技术部"));
    }

    @Test
    void keepsUtf8WithOneBrokenByteAndSaysSo() {
        byte[] file =
                bytes(
                        "Name,Ort\nZoë,Köln\nJosé,Málaga\nÄnne,Öd\nÜ,é\nà,è\nß,Brök€n\n",
                        StandardCharsets.UTF_8);
        file[file.length - 2] = (byte) 0xff;
        Table table = table(file);
        assertThat(table.detected().replacedCharacters()).isEqualTo(1);
        assertThat(table.rows().getFirst().cells()).containsExactly("Zoë", "Köln");
    }

    @Test
    void theCallerMayKnowTheEncodingBetter() {
        byte[] file = bytes("Имя,Отдел\nАнна,ИТ\n", Charset.forName("windows-1251"));
        Table table = table(file, ReadAs.DETECT.encodedAs(Charset.forName("windows-1251")));
        assertThat(table.header()).containsExactly("Имя", "Отдел");
    }

    @Test
    void countsLinesAsAnEditorDoesAfterQuotedLineBreaks() {
        Table table =
                table("Name,Note\r\nAnn,\"one\r\ntwo\nthree\"\r\n\r\nBob,\"a\rb\"\r\nCyd,x\r\n");
        assertThat(places(table)).containsExactly(2, 6, 8);
        assertThat(table.rows().getFirst().cells()).containsExactly("Ann", "one\r\ntwo\nthree");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void takesEveryLineEnd(String end) {
        Table table = table("Name,Note" + end + "Ann,a" + end + "Bob,b");
        assertThat(places(table)).containsExactly(2, 3);
    }

    @Test
    void undoublesQuotesAndKeepsQuotesInTheMiddle() {
        Table table = table("Name,Note\n\"Ann \"\"A\"\" Lee\",5\" pipe\nBob,\"x\"y\n");
        assertThat(cells(table))
                .containsExactly(List.of("Ann \"A\" Lee", "5\" pipe"), List.of("Bob", "xy"));
    }

    @Test
    void padsShortRowsAndShowsWhatStandsBeyondTheHeader() {
        Table table = table("Name,Group\nAnn\nBob,IT,more\nCyd,HR\n");
        assertThat(table.header()).containsExactly("Name", "Group", "C");
        assertThat(table.headerAsGiven()).containsExactly("Name", "Group", "");
        assertThat(cells(table))
                .containsExactly(
                        List.of("Ann", "", ""),
                        List.of("Bob", "IT", "more"),
                        List.of("Cyd", "HR", ""));
        assertThat(table.ragged()).containsExactly(2, 3);
    }

    @Test
    void dropsEmptyColumnsAtTheEndAndBlankLines() {
        Table table = table("\n\nName,Group,,,\n,,,,\nAnn,IT,,,\n   \nBob,HR,,,\n\n");
        assertThat(table.header()).containsExactly("Name", "Group");
        assertThat(table.detected().headerPlace()).isEqualTo(3);
        assertThat(places(table)).containsExactly(5, 7);
        assertThat(table.ragged()).isEmpty();
    }

    @Test
    void obeysTheSeparatorLineOfExcelAndCountsIt() {
        Table table = table("sep=;\r\nName;Note\r\nAnn;a,b,c\r\n");
        assertThat(table.detected().delimiter()).isEqualTo(';');
        assertThat(table.detected().headerPlace()).isEqualTo(2);
        assertThat(places(table)).containsExactly(3);
    }

    @Test
    void dropsNulCharacters() {
        Table table = table("Na\0me,Note\nAn\0n,x\n\0\0");
        assertThat(table.header()).containsExactly("Name", "Note");
        assertThat(cells(table)).containsExactly(List.of("Ann", "x"));
    }

    @Test
    void keepsSpacesOfCellsAsTheyAre() {
        assertThat(table("Name,Note\n Ann ,\" x\"\n").rows().getFirst().cells())
                .containsExactly(" Ann ", " x");
    }

    @Test
    void takesTheApostropheOffThatKeepsAFormulaFromRunning() {
        Table table = table("Name,Note\nAnn,'=1+2\nO'Neil,'quoted'\n'Tis,'-5\n");
        assertThat(cells(table))
                .containsExactly(
                        List.of("Ann", "=1+2"),
                        List.of("O'Neil", "'quoted'"),
                        List.of("'Tis", "'-5"));
    }
}
