package dev.landward.documents.tables;

import static dev.landward.documents.tables.Given.bytes;
import static dev.landward.documents.tables.Given.cells;
import static dev.landward.documents.tables.Given.table;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/// What is written is read again exactly, over generated tables; other readers and writers agree.
class RoundTripTests {

    private static final String[] PIECES = {
        "Ann",
        "Zoë",
        "=",
        "+",
        "-",
        "@",
        "'",
        "\"",
        ",",
        ";",
        "\t",
        "|",
        "\n",
        "\r",
        "\r\n",
        " ",
        "\u00a0",
        "＝",
        "7",
        "-5",
        "+49 30 123",
        "ß",
        "€",
        "x@y.org",
        "<b>",
        "&amp;",
        "_x0041_",
        "_",
        "sep=;",
        "12.5",
        "\u200b",
        "%",
        "–"
    };

    @Test
    void everyTableComesBackFromEveryCsv() throws IOException {
        Random random = new Random(20260305);
        for (int n = 0; n < 2_000; n++) {
            Generated given = generated(random, PIECES);
            CsvStyle style = new CsvStyle(",;\t|".charAt(n % 4), n % 3 == 0);
            byte[] file = WritingTests.csv(style, given.header, given.rows);
            Table table = table(file);
            assertThat(table.header()).isEqualTo(given.header);
            assertThat(cells(table)).isEqualTo(given.rows);
            assertThat(table.detected().encoding()).isEqualTo(StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyTableComesBackFromASheet() throws IOException {
        Random random = new Random(20260306);
        String[] pieces = PIECES.clone();
        pieces[0] = "😀";
        pieces[1] = "\ud800x\u0001";
        for (int n = 0; n < 1_000; n++) {
            Generated given = generated(random, pieces);
            Table table = table(WritingTests.xlsx(given.header, given.rows));
            assertThat(table.header()).isEqualTo(given.header);
            assertThat(cells(table)).isEqualTo(given.rows);
        }
    }

    @Test
    void everyEncodingDelimiterAndQuotingIsFound() {
        Random random = new Random(20260307);
        List<Charset> charsets =
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        Charset.forName("windows-1252"));
        int[][] marks = {{0xef, 0xbb, 0xbf}, {0xff, 0xfe}, {0xfe, 0xff}, {}};
        String[] pieces = {"Ann", "Zoë", "Köln", "é", "€", " ", "\"", "'", "x", "Straße", "."};
        for (int n = 0; n < 1_600; n++) {
            int c = n % 4;
            char delimiter = ",;\t|".charAt(n / 4 % 4);
            Generated given = generated(random, pieces);
            boolean everywhere = random.nextBoolean();
            String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
            String text = csv(given, delimiter, everywhere, end);
            byte[] file =
                    bytes(text, charsets.get(c), random.nextBoolean() ? marks[c] : new int[0]);
            Table table = table(file);
            assertThat(table.header()).as(text).isEqualTo(given.header);
            assertThat(cells(table)).as(text).isEqualTo(given.rows);
            if (given.header.size() > 1) {
                assertThat(table.detected().delimiter()).isEqualTo(delimiter);
            }
        }
    }

    @Test
    void anotherCsvReaderSeesTheSameRecordsOnTheSameLines() {
        Random random = new Random(20260308);
        String[] pieces = {"Ann", "Zoë", "\"", ",", "\n", "\r\n", "\r", " ", "x", "b"};
        for (int n = 0; n < 1_000; n++) {
            String text = csv(generated(random, pieces), ',', random.nextBoolean(), "\r\n");
            List<Row> peer = new ArrayList<>();
            try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(text)) {
                records.forEach(
                        r -> peer.add(new Row((int) r.getStartingLineNumber(), r.getFields())));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            Table table =
                    table(text.getBytes(StandardCharsets.UTF_8), ReadAs.DETECT.delimitedBy(','));
            assertThat(table.rows()).isEqualTo(peer.subList(1, peer.size()));
        }
    }

    @Test
    void anotherReaderReadsOurSheetsAndWeReadAnotherWriters() throws IOException {
        Random random = new Random(20260309);
        String[] pieces = {"Ann", "Zoë", "=", "<", "&", "\"", " x", "日本", "7"};
        for (int n = 0; n < 200; n++) {
            Generated given = generated(random, pieces);
            try (ReadableWorkbook peer =
                    new ReadableWorkbook(
                            new ByteArrayInputStream(
                                    WritingTests.xlsx(given.header, given.rows)))) {
                List<List<String>> rows = new ArrayList<>();
                for (var row : peer.getFirstSheet().read()) {
                    List<String> cells = new ArrayList<>();
                    for (int c = 0; c < given.header.size(); c++) {
                        cells.add(row.getCellAsString(c).orElse(""));
                    }
                    rows.add(cells);
                }
                assertThat(rows.subList(1, rows.size())).isEqualTo(given.rows);
            }
            assertThat(cells(table(fromPeer(given)))).isEqualTo(given.rows);
        }
    }

    record Generated(List<String> header, List<List<String>> rows) {}

    /// Every row has text in it, because a row without any is skipped on reading.
    static Generated generated(Random random, String[] pieces) {
        int columns = 1 + random.nextInt(6);
        List<String> header = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            header.add("Column " + (char) ('a' + c));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int r = 1 + random.nextInt(12); r > 0; r--) {
            List<String> row = new ArrayList<>();
            int sure = random.nextInt(columns);
            for (int c = 0; c < columns; c++) {
                row.add(cell(random, pieces, c == sure));
            }
            rows.add(row);
        }
        return new Generated(header, rows);
    }

    private static String cell(Random random, String[] pieces, boolean sure) {
        StringBuilder cell = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            cell.append(pieces[random.nextInt(pieces.length)]);
        }
        return sure ? cell.append("w").toString() : cell.toString();
    }

    private static String csv(Generated given, char delimiter, boolean everywhere, String end) {
        StringBuilder text = new StringBuilder();
        List<List<String>> all = new ArrayList<>(List.of(given.header));
        all.addAll(given.rows);
        for (List<String> row : all) {
            for (int c = 0; c < row.size(); c++) {
                String cell = row.get(c);
                boolean quote =
                        everywhere
                                || cell.chars()
                                        .anyMatch(x ->
                                                x == '"'
                                                        || x == delimiter
                                                        || x == '\n'
                                                        || x == '\r');
                text.append(c == 0 ? "" : String.valueOf(delimiter));
                text.append(quote ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
            }
            text.append(end);
        }
        return text.toString();
    }

    private static byte[] fromPeer(Generated given) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "peer", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet");
            for (int c = 0; c < given.header.size(); c++) {
                sheet.value(0, c, given.header.get(c));
                for (int r = 0; r < given.rows.size(); r++) {
                    String cell = given.rows.get(r).get(c);
                    if (!cell.isEmpty()) {
                        sheet.value(r + 1, c, cell);
                    }
                }
            }
        }
        return out.toByteArray();
    }
}
