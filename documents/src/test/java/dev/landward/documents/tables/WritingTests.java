package dev.landward.documents.tables;

import static dev.landward.documents.tables.Given.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTests {

    private static final List<String> HEADER = List.of("Name", "Value");

    static byte[] csv(
            CsvStyle style,
            List<String> header,
            List<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.csv(out, style, header)) {
            for (List<? extends @Nullable Object> row : rows) {
                writer.row(row);
            }
        }
        return out.toByteArray();
    }

    static byte[] xlsx(List<String> header, List<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.xlsx(out, "People", header)) {
            for (List<? extends @Nullable Object> row : rows) {
                writer.row(row);
            }
        }
        return out.toByteArray();
    }

    @Test
    void writesCsvByTheStandardWithAMark() throws IOException {
        byte[] file =
                csv(
                        CsvStyle.COMMA,
                        HEADER,
                        List.of(List.of("Ann \"A\"", "a,b"), List.of("Bob", "x\ny")));
        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFName,Value\r\n\"Ann \"\"A\"\"\",\"a,b\"\r\nBob,\"x\ny\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+2",
                "+49 30 123",
                "-1+2",
                "@SUM(A1)",
                "\t=1",
                "\rx",
                "\nx",
                " =1",
                "\u00a0=1",
                "\u200b@x",
                "＝1+2",
                "＋1",
                "－1",
                "＠x",
                "-",
                "--5",
                "'=1",
                "''=1",
                "=cmd|' /C calc'!A0",
                "-5-",
                "- 5"
            })
    void letsNothingRunAsAFormulaAndReadsItBack(String text) throws IOException {
        byte[] file = csv(CsvStyle.SEMICOLON, HEADER, List.of(List.of("Ann", text)));
        String line = new String(file, StandardCharsets.UTF_8).split("\r\n", 2)[1];
        assertThat(line).containsPattern("^Ann;\"?'");
        assertThat(table(file).rows().getFirst().cells()).containsExactly("Ann", text);
        byte[] sheet = xlsx(HEADER, List.of(List.of("Ann", text)));
        assertThat(table(sheet).rows().getFirst().cells()).containsExactly("Ann", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5",
                "-12.50",
                "-1,5",
                "5",
                "Ann",
                "O'Neil",
                "'quoted'",
                "a=b",
                "5-3",
                "x@y.z",
                "'-5"
            })
    void leavesHarmlessTextAsItIs(String text) throws IOException {
        byte[] file = csv(new CsvStyle(';', false), HEADER, List.of(List.of("Ann", text)));
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains(text)
                .doesNotContain("'" + text);
        assertThat(table(file).rows().getFirst().cells()).containsExactly("Ann", text);
    }

    @Test
    void readsTheSameTextsFromBothFormats() throws IOException {
        List<Object> values =
                List.of(
                        -5,
                        4L,
                        2.5,
                        new BigDecimal("1.50"),
                        0.1 + 0.2,
                        1e30,
                        new BigDecimal("12345678901234567890"),
                        true,
                        LocalDate.of(2026, 3, 5),
                        LocalDateTime.of(2026, 3, 5, 14, 30, 59),
                        LocalDateTime.of(2026, 3, 5, 0, 0),
                        LocalDate.of(1899, 12, 31),
                        Double.NaN,
                        "007",
                        "1e5");
        List<String> texts =
                List.of(
                        "-5",
                        "4",
                        "2.5",
                        "1.5",
                        "0.30000000000000004",
                        "1E+30",
                        "12345678901234567890",
                        "true",
                        "2026-03-05",
                        "2026-03-05T14:30:59",
                        "2026-03-05T00:00",
                        "1899-12-31",
                        "NaN",
                        "007",
                        "1e5");
        List<List<Object>> rows = values.stream().map(v -> List.<Object>of("x", v)).toList();
        for (byte[] file : List.of(csv(CsvStyle.COMMA, HEADER, rows), xlsx(HEADER, rows))) {
            assertThat(table(file).rows().stream().map(r -> r.cells().get(1)))
                    .containsExactlyElementsOf(texts);
        }
    }

    @Test
    void typesNumbersDatesAndTextsInASheet() throws IOException {
        byte[] file =
                xlsx(
                        List.of("A", "B", "C", "D"),
                        List.of(Arrays.asList("=1+2", -5, LocalDate.of(2026, 3, 5), null)));
        try (ReadableWorkbook peer = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var row = peer.getFirstSheet().read().get(1);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getFormula()).isNull();
            assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(row.getCellAsDate(2)).contains(LocalDateTime.of(2026, 3, 5, 0, 0));
        }
    }

    @Test
    void freezesTheHeaderMakesItBoldAndFilters() throws IOException {
        byte[] file =
                xlsx(List.of("Name", "A long name of a column"), List.of(List.of("Ann", "=1")));
        String sheet = part(file, "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains(
                        "state=\"frozen\"",
                        "ySplit=\"1\"",
                        "<autoFilter ref=\"A1:B2\"/>",
                        "<c r=\"A1\" t=\"inlineStr\" s=\"1\">",
                        "<col min=\"1\" max=\"1\" width=\"8\"",
                        "<col min=\"2\" max=\"2\" width=\"25\"",
                        "<c r=\"B2\" t=\"inlineStr\" s=\"4\">");
        assertThat(part(file, "xl/styles.xml")).contains("quotePrefix=\"1\"", "<b/>");
    }

    @Test
    void allowsAnyNameForASheet() throws IOException {
        for (String name :
                List.of("", "a/b:c*d?[e]", "'x'", "R&D <\"1\">", "x".repeat(40), "😀".repeat(20))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TableWriter.xlsx(out, name, HEADER).close();
            String read = table(out.toByteArray()).detected().sheet();
            assertThat(read)
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(31)
                    .doesNotContain("/", ":", "*", "?", "[", "]");
        }
    }

    @Test
    void cutsATextThatNoCellOfASheetHolds() throws IOException {
        Table table = table(xlsx(HEADER, List.of(List.of("Ann", "x".repeat(40_000)))));
        assertThat(table.rows().getFirst().cells().get(1)).hasSize(32_767).endsWith("x…");
    }

    @Test
    void refusesMoreValuesThanColumnsAndUnknownTypes() throws IOException {
        TableWriter writer = TableWriter.csv(new ByteArrayOutputStream(), CsvStyle.COMMA, HEADER);
        assertThatThrownBy(() -> writer.row(List.of(1, 2, 3)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writer.row(List.of(new Object())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CsvStyle('x', true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
