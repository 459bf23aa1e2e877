package dev.landward.documents.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Reads any table a person may have: CSV (comma, semicolon, tab, pipe; UTF-8, UTF-16,
/// Windows-1252; quoted line breaks, ragged rows) and XLSX. What a file is, is told from its bytes,
/// never from its name.
///
/// Nothing here throws for what is in a file: whatever cannot be read as a table is one [Refused]
/// value. At most [Limits#bytes] bytes are held, and of a workbook only the parts that are needed
/// are unpacked, each while it is read.
///
/// ```java
/// switch (Tables.read(upload, ReadAs.DETECT)) {
///     case Table table -> preview(table);
///     case Refused refused -> say(refused.kind(), refused.values());
/// }
/// ```
///
/// Cost: linear in the size of the file.
public final class Tables {

    private Tables() {}

    /// Reads a file, such as the temporary file of an upload.
    ///
    /// @param file the file
    /// @param how what is known about it
    /// @return the table, or why there is none
    public static TableReading read(Path file, ReadAs how) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, how);
        } catch (IOException e) {
            return new Refused(Refused.Kind.UNREADABLE, Map.of());
        }
    }

    /// Reads a stream up to its end, or to one byte more than allowed. It is left open.
    ///
    /// @param in the stream
    /// @param how what is known about it
    /// @return the table, or why there is none
    public static TableReading read(InputStream in, ReadAs how) {
        try {
            return read(in.readNBytes(how.limits().bytes() + 1), how);
        } catch (IOException e) {
            return new Refused(Refused.Kind.UNREADABLE, Map.of());
        }
    }

    /// Reads bytes.
    ///
    /// @param bytes the whole file; not changed
    /// @param how what is known about it
    /// @return the table, or why there is none
    public static TableReading read(byte[] bytes, ReadAs how) {
        try {
            int limit = how.limits().bytes();
            if (bytes.length > limit) {
                throw new Stop(Refused.Kind.TOO_LARGE, Map.of("limit", limit));
            }
            if (FileKind.isZip(bytes)) {
                return XlsxReader.read(bytes, how);
            }
            FileKind.refuseOther(bytes);
            return CsvReader.read(bytes, how);
        } catch (Stop stop) {
            return stop.refused();
        }
    }
}
