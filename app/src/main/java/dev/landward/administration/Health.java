package dev.landward.administration;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// How the program and its database are doing.
@Service
class Health {

    private static final String DATABASE =
            """
            select current_setting('server_version') as version,
              pg_database_size(current_database()) as size,
              (select count(*) from pg_stat_activity where datname = current_database()) as used,
              current_setting('max_connections')::int as most
            """;

    private static final String WORK =
            """
            select
              (select count(*) from database.job
                where not picked and execution_time < now() - interval '2 minutes') as overdue,
              (select count(*) from database.job where consecutive_failures > 0) as failing,
              (select count(*) from database.event_publication
                where completion_date is null
                  and publication_date < now() - interval '2 minutes') as events,
              (select count(*) from accounts.trail_unsealed) as unsealed,
              (select count(*) from web.spring_session
                where expiry_time > extract(epoch from now()) * 1000) as sessions
            """;

    private static final long MEGABYTE = 1024 * 1024;
    private static final long LITTLE_DISK = 1024;
    private static final long MANY_ENTRIES = 10_000;

    private final JdbcClient db;
    private final Path data;

    Health(JdbcClient db, @Value("${landward.data}") Path data) {
        this.db = db;
        this.data = data;
    }

    /// The program.
    ///
    /// @param version of Landward
    /// @param java the version of the JVM
    /// @param since when it was started
    /// @param memory in use, in MB
    /// @param most memory it may use, in MB
    /// @param disk free where the data is, in MB
    record Program(
            String version, String java, OffsetDateTime since, long memory, long most, long disk) {

        boolean littleDisk() {
            return disk < LITTLE_DISK;
        }
    }

    /// The database.
    ///
    /// @param version of PostgreSQL
    /// @param size in MB
    /// @param used connections
    /// @param most connections it takes
    record Database(String version, long size, int used, int most) {

        boolean crowded() {
            return used > most * 9 / 10;
        }
    }

    /// Work in the background.
    ///
    /// @param overdue work that should have begun two minutes ago
    /// @param failing work whose last try failed
    /// @param events happenings that somebody has not heard of for two minutes
    /// @param unsealed entries of the trail that wait for their seal
    /// @param sessions sign-ins that are open
    record Work(long overdue, long failing, long events, long unsealed, long sessions) {

        boolean behind() {
            return overdue > 0 || events > 0 || unsealed > MANY_ENTRIES;
        }
    }

    Program program() throws IOException {
        var runtime = Runtime.getRuntime();
        var machine = ManagementFactory.getRuntimeMXBean();
        return new Program(
                Objects.requireNonNullElse(
                        Health.class.getPackage().getImplementationVersion(), "-"),
                machine.getVmVersion(),
                Instant.ofEpochMilli(machine.getStartTime()).atOffset(ZoneOffset.UTC),
                (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE,
                runtime.maxMemory() / MEGABYTE,
                Files.getFileStore(data).getUsableSpace() / MEGABYTE);
    }

    Database database() {
        return db.sql(DATABASE)
                .query((row, _) ->
                        new Database(
                                row.getString("version"),
                                row.getLong("size") / MEGABYTE,
                                row.getInt("used"),
                                row.getInt("most")))
                .single();
    }

    Work work() {
        return db.sql(WORK)
                .query((row, _) ->
                        new Work(
                                row.getLong("overdue"),
                                row.getLong("failing"),
                                row.getLong("events"),
                                row.getLong("unsealed"),
                                row.getLong("sessions")))
                .single();
    }

    boolean answers() {
        return db.sql("select true").query(Boolean.class).single();
    }
}
