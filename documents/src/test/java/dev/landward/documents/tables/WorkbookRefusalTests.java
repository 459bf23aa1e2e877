package dev.landward.documents.tables;

import static dev.landward.documents.tables.Given.header;
import static dev.landward.documents.tables.Given.refused;
import static dev.landward.documents.tables.Given.table;
import static dev.landward.documents.tables.Given.text;
import static dev.landward.documents.tables.Given.xlsx;
import static dev.landward.documents.tables.Given.xlsxParts;
import static dev.landward.documents.tables.Given.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Workbooks made to hurt: each is answered by one refusal, within bounded memory and time.
class WorkbookRefusalTests {

    @Test
    void stopsAWorkbookThatInflatesToGigabytes() throws IOException {
        byte[] bomb = bomb(1_100_000_000L, "xl/worksheets/sheet1.xml", "<worksheet><sheetData>");
        assertThat(bomb.length).isLessThan(20_000_000);
        assertThat(refused(bomb, ReadAs.DETECT))
                .isEqualTo(
                        new Refused(Refused.Kind.UNPACKS_TOO_LARGE, Map.of("limit", 200_000_000L)));
    }

    @Test
    void doesNotBelieveTheSizesOfTheDirectory() throws IOException {
        byte[] bomb = bomb(300_000_000L, "xl/worksheets/sheet1.xml", "<worksheet><sheetData>");
        ByteBuffer buffer = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < bomb.length - 46; i++) {
            if (buffer.getInt(i) == 0x02014b50) {
                buffer.putInt(i + 20, 10).putInt(i + 24, 10);
            }
        }
        assertThat(refused(bomb, ReadAs.DETECT).kind()).isEqualTo(Refused.Kind.UNPACKS_TOO_LARGE);
    }

    @Test
    void doesNotUnpackWhatItDoesNotNeed() throws IOException {
        byte[] bomb = bomb(300_000_000L, "xl/media/nested.zip", "");
        assertThat(table(bomb).header()).containsExactly("Name");
    }

    @Test
    void refusesHundredsOfThousandsOfParts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 200_000; i++) {
                zip.putNextEntry(new ZipEntry(Integer.toString(i, 36)));
                zip.closeEntry();
            }
        }
        assertThat(
                        refused(
                                        out.toByteArray(),
                                        ReadAs.DETECT.within(new Limits(90_000_000, 1, 1, 1, 1, 1)))
                                .kind())
                .isEqualTo(Refused.Kind.TOO_MANY_PARTS);
    }

    @Test
    void refusesEntitiesAndOutsideFiles() {
        List<String> attacks =
                List.of(
                        "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>&b;</worksheet>",
                        "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"file:///etc/passwd\"><worksheet/>");
        for (String attack : attacks) {
            Map<String, String> parts = xlsxParts("");
            parts.put("xl/worksheets/sheet1.xml", attack);
            assertThat(refused(zip(parts), ReadAs.DETECT))
                    .isEqualTo(
                            new Refused(
                                    Refused.Kind.UNSAFE,
                                    Map.of("part", "xl/worksheets/sheet1.xml")));
        }
        assertThat(refused(xlsx(header("&undeclared;")), ReadAs.DETECT).kind())
                .isEqualTo(Refused.Kind.BROKEN);
    }

    @Test
    void refusesWhatNoSheetHas() {
        List<String> attacks =
                List.of(
                        "<row r=\"1\">" + text("ZZZZZZZ1", "x") + "</row>",
                        "<row r=\"99999999\">" + text("A1", "x") + "</row>",
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>",
                        "<a>".repeat(5_000_000),
                        "<row a=\"" + "x".repeat(70_000) + "\"/>",
                        "</row></row></row>",
                        "<row r=1/>");
        for (String attack : attacks) {
            assertThat(refused(xlsx(attack), ReadAs.DETECT).kind()).isEqualTo(Refused.Kind.BROKEN);
        }
    }

    @Test
    void refusesATruncatedWorkbook() {
        byte[] whole = xlsx(header("Name"));
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertThat(refused(half, ReadAs.DETECT))
                .isEqualTo(new Refused(Refused.Kind.BROKEN, Map.of("part", "zip")));
    }

    /// A workbook with one part of the given size, all spaces after its start.
    private static byte[] bomb(long size, String name, String start) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        Map<String, String> parts = new LinkedHashMap<>(xlsxParts(header("Name")));
        parts.remove(name);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written < size; written += block.length) {
                zip.write(block);
            }
        }
        return out.toByteArray();
    }
}
