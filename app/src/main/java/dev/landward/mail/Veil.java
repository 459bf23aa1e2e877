package dev.landward.mail;

import java.util.List;
import java.util.regex.Pattern;

/// What of a letter nobody but its reader may see: the codes in it, and the addresses that open
/// something to whoever has them.
final class Veil {

    private static final Pattern SECRET =
            Pattern.compile("(?<=[/=])[A-Za-z0-9_-]{16,}(?=$|[/?&#])");

    private Veil() {}

    static List<Part> over(List<Part> parts) {
        return parts.stream().map(Veil::over).toList();
    }

    private static Part over(Part part) {
        return switch (part) {
            case Part.Code _ -> new Part.Code("••••••");
            case Part.Action(String label, String path) ->
                    new Part.Action(label, SECRET.matcher(path).replaceAll("…"));
            case Part.Heading heading -> heading;
            case Part.Paragraph paragraph -> paragraph;
            case Part.Fact fact -> fact;
            case Part.Quote quote -> quote;
        };
    }
}
