package dev.landward.documents.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sheets of a workbook and its parts.
///
/// @param sheets the visible ones, or all where all are hidden; charts and dialogues left out
/// @param from1904 whether days are counted from 1904 instead of 1900
record Workbook(
        List<Sheet> sheets,
        boolean from1904,
        @Nullable String textsPart,
        @Nullable String stylesPart) {

    private static final int MOST_SHEETS = 1_000;

    /// @param part the name of its part
    record Sheet(String name, String part, boolean hidden) {}

    static Workbook read(ZipParts zip, String part) throws Stop, IOException {
        int slash = part.lastIndexOf('/');
        String folder = slash < 0 ? "" : part.substring(0, slash);
        String relationsPart = folder + "/_rels/" + part.substring(slash + 1) + ".rels";
        List<Relations.Relation> relations = Relations.read(zip, relationsPart, folder);
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (XmlScan xml = new XmlScan(zip.open(part), part, 0)) {
            for (var event = xml.next(); event != XmlScan.Event.DONE; event = xml.next()) {
                if (event == XmlScan.Event.START && xml.is("workbookPr")) {
                    String value = xml.attribute("date1904");
                    from1904 = "1".equals(value) || "true".equals(value);
                } else if (event == XmlScan.Event.START && xml.is("sheet")) {
                    add(sheets, xml, relations);
                }
            }
        }
        List<Sheet> visible = sheets.stream().filter(s -> !s.hidden()).toList();
        return new Workbook(
                visible.isEmpty() ? List.copyOf(sheets) : visible,
                from1904,
                target(relations, "sharedStrings"),
                target(relations, "styles"));
    }

    private static void add(List<Sheet> sheets, XmlScan xml, List<Relations.Relation> relations)
            throws Stop {
        String name = xml.attribute("name");
        String id = xml.attribute("id");
        String state = xml.attribute("state");
        for (Relations.Relation relation : relations) {
            if (relation.id().equals(id)
                    && relation.isOf("worksheet")
                    && sheets.size() < MOST_SHEETS) {
                boolean hidden = state != null && !state.equals("visible");
                sheets.add(new Sheet(name == null ? "" : name, relation.target(), hidden));
                return;
            }
        }
    }

    private static @Nullable String target(List<Relations.Relation> relations, String kind) {
        for (Relations.Relation relation : relations) {
            if (relation.isOf(kind)) {
                return relation.target();
            }
        }
        return null;
    }
}
