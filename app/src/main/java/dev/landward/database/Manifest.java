package dev.landward.database;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// What a backup contains, and how to tell that it is whole.
///
/// @param format how the file is laid out
/// @param program the version of the Landward that wrote it
/// @param created when, as ISO instant
/// @param versions the last migration of each module
/// @param tables the tables, by name
/// @param sequences where each sequence stands, by name
record Manifest(
        int format,
        String program,
        String created,
        SortedMap<String, Integer> versions,
        List<TableContents> tables,
        SortedMap<String, Position> sequences) {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = new JsonMapper();

    /// The rows of a table.
    ///
    /// @param name as `schema.table`
    /// @param columns in the order of the copy
    /// @param rows how many
    /// @param sha256 of the rows as PostgreSQL copies them, in the order of the key
    record TableContents(String name, List<String> columns, long rows, String sha256) {}

    /// Where a sequence stands.
    ///
    /// @param last its last value
    /// @param used whether that value has been given out
    record Position(long last, boolean used) {}

    Manifest {
        versions = new TreeMap<>(versions);
        tables = List.copyOf(tables);
        sequences = new TreeMap<>(sequences);
    }

    /// One checksum over everything stored, the same for the same content, whenever and by
    /// whichever program it was backed up.
    String contents() {
        return Checksum.of(JSON.writeValueAsString(List.of(FORMAT, versions, tables, sequences)));
    }

    long rows() {
        return tables.stream().mapToLong(TableContents::rows).sum();
    }

    String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }

    static Manifest of(String json) {
        return JSON.readValue(json, Manifest.class);
    }

    /// Reads only the format, which stays readable whatever else changes.
    static int formatOf(String json) {
        return JSON.readTree(json).path("format").asInt(Integer.MAX_VALUE);
    }
}
