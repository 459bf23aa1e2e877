package dev.landward.documents.tables;

import static dev.landward.documents.tables.Given.cells;
import static dev.landward.documents.tables.Given.header;
import static dev.landward.documents.tables.Given.places;
import static dev.landward.documents.tables.Given.refused;
import static dev.landward.documents.tables.Given.relation;
import static dev.landward.documents.tables.Given.relations;
import static dev.landward.documents.tables.Given.sheet;
import static dev.landward.documents.tables.Given.table;
import static dev.landward.documents.tables.Given.text;
import static dev.landward.documents.tables.Given.worksheet;
import static dev.landward.documents.tables.Given.xlsx;
import static dev.landward.documents.tables.Given.xlsxParts;
import static dev.landward.documents.tables.Given.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class XlsxReadingTests {

    private static final String STYLES =
            "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-407]d/\\ mmmm\\ yyyy;@\"/>"
                    + "<numFmt numFmtId=\"171\" formatCode=\"#,##0 &quot;days&quot;\"/>"
                    + "<numFmt numFmtId=\"172\" formatCode=\"[h]:mm\"/></numFmts>"
                    + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                    + "<xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/><xf numFmtId=\"22\"/>"
                    + "<xf numFmtId=\"20\"/><xf numFmtId=\"172\"/></cellXfs></styleSheet>";

    @Test
    void readsEveryKindOfCellAsStableText() {
        Map<String, String> parts =
                xlsxParts(
                        header("Kind", "Value")
                                + row(2, "text", "t=\"s\"", "1")
                                + row(3, "integer", "", "42")
                                + row(4, "fraction", "", "0.30000000000000004")
                                + row(5, "tiny", "", "1.0000000000000001E-2")
                                + row(6, "large", "", "1.5E+30")
                                + row(7, "date", "s=\"1\"", "46086")
                                + row(8, "named month", "s=\"2\"", "46086")
                                + row(9, "days", "s=\"3\"", "46086")
                                + row(10, "moment", "s=\"4\"", "46086.604166666664")
                                + row(11, "time", "s=\"5\"", "0.60416666666666663")
                                + row(12, "duration", "s=\"6\"", "1.5625")
                                + row(13, "yes", "t=\"b\"", "1")
                                + row(14, "no", "t=\"b\"", "0")
                                + row(15, "error", "t=\"e\"", "#N/A")
                                + "<row r=\"16\">"
                                + text("A16", "formula")
                                + "<c r=\"B16\" t=\"str\"><f>A1&amp;\"x\"</f><v>Kindx</v></c></row>"
                                + "<row r=\"17\">"
                                + text("A17", "sum")
                                + "<c r=\"B17\"><f>1+2</f><v>3</v></c></row>"
                                + row(18, "first days", "s=\"1\"", "1")
                                + row(19, "no such day", "s=\"1\"", "60")
                                + row(20, "negative", "", "-5"));
        parts.put("xl/styles.xml", STYLES);
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>zero</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>kana</t></rPh></si></sst>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(
                        relation(1, "worksheet", "worksheets/sheet1.xml"),
                        relation(2, "styles", "/xl/styles.xml"),
                        relation(3, "sharedStrings", "../xl/sharedStrings.xml")));
        Table table = table(zip(parts));
        assertThat(table.rows().stream().map(r -> r.cells().get(1)))
                .containsExactly(
                        "rich text",
                        "42",
                        "0.3",
                        "0.01",
                        "1.5E+30",
                        "2026-03-05",
                        "2026-03-05",
                        "46086",
                        "2026-03-05T14:30",
                        "14:30",
                        "37:30:00",
                        "true",
                        "false",
                        "#N/A",
                        "Kindx",
                        "3",
                        "1900-01-01",
                        "60",
                        "-5");
        assertThat(places(table)).startsWith(2, 3).endsWith(20);
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() {
        Map<String, String> parts =
                xlsxParts(header("Kind", "Value") + row(2, "date", "s=\"1\"", "44624"));
        parts.put(
                "xl/workbook.xml",
                "<workbook><workbookPr date1904=\"1\"/><sheets>"
                        + sheet("A", 1, "")
                        + "</sheets></workbook>");
        parts.put("xl/styles.xml", STYLES);
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(
                        relation(1, "worksheet", "worksheets/sheet1.xml"),
                        relation(2, "styles", "styles.xml")));
        assertThat(table(zip(parts)).rows().getFirst().cells())
                .containsExactly("date", "2026-03-05");
    }

    @Test
    void takesTheFirstVisibleSheetWithTextAndListsTheOthers() {
        Map<String, String> parts = xlsxParts("");
        parts.put(
                "xl/workbook.xml",
                "<workbook><sheets>"
                        + sheet("Secret", 1, "state=\"hidden\"")
                        + sheet("Empty", 2, "")
                        + sheet("People &amp; more", 3, "")
                        + sheet("Groups", 4, "")
                        + sheet("Chart", 5, "")
                        + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(
                        relation(1, "worksheet", "s1.xml"),
                        relation(2, "worksheet", "s2.xml"),
                        relation(3, "worksheet", "s3.xml"),
                        relation(4, "worksheet", "s4.xml"),
                        relation(5, "chartsheet", "s5.xml")));
        parts.put("xl/s1.xml", worksheet(header("Hidden")));
        parts.put("xl/s2.xml", worksheet("<row r=\"1\"><c r=\"A1\" s=\"3\"/></row>"));
        parts.put(
                "xl/s3.xml",
                worksheet(header("Name", "Group") + "<row r=\"3\">" + text("B3", "IT") + "</row>"));
        parts.put("xl/s4.xml", worksheet(header("Group")));
        Table table = table(zip(parts));
        assertThat(table.detected().sheet()).isEqualTo("People & more");
        assertThat(table.detected().sheets()).containsExactly("Empty", "People & more", "Groups");
        assertThat(table.rows()).containsExactly(new Row(3, List.of("", "IT")));
        assertThat(table(zip(parts), ReadAs.DETECT.fromSheet("Groups")).header())
                .containsExactly("Group");
        assertThat(refused(zip(parts), ReadAs.DETECT.fromSheet("Budget")).values())
                .containsEntry("asked", "Budget");
        assertThat(refused(zip(parts), ReadAs.DETECT.fromSheet("Empty")).kind())
                .isEqualTo(Refused.Kind.EMPTY);
    }

    @Test
    void ignoresFormattedButEmptyCellsFarOut() {
        Table table =
                table(
                        xlsx(
                                header("Name")
                                        + "<row r=\"2\">"
                                        + text("A2", "Ann")
                                        + "<c r=\"XFD2\" s=\"1\"/></row>"));
        assertThat(table.header()).containsExactly("Name");
    }

    @Test
    void placesCellsWithoutReferencesOneAfterTheOther() {
        Table table =
                table(
                        xlsx(
                                "<row><c t=\"inlineStr\"><is><t>Name</t></is></c><c t=\"inlineStr\"><is><t>Power</t></is></c></row>"
                                        + "<row><c t=\"inlineStr\"><is><t>Ann</t></is></c><c><v>5</v></c></row>"));
        assertThat(cells(table)).containsExactly(List.of("Ann", "5"));
    }

    @Test
    void readsPrefixedNamesCommentsCdataAndNumericCharacters() {
        String sheet =
                "<?xml version=\"1.0\"?><!-- a -- > b --><x:worksheet><x:sheetData><x:row r='1'><x:c r='A1' t='inlineStr'><x:is>"
                        + "<x:t><![CDATA[<Na]]]>me&#x20;&#233;&amp;_x000D__x005F_x0041_</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
        Map<String, String> parts = xlsxParts("");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        Table table = table(zip(parts), ReadAs.DETECT.withHeader(new HeaderRule.None()));
        assertThat(table.rows().getFirst().cells()).containsExactly("<Na]me é&\r_x0041_");
    }

    @Test
    void findsAWorkbookThatIsNotWhereItUsuallyIs() {
        Map<String, String> parts = xlsxParts(header("Name"));
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("_rels/.rels", relations(relation(1, "officeDocument", "/book/main.xml")));
        parts.put("book/main.xml", parts.remove("xl/workbook.xml"));
        parts.put(
                "book/_rels/main.xml.rels",
                relations(relation(1, "worksheet", "/xl/worksheets/sheet1.xml")));
        assertThat(table(zip(parts)).header()).containsExactly("Name");
    }

    @Test
    void tellsDateFormatsFromNumberFormats() {
        assertThat(DateStyles.custom("yyyy-mm-dd")).isEqualTo(DateStyles.Kind.DATE);
        assertThat(DateStyles.custom("d.m.yy h:mm")).isEqualTo(DateStyles.Kind.DATE_TIME);
        assertThat(DateStyles.custom("h:mm AM/PM")).isEqualTo(DateStyles.Kind.TIME);
        assertThat(DateStyles.custom("mmm")).isEqualTo(DateStyles.Kind.DATE);
        assertThat(DateStyles.custom("[Red]0.00;[Blue]-0.00")).isEqualTo(DateStyles.Kind.NUMBER);
        assertThat(DateStyles.custom("0.00E+00")).isEqualTo(DateStyles.Kind.NUMBER);
        assertThat(DateStyles.custom("General\" days\"")).isEqualTo(DateStyles.Kind.NUMBER);
        assertThat(DateStyles.custom("_-* #,##0.00\\ \\d_-")).isEqualTo(DateStyles.Kind.NUMBER);
        assertThat(DateStyles.custom("[mm]:ss")).isEqualTo(DateStyles.Kind.DURATION);
    }

    private static String row(int place, String kind, String attributes, String value) {
        return "<row r=\"%1$d\">%2$s<c r=\"B%1$d\" %3$s><v>%4$s</v></c></row>"
                .formatted(place, text("A" + place, kind), attributes, value);
    }
}
