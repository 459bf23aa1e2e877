package dev.landward.documents.tables;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a workbook: its sheets, then its texts and styles, then the rows of one sheet.
final class XlsxReader {

    private XlsxReader() {}

    static Table read(byte[] bytes, ReadAs how) throws Stop {
        ZipParts zip = ZipParts.of(bytes, how.limits().unpackedBytes());
        try {
            Workbook workbook = Workbook.read(zip, mainPart(zip));
            return table(zip, workbook, how);
        } catch (ZipParts.TooMuch e) {
            throw zip.tooMuch();
        } catch (IOException e) {
            throw Stop.broken("zip");
        }
    }

    private static Table table(ZipParts zip, Workbook workbook, ReadAs how)
            throws Stop, IOException {
        List<String> names = workbook.sheets().stream().map(Workbook.Sheet::name).toList();
        List<String> texts = SharedTexts.read(zip, workbook.textsPart(), how.limits());
        DateStyles styles = DateStyles.read(zip, workbook.stylesPart(), workbook.from1904());
        for (Workbook.Sheet sheet : asked(workbook, how, names)) {
            List<Raw> rows = SheetRows.read(zip, sheet.part(), texts, styles, how.limits());
            if (!rows.isEmpty()) {
                Detected detected =
                        new Detected(Detected.Format.XLSX, null, 0, null, sheet.name(), names, 0);
                return Headers.table(rows, how, detected);
            }
        }
        throw new Stop(Refused.Kind.EMPTY, Map.of());
    }

    private static List<Workbook.Sheet> asked(Workbook workbook, ReadAs how, List<String> names)
            throws Stop {
        String asked = how.sheet();
        if (asked == null) {
            return workbook.sheets();
        }
        for (Workbook.Sheet sheet : workbook.sheets()) {
            if (sheet.name().equals(asked)) {
                return List.of(sheet);
            }
        }
        throw new Stop(Refused.Kind.NO_SUCH_SHEET, Map.of("asked", asked, "sheets", names));
    }

    /// The workbook's part; a ZIP without one is told by what it has.
    private static String mainPart(ZipParts zip) throws Stop, IOException {
        if (zip.has("xl/workbook.xml")) {
            return "xl/workbook.xml";
        }
        Set<String> names = zip.names();
        if (zip.has("xl/workbook.bin")) {
            throw FileKind.BINARY_EXCEL.refusal();
        }
        if (names.stream().anyMatch(n -> n.startsWith("word/"))) {
            throw FileKind.WORD.refusal();
        }
        if (names.stream().anyMatch(n -> n.startsWith("ppt/"))) {
            throw FileKind.PRESENTATION.refusal();
        }
        if (zip.has("mimetype") && zip.has("content.xml")) {
            throw FileKind.OPEN_DOCUMENT.refusal();
        }
        if (!zip.has("[content_types].xml") || !zip.has("_rels/.rels")) {
            throw FileKind.ARCHIVE.refusal();
        }
        return Relations.read(zip, "_rels/.rels", "").stream()
                .filter(r -> r.isOf("officeDocument"))
                .map(Relations.Relation::target)
                .findFirst()
                .orElseThrow(FileKind.ARCHIVE::refusal);
    }
}
