package dev.landward.documents.tables;

import static dev.landward.documents.tables.Given.bytes;
import static dev.landward.documents.tables.Given.header;
import static dev.landward.documents.tables.Given.refused;
import static dev.landward.documents.tables.Given.table;
import static dev.landward.documents.tables.Given.text;
import static dev.landward.documents.tables.Given.xlsx;
import static dev.landward.documents.tables.Given.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that are no tables: each is answered by one refusal.
class RefusalTests {

    private static final Limits SMALL = new Limits(1_000_000, 5_000_000, 10, 5, 40, 100);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '~',
            value = {
                "255044462d312e370a25e2e3cfd3~PDF",
                "89504e470d0a1a0a0000000d49484452~IMAGE",
                "ffd8ffe000104a464946~IMAGE",
                "1f8b0800000000000003~ARCHIVE",
                "504b0506000000000000000000000000000000000000~ARCHIVE",
                "7f454c4602010100~PROGRAM",
                "d0cf11e0a1b11ae1000000005700~OLD_OFFICE",
                "d0cf11e0a1b11ae157006f0072006b0062006f006f006b00~OLD_EXCEL"
            })
    void tellsABinaryFileByItsBytesWhateverItIsCalled(String hex, FileKind found) {
        assertThat(refused(HexFormat.of().parseHex(hex), ReadAs.DETECT))
                .isEqualTo(new Refused(Refused.Kind.WRONG_FILE, Map.of("found", found.name())));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '~',
            value = {
                "<!DOCTYPE html><html><table><tr><td>Name</td></tr></table>~HTML",
                "  <html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">~HTML",
                "<?xml version=\"1.0\"?><a/>~XML",
                "{\"name\": \"Ann\"}~JSON",
                "[{\"name\": \"Ann\"}]~JSON",
                "{\\rtf1\\ansi Name}~RTF",
                "BEGIN:VCARD~VCARD",
                "BEGIN:VCALENDAR~CALENDAR"
            })
    void tellsATextThatIsNoTable(String text, FileKind found) {
        Map<String, Object> values = Map.of("found", found.name());
        assertThat(refused(text)).isEqualTo(new Refused(Refused.Kind.WRONG_FILE, values));
        assertThat(
                        refused(bytes(text, StandardCharsets.UTF_16LE, 0xff, 0xfe), ReadAs.DETECT)
                                .values())
                .isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml,WORD", "ppt/presentation.xml,PRESENTATION",
        "xl/workbook.bin,BINARY_EXCEL", "photo.png,ARCHIVE"
    })
    void tellsOtherZipsByTheirParts(String part, FileKind found) {
        assertThat(refused(zip(Map.of(part, "x")), ReadAs.DETECT).values())
                .containsEntry("found", found.name());
    }

    @Test
    void tellsAnOpenDocument() {
        assertThat(
                        refused(zip(Map.of("mimetype", "x", "content.xml", "<a/>")), ReadAs.DETECT)
                                .values())
                .containsEntry("found", "OPEN_DOCUMENT");
    }

    @Test
    void saysThatAPasswordProtectsIt() {
        byte[] compound = new byte[4_096];
        System.arraycopy(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, compound, 0, 8);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, compound, 1_024, name.length);
        assertThat(refused(compound, ReadAs.DETECT).kind()).isEqualTo(Refused.Kind.ENCRYPTED);
        byte[] zip = xlsx(header("Name"));
        for (int i = 0; i < zip.length - 46; i++) {
            if (ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(i) == 0x02014b50) {
                zip[i + 8] |= 1;
            }
        }
        assertThat(refused(zip, ReadAs.DETECT).kind()).isEqualTo(Refused.Kind.ENCRYPTED);
    }

    @Test
    void refusesNothingAndNothingButBlanks() {
        for (String text : List.of("", "\n\n", "  \r\n;;;\r\n", "\uFEFF", "\0\0\0", "sep=;\n")) {
            assertThat(refused(text).kind()).isEqualTo(Refused.Kind.EMPTY);
        }
        assertThat(refused(xlsx(""), ReadAs.DETECT).kind()).isEqualTo(Refused.Kind.EMPTY);
    }

    @Test
    void refusesNoise() {
        byte[] noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        noise[0] = 'x';
        assertThat(refused(noise, ReadAs.DETECT).kind()).isEqualTo(Refused.Kind.NOT_TEXT);
    }

    @Test
    void stopsAStreamOf200MegabytesAtTheLimit() {
        Counting stream = new Counting(200_000_000);
        assertThat(Tables.read(stream, ReadAs.DETECT))
                .isEqualTo(new Refused(Refused.Kind.TOO_LARGE, Map.of("limit", 20_000_000)));
        assertThat(stream.given).isLessThan(20_100_000);
    }

    @Test
    void answersAMissingFileAndABrokenStream(@TempDir Path folder) throws IOException {
        Refused unreadable = new Refused(Refused.Kind.UNREADABLE, Map.of());
        assertThat(Tables.read(folder.resolve("gone.csv"), ReadAs.DETECT)).isEqualTo(unreadable);
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThat(Tables.read(broken, ReadAs.DETECT)).isEqualTo(unreadable);
        Path file = Files.writeString(folder.resolve("upload.tmp"), "Name\nAnn\n");
        assertThat(Tables.read(file, ReadAs.DETECT)).isInstanceOf(Table.class);
    }

    @Test
    void namesTheLineWhereAnUnclosedQuoteOpened() {
        assertThat(refused("Name,Note\nAnn,\"a\nb\"\nBob,\"never closed\nCyd,x\nDan,y\n"))
                .isEqualTo(new Refused(Refused.Kind.UNCLOSED_QUOTE, Map.of("line", 4)));
        String swallowing =
                "Name,Note\nBob,\"never closed\n" + "Cyd,x\n".repeat(10_000) + "Dan,\"y\"\n";
        assertThat(refused(swallowing))
                .isEqualTo(new Refused(Refused.Kind.UNCLOSED_QUOTE, Map.of("line", 2)));
    }

    @Test
    void refusesFiveHundredColumns() {
        String wide = "c,".repeat(499) + "c\n";
        assertThat(refused(wide + wide))
                .isEqualTo(
                        new Refused(
                                Refused.Kind.TOO_MANY_COLUMNS,
                                Map.of("limit", 200, "found", 500, "line", 1)));
        assertThat(
                        refused(
                                xlsx(
                                        header("Name")
                                                + "<row r=\"2\">"
                                                + text("SF2", "x")
                                                + "</row>"),
                                ReadAs.DETECT))
                .isEqualTo(
                        new Refused(
                                Refused.Kind.TOO_MANY_COLUMNS,
                                Map.of("limit", 200, "found", 500, "line", 2)));
    }

    @Test
    void countsRowsExactly() {
        String ten = "Name\n" + "Ann\n".repeat(10);
        assertThat(table(ten.getBytes(StandardCharsets.UTF_8), ReadAs.DETECT.within(SMALL)).rows())
                .hasSize(10);
        for (int more : List.of(1, 500)) {
            byte[] file = (ten + "Bob\n".repeat(more)).getBytes(StandardCharsets.UTF_8);
            assertThat(refused(file, ReadAs.DETECT.within(SMALL)))
                    .isEqualTo(new Refused(Refused.Kind.TOO_MANY_ROWS, Map.of("limit", 10)));
        }
    }

    @Test
    void refusesTooManyCellsAndTooLongOnes() {
        byte[] cells = "a,b,c,d,e\n".repeat(9).getBytes(StandardCharsets.UTF_8);
        assertThat(refused(cells, ReadAs.DETECT.within(SMALL)).kind())
                .isEqualTo(Refused.Kind.TOO_MANY_CELLS);
        String long101 = "x".repeat(101);
        Map<String, Object> values = Map.of("limit", 100, "line", 2, "column", 2);
        for (String cell : List.of(long101, "\"" + long101 + "\"")) {
            byte[] file = ("Name,Note\nAnn," + cell + "\n").getBytes(StandardCharsets.UTF_8);
            assertThat(refused(file, ReadAs.DETECT.within(SMALL)))
                    .isEqualTo(new Refused(Refused.Kind.CELL_TOO_LONG, values));
        }
        byte[] sheet = xlsx(header("Name") + "<row r=\"2\">" + text("B2", long101) + "</row>");
        assertThat(refused(sheet, ReadAs.DETECT.within(SMALL)))
                .isEqualTo(new Refused(Refused.Kind.CELL_TOO_LONG, values));
    }

    /// Gives a long valid CSV without holding it, and counts what was taken.
    private static final class Counting extends InputStream {
        private final long size;
        private long given;

        Counting(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return given++ < size ? "Ann,IT\n".charAt((int) (given % 7)) : -1;
        }

        @Override
        public int read(byte[] b, int off, int len) {
            for (int i = 0; i < len; i++) {
                b[off + i] = 'a';
            }
            given += len;
            return given > size ? -1 : len;
        }
    }
}
