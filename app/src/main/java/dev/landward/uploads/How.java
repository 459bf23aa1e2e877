package dev.landward.uploads;

import dev.landward.documents.tables.Limits;
import dev.landward.documents.tables.ReadAs;
import dev.landward.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a file is read, as far as somebody said so; the rest is found out.
///
/// @param sheet which sheet of a workbook, or `null` for the first
/// @param encoding of a CSV, or `null`
/// @param delimiter of a CSV, or `null`
public record How(@Nullable String sheet, @Nullable String encoding, @Nullable String delimiter) {

    /// Everything is found out.
    public static final How FOUND_OUT = new How(null, null, null);

    /// The encodings that are offered.
    public static final List<String> ENCODINGS =
            List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE");

    /// The characters between cells that are offered, by what a form calls them.
    public static final Map<String, String> DELIMITERS =
            Map.of("comma", ",", "semicolon", ";", "tab", "\t", "pipe", "|");

    /// Reads what the form of `reading.jte` says; what it does not offer is passed over.
    ///
    /// @param request which brought the form
    /// @return how
    public static How of(HttpServletRequest request) {
        var encoding = Typed.text(request.getParameter("encoding"));
        var sheet = Typed.text(request.getParameter("sheet"));
        return new How(
                sheet.isEmpty() ? null : sheet,
                ENCODINGS.contains(encoding) && Charset.isSupported(encoding) ? encoding : null,
                DELIMITERS.get(Typed.text(request.getParameter("delimiter"))));
    }

    /// As the reader of tables wants to know it.
    ///
    /// @param limits what the file may be at most
    /// @return the same
    public ReadAs within(Limits limits) {
        var how = ReadAs.DETECT.within(limits);
        if (sheet != null) {
            how = how.fromSheet(sheet);
        }
        if (encoding != null) {
            how = how.encodedAs(Charset.forName(encoding));
        }
        return delimiter == null ? how : how.delimitedBy(delimiter.charAt(0));
    }
}
