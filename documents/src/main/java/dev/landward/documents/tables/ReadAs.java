package dev.landward.documents.tables;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// How to read a file; what is null is found out.
///
/// @param limits what the file may be at most
/// @param header where the header is
/// @param sheet the sheet to read of a workbook, otherwise the first visible one with text in it
/// @param encoding the encoding of a CSV
/// @param delimiter the delimiter of a CSV
public record ReadAs(
        Limits limits,
        HeaderRule header,
        @Nullable String sheet,
        @Nullable Charset encoding,
        @Nullable Character delimiter) {

    /// Everything is found out, within the usual limits.
    public static final ReadAs DETECT =
            new ReadAs(Limits.DEFAULT, new HeaderRule.Detect(), null, null, null);

    /// The same within other limits.
    ///
    /// @param other the limits
    /// @return how to read
    public ReadAs within(Limits other) {
        return new ReadAs(other, header, sheet, encoding, delimiter);
    }

    /// The same with a rule for the header.
    ///
    /// @param rule the rule
    /// @return how to read
    public ReadAs withHeader(HeaderRule rule) {
        return new ReadAs(limits, rule, sheet, encoding, delimiter);
    }

    /// The same from one sheet.
    ///
    /// @param name as listed in [Detected#sheets]
    /// @return how to read
    public ReadAs fromSheet(String name) {
        return new ReadAs(limits, header, name, encoding, delimiter);
    }

    /// The same with a known encoding.
    ///
    /// @param charset the encoding; a byte order mark in the file wins over it
    /// @return how to read
    public ReadAs encodedAs(Charset charset) {
        return new ReadAs(limits, header, sheet, charset, delimiter);
    }

    /// The same with a known delimiter.
    ///
    /// @param character the delimiter
    /// @return how to read
    public ReadAs delimitedBy(char character) {
        return new ReadAs(limits, header, sheet, encoding, character);
    }
}
