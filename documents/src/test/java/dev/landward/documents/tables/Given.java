package dev.landward.documents.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files as tests need them, built from scratch, and short ways to read them.
final class Given {

    static final String TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Given() {}

    static Table table(String csv) {
        return table(csv.getBytes(StandardCharsets.UTF_8));
    }

    static Table table(byte[] bytes) {
        return table(bytes, ReadAs.DETECT);
    }

    static Table table(byte[] bytes, ReadAs how) {
        TableReading reading = Tables.read(bytes, how);
        assertThat(reading).isInstanceOf(Table.class);
        return (Table) reading;
    }

    static Refused refused(String csv) {
        return refused(csv.getBytes(StandardCharsets.UTF_8), ReadAs.DETECT);
    }

    static Refused refused(byte[] bytes, ReadAs how) {
        TableReading reading = Tables.read(bytes, how);
        assertThat(reading).isInstanceOf(Refused.class);
        return (Refused) reading;
    }

    static List<List<String>> cells(Table table) {
        return table.rows().stream().map(Row::cells).toList();
    }

    static List<Integer> places(Table table) {
        return table.rows().stream().map(Row::place).toList();
    }

    static byte[] bytes(String text, Charset charset, int... mark) {
        byte[] content = text.getBytes(charset);
        byte[] all = new byte[mark.length + content.length];
        for (int i = 0; i < mark.length; i++) {
            all[i] = (byte) mark[i];
        }
        System.arraycopy(content, 0, all, mark.length, content.length);
        return all;
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// A workbook of one sheet whose `sheetData` has this content.
    static byte[] xlsx(String sheetData) {
        return zip(xlsxParts(sheetData));
    }

    static Map<String, String> xlsxParts(String sheetData) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook><sheets>" + sheet("People", 1, "") + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(relation(1, "worksheet", "worksheets/sheet1.xml")));
        parts.put("xl/worksheets/sheet1.xml", worksheet(sheetData));
        return parts;
    }

    static String sheet(String name, int id, String attributes) {
        return "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\" %s/>"
                .formatted(name, id, id, attributes);
    }

    static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"r%d\" Type=\"%s%s\" Target=\"%s\"/>"
                .formatted(id, TYPES, kind, target);
    }

    static String relations(String... all) {
        return "<Relationships>" + String.join("", all) + "</Relationships>";
    }

    static String worksheet(String sheetData) {
        return "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>";
    }

    static String text(String reference, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(reference, text);
    }

    static String header(String... names) {
        StringBuilder row = new StringBuilder("<row r=\"1\">");
        for (int i = 0; i < names.length; i++) {
            row.append(text(Headers.letters(i) + 1, names[i]));
        }
        return row.append("</row>").toString();
    }
}
