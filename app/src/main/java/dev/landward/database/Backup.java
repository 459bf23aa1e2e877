package dev.landward.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/// Copies everything that people stored into a file, as of one moment, while Landward runs or not.
///
/// Rows stream from PostgreSQL to the file, so memory does not grow with them.
final class Backup {

    /// How values are written, whatever the server's own habits.
    private static final String FORMATS =
            "set timezone = 'UTC'; set datestyle = 'ISO'; set intervalstyle = 'postgres';"
                    + " set bytea_output = 'hex'; set extra_float_digits = 1; set search_path = pg_catalog";

    private Backup() {}

    /// Writes a backup.
    ///
    /// @return what is in it
    static Manifest write(Address database, Path file) throws Exception {
        try (var connection = database.connect()) {
            var catalog = new Catalog(connection);
            snapshot(catalog);
            if (catalog.modules().isEmpty()) {
                throw new CannotStart(
                        "there is nothing to back up: no Landward has ever started on this database.");
            }
            return BackupFile.write(file, archive -> copy(catalog, archive));
        }
    }

    private static void snapshot(Catalog catalog) throws SQLException {
        catalog.execute(FORMATS);
        catalog.connection().setAutoCommit(false);
        catalog.execute("set transaction isolation level repeatable read read only");
    }

    private static Manifest copy(Catalog catalog, ZipOutputStream archive)
            throws SQLException, IOException {
        return describe(
                catalog,
                table -> {
                    archive.putNextEntry(new ZipEntry(table.name() + ".tsv"));
                    return archive;
                });
    }

    /// Reads everything once more, only to describe it.
    static Manifest describe(Connection connection) throws SQLException, IOException {
        var catalog = new Catalog(connection);
        catalog.execute(FORMATS);
        return describe(catalog, _ -> OutputStream.nullOutputStream());
    }

    private interface Destination {
        OutputStream of(Catalog.Table table) throws IOException;
    }

    /// Sequences are no part of a snapshot, so they are read after the rows that took from them.
    private static Manifest describe(Catalog catalog, Destination destination)
            throws SQLException, IOException {
        var contents = new ArrayList<Manifest.TableContents>();
        var versions = catalog.versions();
        for (var table : catalog.tables()) {
            contents.add(copy(catalog.connection(), table, destination.of(table)));
        }
        return new Manifest(
                Manifest.FORMAT,
                program(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                versions,
                contents,
                catalog.sequences());
    }

    private static Manifest.TableContents copy(
            Connection connection, Catalog.Table table, OutputStream out)
            throws SQLException, IOException {
        var digest = Checksum.digest();
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        long rows = copy.copyOut(table.copyOut(), new DigestOutputStream(out, digest));
        return new Manifest.TableContents(table.name(), table.columns(), rows, Checksum.of(digest));
    }

    private static String program() {
        var version = Backup.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
