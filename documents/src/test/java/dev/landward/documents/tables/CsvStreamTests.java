package dev.landward.documents.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvStreamTests {

    private static List<Row> rows(byte[] bytes) throws IOException {
        try (var stream = CsvStream.open(new ByteArrayInputStream(bytes), Limits.DEFAULT)) {
            var rows = new ArrayList<Row>();
            for (var row = stream.next(); row.isPresent(); row = stream.next()) {
                rows.add(row.get());
            }
            return rows;
        }
    }

    private static List<Row> rows(String text) throws IOException {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void rowsComeWithTheirLines() throws IOException {
        assertThat(rows("\uFEFFa;b\r\n\r\n\"x\r\ny\";\"say \"\"no\"\"\"\n1;2\r3;4"))
                .containsExactly(
                        new Row(1, List.of("a", "b")),
                        new Row(3, List.of("x\r\ny", "say \"no\"")),
                        new Row(5, List.of("1", "2")),
                        new Row(6, List.of("3", "4")));
    }

    @Test
    void nothingGivesNoRows() throws IOException {
        assertThat(rows("")).isEmpty();
        assertThat(rows("\n\n , \n")).isEmpty();
    }

    @Test
    void otherEncodingsAreFound() throws IOException {
        var expected = List.of(new Row(1, List.of("é", "ü")), new Row(2, List.of("1", "2")));
        assertThat(rows("é,ü\n1,2".getBytes(Charset.forName("windows-1252")))).isEqualTo(expected);
        assertThat(rows("\uFEFFé,ü\n1,2".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(expected);
    }

    @Test
    void aQuoteThatIsNeverClosedEndsTheReading() throws IOException {
        var bytes = "a,b\n1,2\n\"3,4\n5,6".getBytes(StandardCharsets.UTF_8);
        try (var stream = CsvStream.open(new ByteArrayInputStream(bytes), Limits.DEFAULT)) {
            assertThat(stream.next()).isPresent();
            assertThat(stream.next()).isPresent();
            assertThat(stream.next()).isEmpty();
            assertThat(stream.refused().orElseThrow().kind())
                    .isEqualTo(Refused.Kind.UNCLOSED_QUOTE);
            assertThat(stream.refused().orElseThrow().values()).containsEntry("line", 3);
        }
    }

    @Test
    void itReadsWhatTablesReads() throws IOException {
        var text = new StringBuilder("id,text\n");
        for (int i = 0; i < 20_000; i++) {
            text.append(i).append(",\"line ").append(i).append("\nand, ö\"\n");
        }
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        var table = (Table) Tables.read(bytes, ReadAs.DETECT);
        var rows = rows(bytes);
        assertThat(rows.subList(1, rows.size())).isEqualTo(table.rows());
    }

    @Test
    void aRowOfTooManyCellsEndsTheReading() throws IOException {
        var bytes = ("a,b\n" + ",".repeat(1_000)).getBytes(StandardCharsets.UTF_8);
        try (var stream = CsvStream.open(new ByteArrayInputStream(bytes), Limits.DEFAULT)) {
            assertThat(stream.next()).isPresent();
            assertThat(stream.next()).isEmpty();
            assertThat(stream.refused().orElseThrow())
                    .isEqualTo(
                            new Refused(
                                    Refused.Kind.TOO_MANY_COLUMNS,
                                    Map.of("limit", 200, "found", 201, "line", 2)));
        }
    }
}
