package dev.landward.documents.tables;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Which parts belong to a part of a workbook.
final class Relations {

    private static final int MOST = 10_000;

    /// @param type a URL whose last word says what the target is
    /// @param target the name of a part
    record Relation(String id, String type, String target) {
        boolean isOf(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    private Relations() {}

    static List<Relation> read(ZipParts zip, String part, String folder) throws Stop, IOException {
        List<Relation> relations = new ArrayList<>();
        if (!zip.has(part)) {
            return relations;
        }
        try (XmlScan xml = new XmlScan(zip.open(part), part, 0)) {
            for (var event = xml.next(); event != XmlScan.Event.DONE; event = xml.next()) {
                if (event == XmlScan.Event.START && xml.is("Relationship")) {
                    String id = xml.attribute("Id");
                    String type = xml.attribute("Type");
                    String target = xml.attribute("Target");
                    if (id != null && type != null && target != null && relations.size() < MOST) {
                        relations.add(new Relation(id, type, resolved(folder, target)));
                    }
                }
            }
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + "/" + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
