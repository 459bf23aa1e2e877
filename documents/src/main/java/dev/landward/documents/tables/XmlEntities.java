package dev.landward.documents.tables;

/// The five entities of XML and character numbers; there are no others.
final class XmlEntities {

    private XmlEntities() {}

    /// @param name what stands between `&` and `;`
    static int codePoint(String name, String part) throws Stop {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> number(name, part);
        };
    }

    /// The value of an attribute.
    static String decoded(String raw, String part) throws Stop {
        if (raw.indexOf('&') < 0) {
            return raw;
        }
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            int semicolon = c == '&' ? raw.indexOf(';', i) : -1;
            if (semicolon < 0) {
                value.append(c);
            } else {
                value.appendCodePoint(codePoint(raw.substring(i + 1, semicolon), part));
                i = semicolon;
            }
        }
        return value.toString();
    }

    private static int number(String name, String part) throws Stop {
        boolean hex = name.startsWith("#x");
        try {
            int code =
                    name.startsWith("#")
                            ? Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10)
                            : -1;
            if (Character.isValidCodePoint(code)) {
                return code;
            }
        } catch (NumberFormatException e) {
            throw Stop.broken(part);
        }
        throw Stop.broken(part);
    }
}
