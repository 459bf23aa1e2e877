package dev.landward.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks with several sheets, as small as they can be.
final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbooks() {}

    /// @param sheets rows of texts by the name of their sheet; texts that are numbers are numbers
    static byte[] of(Map<String, List<List<String>>> sheets) {
        var names = new ArrayList<>(sheets.keySet());
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var entries = new StringBuilder();
            var relations = new StringBuilder();
            for (int i = 0; i < names.size(); i++) {
                entries.append(
                        "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"s%d\"/>"
                                .formatted(names.get(i), i + 1, i));
                relations.append(
                        "<Relationship Id=\"s%d\" Type=\"%s/worksheet\" Target=\"sheet%d.xml\"/>"
                                .formatted(i, OFFICE, i));
                part(
                        zip,
                        "xl/sheet%d.xml".formatted(i),
                        sheet(Objects.requireNonNull(sheets.get(names.get(i)))));
            }
            part(zip, "[Content_Types].xml", "<Types/>");
            part(
                    zip,
                    "_rels/.rels",
                    relations(
                            "<Relationship Id=\"a\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/>"
                                    .formatted(OFFICE)));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                            .formatted(MAIN, OFFICE, entries));
            part(zip, "xl/_rels/workbook.xml.rels", relations(relations.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + inner
                + "</Relationships>";
    }

    private static String sheet(List<List<String>> rows) {
        var data = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            data.append("<row r=\"%d\">".formatted(r + 1));
            for (int c = 0; c < rows.get(r).size(); c++) {
                var text = rows.get(r).get(c);
                var place = "%c%d".formatted('A' + c, r + 1);
                data.append(
                        text.matches("[0-9.]*[0-9]")
                                ? "<c r=\"%s\"><v>%s</v></c>".formatted(place, text)
                                : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                                        .formatted(place, text));
            }
            data.append("</row>");
        }
        return "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
                .formatted(MAIN, data);
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
