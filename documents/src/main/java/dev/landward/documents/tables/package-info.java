/// Tables as people have them: CSV of every dialect and XLSX are read, CSV and XLSX are written.
///
/// Start at [Tables] to read and at [TableWriter] to write. A file that cannot be read as a table
/// is answered by one [Refused] value, never by an exception.
@NullMarked
package dev.landward.documents.tables;

import org.jspecify.annotations.NullMarked;
