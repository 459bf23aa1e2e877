package dev.landward.documents.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The texts that the cells of a workbook refer to by number. Parts of one text in several fonts
/// are joined; reading aids for East Asian names are left out.
final class SharedTexts {

    private SharedTexts() {}

    static List<String> read(ZipParts zip, @Nullable String part, Limits limits)
            throws Stop, IOException {
        List<String> texts = new ArrayList<>();
        if (part == null || !zip.has(part)) {
            return texts;
        }
        try (XmlScan xml = new XmlScan(zip.open(part), part, TypedText.longest(limits))) {
            for (var event = xml.next(); event != XmlScan.Event.DONE; event = xml.next()) {
                if (event == XmlScan.Event.START && xml.is("si")) {
                    texts.add(joined(xml, "si"));
                    if (texts.size() > limits.cells()) {
                        throw new Stop(
                                Refused.Kind.TOO_MANY_CELLS, Map.of("limit", limits.cells()));
                    }
                }
            }
        }
        return texts;
    }

    /// The text up to the end of the element the scan stands at. A text beyond the limit stays
    /// longer than allowed, so that whoever uses it can refuse it with its place.
    static String joined(XmlScan xml, String element) throws Stop, IOException {
        xml.startText();
        xml.pauseText();
        boolean aid = false;
        while (true) {
            XmlScan.Event event = xml.next();
            if (event == XmlScan.Event.DONE || (event == XmlScan.Event.END && xml.is(element))) {
                break;
            }
            if (xml.is("rPh")) {
                aid = event == XmlScan.Event.START;
            } else if (xml.is("t") && event == XmlScan.Event.START && !aid) {
                xml.resumeText();
            } else if (xml.is("t")) {
                xml.pauseText();
            }
        }
        return TypedText.unescaped(xml.text());
    }
}
