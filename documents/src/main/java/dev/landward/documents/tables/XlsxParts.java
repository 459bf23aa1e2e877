package dev.landward.documents.tables;

import java.io.IOException;
import java.io.Writer;

/// The fixed parts of a workbook of one sheet.
final class XlsxParts {

    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final int LONGEST_NAME = 31;

    static final String CONTENT_TYPES =
            XML
                    + """
                    <Types xmlns="%1$scontent-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Default Extension="xml" ContentType="application/xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="%2$s.sheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%2$s.worksheet+xml"/>
                    <Override PartName="/xl/styles.xml" ContentType="%2$s.styles+xml"/>
                    </Types>\
                    """
                            .formatted(
                                    PACKAGE,
                                    "application/vnd.openxmlformats-officedocument.spreadsheetml");

    static final String RELATIONS =
            XML
                    + """
                    <Relationships xmlns="%srelationships">
                    <Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/>
                    </Relationships>\
                    """
                            .formatted(PACKAGE, OFFICE);

    static final String WORKBOOK_RELATIONS =
            XML
                    + """
                    <Relationships xmlns="%1$srelationships">
                    <Relationship Id="rId1" Type="%2$s/worksheet" Target="worksheets/sheet1.xml"/>
                    <Relationship Id="rId2" Type="%2$s/styles" Target="styles.xml"/>
                    </Relationships>\
                    """
                            .formatted(PACKAGE, OFFICE);

    /// Styles by number: plain, bold, date, date and time, text even when edited.
    static final String STYLES =
            XML
                    + """
                    <styleSheet xmlns="%s">
                    <numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>\
                    <numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>
                    <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
                    <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
                    <fills count="2"><fill><patternFill patternType="none"/></fill>\
                    <fill><patternFill patternType="gray125"/></fill></fills>
                    <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
                    <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
                    <cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
                    <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>
                    <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
                    <xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
                    <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>
                    <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
                    </styleSheet>\
                    """
                            .formatted(MAIN);

    static final String SHEET_START =
            XML
                    + """
                    <worksheet xmlns="%s"><sheetViews><sheetView workbookViewId="0">\
                    <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
                    </sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>\
                    """
                            .formatted(MAIN);

    private XlsxParts() {}

    static String workbook(String sheet, String lastColumn, int lastRow) {
        String name = attribute(sheet);
        String range = "'%s'!$A$1:$%s$%d".formatted(name.replace("'", "''"), lastColumn, lastRow);
        return XML
                + """
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets>
                <definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">%s</definedName></definedNames>
                </workbook>\
                """
                        .formatted(MAIN, OFFICE, name, range);
    }

    /// A name that Excel allows: 31 characters, none of `[]:*?/\`, no outer apostrophe.
    static String sheetName(String wanted) {
        String name = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
        int end = Math.min(LONGEST_NAME, name.length());
        end -= end > 0 && Character.isHighSurrogate(name.charAt(end - 1)) ? 1 : 0;
        String allowed = name.substring(0, end).replaceAll("^'+|'+$", "").strip();
        return allowed.isEmpty() ? "1" : allowed;
    }

    static void escape(Writer out, String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '&' -> out.write("&amp;");
                default -> out.write(c);
            }
        }
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
