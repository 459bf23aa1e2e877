package dev.landward.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Brings the tables of every module to where this Landward needs them.
///
/// Each module has a history of its own, `public.flyway_schema_history_<module>`. A start that
/// finds its own stamp on the database, a digest of all scripts, has nothing to look at and saves
/// the time.
final class Migrations {

    static final String HISTORY = "flyway_schema_history_";

    private static final String NEWEST = "latest";

    private final SequencedMap<String, List<Modules.Script>> scripts = Modules.scripts();

    /// The newest version of each module that this Landward knows.
    Map<String, Integer> known() {
        var known = new TreeMap<String, Integer>();
        scripts.forEach((module, script) -> known.put(module, script.getLast().version()));
        return known;
    }

    /// Runs what has not been run yet, module by module.
    void run(Connection connection) {
        var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var stamp = stamp();
        if (stamp.equals(lastStamp(db))) {
            return;
        }
        Extensions.need(connection);
        scripts.keySet().forEach(module -> run(connection, module, NEWEST));
        db.sql("insert into database.migrated (stamp) values (?)").param(stamp).update();
    }

    /// Runs the scripts of the modules named, up to the versions given.
    void runTo(Connection connection, Map<String, Integer> versions) {
        Extensions.need(connection);
        for (var module : scripts.keySet()) {
            var version = versions.get(module);
            if (version != null) {
                run(connection, module, version.toString());
            }
        }
    }

    private static void run(Connection connection, String module, String target) {
        try {
            Flyway.configure()
                    .dataSource(new SingleConnectionDataSource(connection, true))
                    .locations("classpath:dev/landward/" + module)
                    .defaultSchema("public")
                    .table(HISTORY + module)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .ignoreMigrationPatterns(new String[0])
                    .target(target)
                    .load()
                    .migrate();
        } catch (FlywayValidateException e) {
            throw new CannotStart(
                    "the data was written by another Landward, newer than this one or changed in its module '%s': start that one, or restore a backup."
                            .formatted(module),
                    e);
        }
    }

    private static String lastStamp(JdbcClient db) {
        var table = "select to_regclass('database.migrated') is not null";
        if (!db.sql(table).query(Boolean.class).single()) {
            return "";
        }
        return db.sql("select stamp from database.migrated order by id desc limit 1")
                .query(String.class)
                .optional()
                .orElse("");
    }

    private String stamp() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            scripts.forEach((module, ofModule) ->
                    ofModule.forEach(script -> {
                        digest.update((module + script.version()).getBytes(StandardCharsets.UTF_8));
                        digest.update(script.text());
                    }));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
