package dev.landward.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// How many tests passed, failed and were skipped in all modules, from the build's own records.
///
/// @param tests all of them
/// @param failed those that failed
/// @param skipped those that did not run, each with its reason
record Count(int tests, int failed, List<String> skipped) {

    static Count of(Path root) throws IOException {
        int tests = 0;
        int failed = 0;
        var skipped = new ArrayList<String>();
        for (var folder : Report.files(root, "target/surefire-reports")) {
            for (var file : records(folder)) {
                var suite = read(file);
                tests += number(suite, "tests");
                failed += number(suite, "failures") + number(suite, "errors");
                skipped.addAll(skipped(suite));
            }
        }
        return new Count(tests, failed, List.copyOf(skipped));
    }

    String console() {
        var lines = new StringBuilder();
        skipped.forEach(
                test -> lines.append("SKIPPED: ").append(test).append(System.lineSeparator()));
        var passed = tests - failed - skipped.size();
        return lines.append(
                        "%d passed, %d failed, %d skipped%n"
                                .formatted(passed, failed, skipped.size()))
                .toString();
    }

    private static List<Path> records(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> skipped(Element suite) {
        var skipped = new ArrayList<String>();
        var marks = suite.getElementsByTagName("skipped");
        for (int i = 0; i < marks.getLength(); i++) {
            var mark = (Element) marks.item(i);
            var test = (Element) mark.getParentNode();
            skipped.add(
                    "%s.%s: %s"
                            .formatted(
                                    test.getAttribute("classname").replaceAll(".*\\.", ""),
                                    test.getAttribute("name"),
                                    mark.getAttribute("message")
                                            .lines()
                                            .findFirst()
                                            .orElse("no reason given")));
        }
        return skipped;
    }

    private static int number(Element suite, String name) {
        return Integer.parseInt(suite.getAttribute(name));
    }

    private static Element read(Path file) throws IOException {
        try {
            return builder().parse(file.toFile()).getDocumentElement();
        } catch (SAXException e) {
            throw new IOException(file + " is no record of tests", e);
        }
    }

    private static DocumentBuilder builder() throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
    }
}
