package dev.landward.stakeholders.imports;

import dev.landward.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the form says about how a file is to be read; what it does not offer is passed over.
final class Readings {

    /// The encodings offered.
    static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE");

    /// The characters between cells that are offered, by what a form calls them.
    static final Map<String, String> DELIMITERS =
            Map.of("comma", ",", "semicolon", ";", "tab", "\t", "pipe", "|");

    private Readings() {}

    static Settings settings(Settings now, HttpServletRequest request) {
        var encoding = Typed.text(request.getParameter("encoding"));
        var sheet = Typed.text(request.getParameter("sheet"));
        return new Settings(
                sheet.isEmpty() ? null : sheet,
                ENCODINGS.contains(encoding) && Charset.isSupported(encoding) ? encoding : null,
                DELIMITERS.get(Typed.text(request.getParameter("delimiter"))),
                now.columns(),
                now.assessedOn(),
                now.group());
    }

    static List<@Nullable Field> columns(HttpServletRequest request, int count) {
        var columns = new ArrayList<@Nullable Field>();
        for (int i = 0; i < count; i++) {
            columns.add(field(Typed.text(request.getParameter("column" + i))));
        }
        return columns;
    }

    static @Nullable Field field(String name) {
        return Arrays.stream(Field.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
