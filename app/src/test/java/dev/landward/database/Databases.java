package dev.landward.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/// Empty databases on a PostgreSQL of their own, for tests.
final class Databases implements AutoCloseable {

    private final OwnPostgres server;
    private final AtomicInteger made = new AtomicInteger();

    Databases(Path home) {
        server = OwnPostgres.start(home);
    }

    Address empty() throws SQLException {
        var name = "test_" + made.incrementAndGet();
        try (var connection = server.address().connect()) {
            new Catalog(connection).execute("create database " + name);
        }
        var address = server.address();
        return new Address(
                address.url().replaceFirst("/postgres$", "/" + name),
                address.user(),
                address.password(),
                null);
    }

    /// One with the tables of this Landward.
    Address migrated() throws SQLException {
        var address = empty();
        try (var connection = address.connect()) {
            new Migrations().run(connection);
        }
        return address;
    }

    static void execute(Address address, String statements) throws SQLException {
        try (var connection = address.connect()) {
            new Catalog(connection).execute(statements);
        }
    }

    static String one(Address address, String query) throws SQLException {
        try (Connection connection = address.connect()) {
            return new Catalog(connection).strings(query).getFirst();
        }
    }

    @Override
    public void close() throws IOException {
        server.stop();
    }
}
