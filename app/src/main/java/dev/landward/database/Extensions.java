package dev.landward.database;

import java.sql.Connection;
import java.sql.SQLException;

/// What Landward needs of PostgreSQL beside PostgreSQL itself. Its own brings it; one that somebody
/// else runs may lack it.
final class Extensions {

    private static final String NEEDED = "pg_trgm";

    private Extensions() {}

    /// Makes sure that it is there.
    ///
    /// @throws CannotStart where it is not, and Landward may not create it
    static void need(Connection connection) {
        need(connection, NEEDED);
    }

    static void need(Connection connection, String name) {
        try (var statement = connection.createStatement()) {
            var known =
                    statement.executeQuery(
                            "select from pg_extension where extname = '%s'".formatted(name));
            if (!known.next()) {
                statement.execute("create extension \"%s\" with schema public".formatted(name));
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "the database lacks the extension %1$s, which the search needs, and it cannot be created (%2$s): install PostgreSQL's contrib modules, and let an administrator of the database run: create extension %1$s with schema public;"
                            .formatted(
                                    name,
                                    String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
                    e);
        }
    }
}
