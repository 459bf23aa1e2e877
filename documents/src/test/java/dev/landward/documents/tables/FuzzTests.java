package dev.landward.documents.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Broken files of every kind: each is a table or one refusal, never an exception, and quickly.
class FuzzTests {

    private static final int CASES = 20_000;

    @Test
    void noBrokenFileEverThrows() throws IOException {
        Random random = new Random(4_711);
        List<byte[]> seeds = seeds();
        int tables = 0;
        long slowest = 0;
        for (int n = 0; n < CASES; n++) {
            byte[] file = mutated(seeds.get(n % seeds.size()), random);
            long start = System.nanoTime();
            if (read(file) instanceof Table table) {
                tables++;
                assertThat(table.rows()).allMatch(r -> r.cells().size() == table.header().size());
                assertThat(table.header()).doesNotHaveDuplicates().doesNotContain("");
            }
            slowest = Math.max(slowest, System.nanoTime() - start);
        }
        assertThat(tables)
                .as("some still are tables, some are not")
                .isBetween(CASES / 20, CASES * 19 / 20);
        assertThat(Duration.ofNanos(slowest)).isLessThan(Duration.ofSeconds(10));
    }

    private static TableReading read(byte[] file) {
        try {
            return Tables.read(file, ReadAs.DETECT);
        } catch (RuntimeException | Error e) {
            return fail("threw for " + HexFormat.of().formatHex(file), e);
        }
    }

    private static List<byte[]> seeds() throws IOException {
        Random random = new Random(1);
        String[] pieces = {"Ann", "Zoë", "\"", ",", ";", "\n", "=", "'", "5", "2026-03-05"};
        RoundTripTests.Generated given = RoundTripTests.generated(random, pieces);
        byte[] csv = WritingTests.csv(CsvStyle.SEMICOLON, given.header(), given.rows());
        String text = new String(csv, StandardCharsets.UTF_8);
        String sheet =
                Given.header("Name", "Power")
                        + "<row r=\"2\">"
                        + Given.text("A2", "Ann")
                        + "<c r=\"B2\" s=\"1\"><v>5.5</v></c></row>";
        return List.of(
                csv,
                text.getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(Charset.forName("windows-1252")),
                WritingTests.xlsx(given.header(), given.rows()),
                stored(sheet),
                Given.xlsx(sheet));
    }

    /// A workbook whose parts are not compressed, so that changed bytes reach the XML.
    private static byte[] stored(String sheet) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.setMethod(java.util.zip.ZipOutputStream.STORED);
            var parts = Given.xlsxParts(sheet);
            parts.put("xl/styles.xml", XlsxParts.STYLES);
            for (var part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                var crc = new java.util.zip.CRC32();
                crc.update(content);
                var entry = new java.util.zip.ZipEntry(part.getKey());
                entry.setSize(content.length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return out.toByteArray();
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] file = seed.clone();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            file = once(file, random);
        }
        return file;
    }

    private static byte[] once(byte[] file, Random random) {
        if (file.length < 4) {
            return file;
        }
        int at = random.nextInt(file.length);
        int length = 1 + random.nextInt(Math.min(40, file.length));
        switch (random.nextInt(7)) {
            case 0 -> file[at] = (byte) random.nextInt(256);
            case 1 -> file[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> file[at] = (byte) "\"'<>&;,=\0\n\r/".charAt(random.nextInt(12));
            case 3 -> {
                return Arrays.copyOf(file, at);
            }
            case 4 -> {
                byte[] cut = Arrays.copyOf(file, Math.max(1, file.length - length));
                int from = Math.min(at, cut.length);
                System.arraycopy(
                        file, file.length - (cut.length - from), cut, from, cut.length - from);
                return cut;
            }
            case 5 -> {
                int from = random.nextInt(file.length);
                int n = Math.min(length, file.length - Math.max(at, from));
                System.arraycopy(file, from, file, at, n);
            }
            default -> {
                byte[] grown = Arrays.copyOf(file, file.length + length);
                System.arraycopy(
                        file, at, grown, Math.min(at + length, grown.length), file.length - at);
                return grown;
            }
        }
        return file;
    }
}
