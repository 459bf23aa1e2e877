package dev.landward.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.postgresql.core.Utils;

/// What PostgreSQL knows of Landward's tables: those in the schemas of modules, and the modules'
/// migration histories.
///
/// @param connection where to look
record Catalog(Connection connection) {

    /// Sign-ins are not backed up: a restored Landward asks everybody to sign in again.
    private static final Set<String> PASSING =
            Set.of(
                    "web.spring_session",
                    "web.spring_session_attributes",
                    "accounts.session",
                    "accounts.code",
                    "accounts.challenge",
                    "accounts.attempt");

    private static final String MODULES =
            """
            select substr(relname, length('%1$s') + 1) from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'r' and starts_with(relname, '%1$s')
            """
                    .formatted(Migrations.HISTORY);

    /// By name, not by place, since two databases may have come to the same columns on two ways;
    /// numbers of transactions mean something in their own database only.
    private static final String TABLES =
            """
            select n.nspname, c.relname,
              array(select a.attname::text from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                  and a.atttypid <> 'xid8'::regtype
                order by a.attname collate "C"),
              array(select quote_ident(a.attname) || case when a.attcollation = 0 then '' else ' collate "C"' end
                from pg_index i, unnest(i.indkey) with ordinality k(attnum, place), pg_attribute a
                where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum
                order by k.place)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and c.relpersistence = 'p'
              and (n.nspname in (%1$s) or n.nspname = 'public' and starts_with(c.relname, '%2$s'))
            order by n.nspname || '.' || c.relname collate "C"
            """
                    .formatted(MODULES, Migrations.HISTORY);

    private static final String SEQUENCES =
            "select schemaname || '.' || sequencename, coalesce(last_value, start_value), last_value is not null"
                    + " from pg_sequences where schemaname in (%s)".formatted(MODULES);

    /// A table and how to read it in an order of its own.
    ///
    /// @param schema its schema
    /// @param table its name in the schema
    /// @param columns what is stored, by name
    /// @param key the columns to sort by, as SQL
    record Table(String schema, String table, List<String> columns, List<String> key) {

        String name() {
            return schema + "." + table;
        }

        String sql() {
            return quoted(schema) + "." + quoted(table);
        }

        String columnList() {
            return columns.stream().map(Catalog::quoted).collect(Collectors.joining(", "));
        }

        String copyOut() {
            var order = key.isEmpty() ? "t::text collate \"C\"" : String.join(", ", key);
            return "copy (select %s from %s t order by %s) to stdout"
                    .formatted(columnList(), sql(), order);
        }

        String copyIn() {
            return "copy %s (%s) from stdin".formatted(sql(), columnList());
        }
    }

    /// The tables to be backed up.
    List<Table> tables() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            var tables = new ArrayList<Table>();
            while (rows.next()) {
                var table =
                        new Table(
                                rows.getString(1),
                                rows.getString(2),
                                List.of((String[]) rows.getArray(3).getArray()),
                                List.of((String[]) rows.getArray(4).getArray()));
                if (!PASSING.contains(table.name())) {
                    tables.add(table);
                }
            }
            return tables;
        }
    }

    /// The tables that are not backed up, as SQL: what stands there belongs to what was before.
    List<String> passing() throws SQLException {
        return strings(
                "select name from unnest(array['%s']) name where to_regclass(name) is not null"
                        .formatted(String.join("','", PASSING)));
    }

    /// The schemas of Landward's modules.
    List<String> modules() throws SQLException {
        return strings(MODULES);
    }

    SortedMap<String, Integer> versions() throws SQLException {
        var versions = new TreeMap<String, Integer>();
        for (var module : modules()) {
            versions.put(
                    module,
                    Integer.parseInt(
                            strings(
                                            "select max(version::int)::text from public.%s where success and type <> 'BASELINE'"
                                                    .formatted(quoted(Migrations.HISTORY + module)))
                                    .getFirst()));
        }
        return versions;
    }

    SortedMap<String, Manifest.Position> sequences() throws SQLException {
        var positions = new TreeMap<String, Manifest.Position>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(SEQUENCES)) {
            while (rows.next()) {
                positions.put(
                        rows.getString(1),
                        new Manifest.Position(rows.getLong(2), rows.getBoolean(3)));
            }
        }
        return positions;
    }

    /// Whether anybody has stored anything.
    boolean holdsData() throws SQLException {
        for (var table : tables()) {
            if (!isBookkeeping(table.name())
                    && strings("select 'some' from %s limit 1".formatted(table.sql())).size() > 0) {
                return true;
            }
        }
        return false;
    }

    /// Written by Landward itself, not by people.
    private static boolean isBookkeeping(String table) {
        return table.startsWith("public.") || table.equals("database.migrated");
    }

    List<String> strings(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    void execute(String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    static String quoted(String name) {
        try {
            return Utils.escapeIdentifier(null, name).toString();
        } catch (SQLException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
