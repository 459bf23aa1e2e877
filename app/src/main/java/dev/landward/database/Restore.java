package dev.landward.database;

import java.io.IOException;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/// Puts a backup back: the whole of it in one transaction, or nothing.
///
/// The tables are made by the migrations of the time of the backup, filled, read back, compared
/// with the file's checksums, and only then brought forward to this Landward's version.
final class Restore {

    private final Connection connection;
    private final Catalog catalog;
    private final BackupFile file;
    private final Manifest manifest;
    private final Migrations migrations = new Migrations();

    /// Restores a backup that is whole.
    ///
    /// @param replace whether data that is there may go
    static void run(Address database, BackupFile file, boolean replace) throws Exception {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            new Restore(connection, file).run(replace);
            connection.commit();
        }
    }

    private Restore(Connection connection, BackupFile file) {
        this.connection = connection;
        this.file = file;
        catalog = new Catalog(connection);
        manifest = file.manifest();
    }

    private void run(boolean replace) throws Exception {
        refuseFromNewer();
        refuseWhileInUse();
        if (!replace && catalog.holdsData()) {
            throw new CannotStart(
                    "there is data already, so nothing was touched: restore into an empty folder (LANDWARD_DATA), or give up what is there with --replace.");
        }
        clear();
        migrations.runTo(OneTransaction.over(connection), manifest.versions());
        fill();
        compare();
        migrations.run(OneTransaction.over(connection));
    }

    private void refuseFromNewer() {
        var known = migrations.known();
        manifest.versions()
                .forEach((module, version) -> {
                    if (known.getOrDefault(module, 0) < version) {
                        throw new CannotStart(
                                "the backup was made by a newer Landward (%s), so nothing was touched: restore it with that one or a later one."
                                        .formatted(manifest.program()));
                    }
                });
    }

    private void refuseWhileInUse() throws SQLException {
        var others =
                catalog.strings(
                        "select pid::text from pg_stat_activity where datname = current_database()"
                                + " and application_name = 'Landward' and pid <> pg_backend_pid()");
        if (!others.isEmpty()) {
            throw new CannotStart(
                    "a Landward is running on this database, so nothing was touched: stop it first.");
        }
    }

    private void clear() throws SQLException {
        var modules = catalog.modules();
        for (var module : modules) {
            catalog.execute("drop schema if exists %s cascade".formatted(Catalog.quoted(module)));
        }
        for (var module : modules) {
            catalog.execute(
                    "drop table public.%s".formatted(Catalog.quoted(Migrations.HISTORY + module)));
        }
    }

    /// Triggers of the tables must not act on rows that have had their effect, and foreign keys are
    /// checked once at the end, so tables may come in any order.
    private void fill() throws SQLException, IOException {
        var tables = catalog.tables();
        refuseOtherTables(tables);
        var guards = Guards.lift(catalog, tables);
        var all = tables.stream().map(Catalog.Table::sql).collect(Collectors.joining(", "));
        var passing = catalog.passing().stream().map(table -> ", " + table);
        catalog.execute("truncate " + all + passing.collect(Collectors.joining()));
        for (int i = 0; i < tables.size(); i++) {
            fill(tables.get(i), manifest.tables().get(i));
        }
        guards.putBack();
        for (var sequence : manifest.sequences().entrySet()) {
            set(sequence.getKey(), sequence.getValue());
        }
        catalog.execute("analyze " + all);
    }

    private void refuseOtherTables(List<Catalog.Table> tables) {
        var here = tables.stream().map(table -> table.name() + table.columns()).toList();
        var there =
                manifest.tables().stream().map(table -> table.name() + table.columns()).toList();
        if (!here.equals(there)) {
            throw new CannotStart(
                    "the tables in the backup are not those of this Landward, so nothing was touched: restore it with the version that made it (%s)."
                            .formatted(manifest.program()));
        }
    }

    private void fill(Catalog.Table table, Manifest.TableContents contents)
            throws SQLException, IOException {
        var digest = Checksum.digest();
        try (var rows = new DigestInputStream(file.rows(table.name()), digest)) {
            long copied =
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn(), rows);
            if (copied != contents.rows() || !Checksum.of(digest).equals(contents.sha256())) {
                throw damaged(table.name());
            }
        }
    }

    private void set(String sequence, Manifest.Position position) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            statement.setString(1, sequence);
            statement.setLong(2, position.last());
            statement.setBoolean(3, position.used());
            statement.execute();
        }
    }

    private void compare() throws SQLException, IOException {
        if (!Backup.describe(connection).contents().equals(manifest.contents())) {
            throw damaged("what was stored");
        }
        catalog.execute("reset search_path");
    }

    private static CannotStart damaged(String what) {
        return new CannotStart(
                "the backup does not fit its own checksums (%s), so nothing was touched: take another copy of it."
                        .formatted(what));
    }
}
