package dev.landward.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The foreign keys and triggers of tables, taken off while rows are put back and then made as they
/// were; adding a foreign key checks every row.
///
/// It takes no more than to own the tables, so an outside PostgreSQL needs no superuser.
final class Guards {

    private static final String KEYS =
            """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname),
              format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint where contype = 'f' and conparentid = 0 and conrelid in
            """;

    private static final String TRIGGERS =
            """
            select format('alter table %s disable trigger %I', tgrelid::regclass, tgname),
              format('alter table %s enable %s trigger %I', tgrelid::regclass,
                case tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, tgname)
            from pg_trigger where not tgisinternal and tgenabled <> 'D' and tgrelid in
            """;

    private final Catalog catalog;
    private final List<String> putBack = new ArrayList<>();

    private Guards(Catalog catalog) {
        this.catalog = catalog;
    }

    static Guards lift(Catalog catalog, List<Catalog.Table> tables) throws SQLException {
        var guards = new Guards(catalog);
        var ids =
                tables.stream()
                        .map(table -> "'%s'::regclass".formatted(table.sql().replace("'", "''")))
                        .collect(Collectors.joining(", ", "(", ") order by 1"));
        guards.lift(KEYS + ids);
        guards.lift(TRIGGERS + ids);
        return guards;
    }

    private void lift(String query) throws SQLException {
        var lift = new ArrayList<String>();
        try (var statement = catalog.connection().createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                lift.add(rows.getString(1));
                putBack.add(rows.getString(2));
            }
        }
        for (var statement : lift) {
            catalog.execute(statement);
        }
    }

    void putBack() throws SQLException {
        for (var statement : putBack) {
            catalog.execute(statement);
        }
    }
}
