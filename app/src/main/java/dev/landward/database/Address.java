package dev.landward.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.util.PSQLState;

/// Where the database is and how to get in.
///
/// @param url as `jdbc:postgresql://host/database`
/// @param user who connects
/// @param password the user's
/// @param secret the file of the password of Landward's own database, or `null` for an outside one
record Address(String url, String user, String password, @Nullable Path secret) {

    private static final Duration WHILE_STARTING = Duration.ofSeconds(60);

    /// Connects, outside of the pool, for work that may take long.
    ///
    /// @throws CannotStart when it cannot, with a sentence on why and what to do
    Connection connect() {
        var giveUp = System.nanoTime() + WHILE_STARTING.toNanos();
        while (true) {
            try {
                return open();
            } catch (SQLException e) {
                var starting = "57P03".equals(e.getSQLState());
                if (!starting || System.nanoTime() > giveUp) {
                    throw new CannotStart(sentence(e), e);
                }
                rest();
            }
        }
    }

    private Connection open() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        var connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException(
                    "no address of a PostgreSQL", PSQLState.UNKNOWN_STATE.getState());
        }
        return connection;
    }

    private String sentence(SQLException failure) {
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("28")) {
            return secret == null
                    ? "the PostgreSQL at %s refuses user '%s' with this password: check LANDWARD_DB_USER and LANDWARD_DB_PASSWORD."
                            .formatted(url, user)
                    : "the database does not know the password in %s: put the right file back, or delete it and start again to have a new one."
                            .formatted(secret);
        }
        if (state.startsWith("3D")) {
            return "there is no such database at %s: create it, or correct LANDWARD_DB_URL."
                    .formatted(url);
        }
        if (state.startsWith("08")) {
            return "no PostgreSQL answers at %s: start it, or correct LANDWARD_DB_URL."
                    .formatted(url);
        }
        return "the database at %s cannot be used (%s): check LANDWARD_DB_URL, LANDWARD_DB_USER and LANDWARD_DB_PASSWORD."
                .formatted(url, String.valueOf(failure.getMessage()).replaceAll("\\s+", " "));
    }

    private static void rest() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted while the database was starting.", e);
        }
    }
}
