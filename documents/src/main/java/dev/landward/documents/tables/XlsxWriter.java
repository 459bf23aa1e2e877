package dev.landward.documents.tables;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// Writes a workbook of one sheet as a stream. Texts stand in their cells, not in a common list, so
/// memory does not grow with the table.
final class XlsxWriter implements TableWriter {

    private static final int MEASURED_ROWS = 200;
    private static final int LAST_ROW = 1_048_576;
    private static final int LONGEST = 32_767;
    private static final int PLAIN = 0;
    private static final int BOLD = 1;
    private static final int DATE = 2;
    private static final int DATE_TIME = 3;
    private static final int QUOTED = 4;

    private final ZipOutputStream zip;
    private final Writer out;
    private final String sheet;
    private final int columns;
    private final List<List<? extends @Nullable Object>> waiting = new ArrayList<>();
    private boolean started;
    private boolean closed;
    private int row;

    XlsxWriter(OutputStream stream, String sheet, List<String> header) throws IOException {
        this.zip = new ZipOutputStream(new Unclosed(stream));
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        this.sheet = XlsxParts.sheetName(sheet);
        this.columns = header.size();
        row(header);
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        if (values.size() > columns) {
            throw new IllegalArgumentException("more values than columns");
        }
        if (row + waiting.size() >= LAST_ROW) {
            throw new IllegalArgumentException("more rows than a sheet has");
        }
        if (started) {
            write(values);
            return;
        }
        waiting.add(new ArrayList<>(values));
        if (waiting.size() > MEASURED_ROWS) {
            start();
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        start();
        String range = "A1:" + Headers.letters(Math.max(0, columns - 1)) + Math.max(1, row);
        out.write("</sheetData><autoFilter ref=\"" + range + "\"/></worksheet>");
        endPart();
        part(
                "xl/workbook.xml",
                XlsxParts.workbook(
                        sheet, Headers.letters(Math.max(0, columns - 1)), Math.max(1, row)));
        part("xl/styles.xml", XlsxParts.STYLES);
        part("xl/_rels/workbook.xml.rels", XlsxParts.WORKBOOK_RELATIONS);
        part("_rels/.rels", XlsxParts.RELATIONS);
        part("[Content_Types].xml", XlsxParts.CONTENT_TYPES);
        zip.finish();
        zip.flush();
    }

    private void start() throws IOException {
        if (started) {
            return;
        }
        started = true;
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        out.write(XlsxParts.SHEET_START);
        widths();
        out.write("<sheetData>");
        for (List<? extends @Nullable Object> values : waiting) {
            write(values);
        }
        waiting.clear();
    }

    /// By the longest of the first rows, between 8 and 60 characters.
    private void widths() throws IOException {
        if (columns == 0) {
            return;
        }
        out.write("<cols>");
        for (int c = 0; c < columns; c++) {
            int width = 6;
            for (List<? extends @Nullable Object> values : waiting) {
                String text = c < values.size() ? CellText.of(values.get(c)) : "";
                width = Math.max(width, text.codePointCount(0, text.length()));
            }
            out.write(
                    "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
                            .formatted(c + 1, Math.min(60, width + 2)));
        }
        out.write("</cols>");
    }

    private void write(List<? extends @Nullable Object> values) throws IOException {
        row++;
        out.write("<row r=\"" + row + "\">");
        for (int c = 0; c < values.size(); c++) {
            cell(c, values.get(c));
        }
        out.write("</row>");
    }

    private void cell(int column, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> {}
            case Boolean flag -> typed(column, "b", PLAIN, flag ? "1" : "0");
            case LocalDate date -> dated(column, date.atStartOfDay(), DATE, value);
            case LocalDateTime moment -> dated(column, moment, DATE_TIME, value);
            case Number number -> number(column, CellText.of(number));
            default -> text(column, CellText.of(value));
        }
    }

    private void number(int column, String text) throws IOException {
        boolean digits = !text.isEmpty() && !text.endsWith("y") && !text.endsWith("N");
        if (digits && CellText.isTyped(new BigDecimal(text))) {
            typed(column, "n", PLAIN, text);
        } else {
            text(column, text);
        }
    }

    private void dated(int column, LocalDateTime moment, int style, Object value)
            throws IOException {
        double serial = Numbers.serial(moment);
        if (serial < 0) {
            text(column, CellText.of(value));
        } else {
            typed(column, "n", style, Double.toString(serial));
        }
    }

    private void typed(int column, String type, int style, String value) throws IOException {
        start(column, type, style);
        out.write("><v>" + value + "</v></c>");
    }

    private void text(int column, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        int style = row == 1 ? BOLD : FormulaGuard.isTainted(text) ? QUOTED : PLAIN;
        start(column, "inlineStr", style);
        String closed = FormulaGuard.closeTyped(text);
        String cut = closed.length() > LONGEST ? closed.substring(0, LONGEST - 1) + "…" : closed;
        out.write("><is><t xml:space=\"preserve\">");
        XlsxParts.escape(out, TypedText.escaped(cut));
        out.write("</t></is></c>");
    }

    private void start(int column, String type, int style) throws IOException {
        out.write("<c r=\"" + Headers.letters(column) + row + "\" t=\"" + type + "\"");
        if (style != PLAIN) {
            out.write(" s=\"" + style + "\"");
        }
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(content);
        endPart();
    }

    private void endPart() throws IOException {
        out.flush();
        zip.closeEntry();
    }

    /// The stream is the caller's to close.
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            out.write(b, off, len);
        }
    }
}
