package dev.landward.documents.charts;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// A picture read back from its SVG by a strict XML parser.
final class Drawn {

    /// A line of text with the room it takes, in coordinates as drawn.
    record Line(String text, double size, Box box) {}

    private static final Pattern SHIFT =
            Pattern.compile("translate\\((-?[0-9.]+) (-?[0-9.]+)\\)( rotate\\(-90\\))?");
    final Element root;

    private Drawn(Element root) {
        this.root = root;
    }

    static Drawn of(Chart chart, Size size, Reader reader) {
        return parse(chart.svg("it", size, reader));
    }

    static Drawn parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Drawn(
                    builder.parse(new InputSource(new StringReader(xml))).getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError("not XML: " + xml, e);
        }
    }

    List<Element> all(String tag) {
        var nodes = root.getElementsByTagName(tag);
        var result = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            result.add((Element) nodes.item(i));
        }
        return result;
    }

    List<Element> classed(String name) {
        return all("*").stream()
                .filter(e -> List.of(e.getAttribute("class").split(" ")).contains(name))
                .toList();
    }

    Optional<Element> point(String id) {
        return classed("fig-mark").stream()
                .filter(e -> e.getAttribute("data-id").equals(id))
                .findFirst();
    }

    /// Where a mark's shape is, as drawn.
    static double[] at(Element mark) {
        var matcher =
                SHIFT.matcher(
                        ((Element) mark.getElementsByTagName("path").item(0))
                                .getAttribute("transform"));
        if (!matcher.find()) {
            throw new AssertionError("a mark without a place");
        }
        return new double[] {
            Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))
        };
    }

    double number(String attribute) {
        return Double.parseDouble(root.getAttribute(attribute));
    }

    double width() {
        return number("width");
    }

    double height() {
        return number("height");
    }

    /// Every mark's text.
    List<String> titles() {
        return all("title").stream().map(Element::getTextContent).toList();
    }

    List<Line> lines() {
        return all("text").stream().map(this::line).toList();
    }

    private Line line(Element text) {
        double size = number(text, "font-size", number(root, "font-size", 0));
        boolean bold =
                text.getAttribute("class").equals("fig-strong")
                        || text.getAttribute("font-weight").equals("600");
        double width = Text.width(text.getTextContent(), size, bold);
        double share =
                switch (text.getAttribute("text-anchor")) {
                    case "middle" -> 0.5;
                    case "end" -> 1;
                    default -> 0;
                };
        if (root.getAttribute("direction").equals("rtl")) {
            share = 1 - share;
        }
        var shift = SHIFT.matcher(text.getAttribute("transform"));
        if (shift.find()) {
            double x = Double.parseDouble(shift.group(1));
            double y = Double.parseDouble(shift.group(2)) + width * share;
            return new Line(
                    text.getTextContent(),
                    size,
                    new Box(x - size * 0.76, y - width, x + size * 0.24, y));
        }
        double left = number(text, "x", 0) - width * share;
        double y = number(text, "y", 0);
        return new Line(
                text.getTextContent(),
                size,
                new Box(left, y - size * 0.76, left + width, y + size * 0.24));
    }

    private static double number(Element of, String attribute, double otherwise) {
        var value = of.getAttribute(attribute);
        return value.isEmpty() ? otherwise : Double.parseDouble(value);
    }
}
