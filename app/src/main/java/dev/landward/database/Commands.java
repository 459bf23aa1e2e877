package dev.landward.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// What Landward does for an operator without serving pages: `backup FILE`, `restore FILE`, and
/// what other modules offer.
public final class Commands {

    private static final String USAGE =
            "use: backup FILE, or restore FILE, or restore FILE --replace.";

    private final Map<String, String> settings;
    private final Map<String, Query> queries;

    /// Makes the commands.
    ///
    /// @param settings the environment: `LANDWARD_DATA`, `LANDWARD_DB_URL` and its companions
    /// @param queries further commands, which read the database and say what they find
    public Commands(Map<String, String> settings, Map<String, Query> queries) {
        this.settings = Map.copyOf(settings);
        this.queries = Map.copyOf(queries);
    }

    /// A command that reads the database.
    public interface Query {

        /// Reads the database.
        ///
        /// @param connection to it
        /// @param arguments what follows the command
        /// @return what was found
        /// @throws Failed where what was found is wrong
        /// @throws SQLException where the database cannot be read
        String answer(Connection connection, List<String> arguments) throws SQLException;
    }

    /// What a command found is wrong; the message says it in one sentence.
    public static class Failed extends RuntimeException {

        private static final long serialVersionUID = 1;

        /// Makes the finding.
        ///
        /// @param sentence what is wrong
        public Failed(String sentence) {
            super(sentence);
        }
    }

    /// Tells whether the program is asked for one of these.
    ///
    /// @param arguments those of the program
    /// @return whether [#run] is to be called
    public boolean asked(String... arguments) {
        return arguments.length > 0
                && (List.of("backup", "restore").contains(arguments[0])
                        || queries.containsKey(arguments[0]));
    }

    /// Does what is asked and says what came of it.
    ///
    /// @param arguments those of the program
    /// @return the exit code
    public int run(String... arguments) {
        LoggingSystem.get(Commands.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        try {
            IO.println(answer(List.of(arguments)));
            return 0;
        } catch (CannotStart e) {
            OneSentence.say(e.sentence());
            return 1;
        } catch (Failed e) {
            OneSentence.say(String.valueOf(e.getMessage()));
            return 1;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String answer(List<String> arguments) throws Exception {
        var query = queries.get(arguments.getFirst());
        if (query != null) {
            var rest = arguments.subList(1, arguments.size());
            return withAny(address -> answer(address, query, rest));
        }
        if (arguments.size() == 2 && arguments.getFirst().equals("backup")) {
            return backup(Path.of(arguments.get(1)).toAbsolutePath());
        }
        var replace = arguments.size() == 3 && arguments.get(2).equals("--replace");
        if (arguments.getFirst().equals("restore") && (replace || arguments.size() == 2)) {
            return restore(Path.of(arguments.get(1)).toAbsolutePath(), replace);
        }
        throw new CannotStart(USAGE);
    }

    private String backup(Path file) throws Exception {
        var manifest = withAny(address -> Backup.write(address, file));
        return "Backed up %s to %s".formatted(told(manifest), file);
    }

    private String restore(Path file, boolean replace) throws Exception {
        try (var backup = BackupFile.open(file)) {
            withDatabase(address -> {
                Restore.run(address, backup, replace);
                return backup.manifest();
            });
            return "Restored %s from %s, made %s"
                    .formatted(told(backup.manifest()), file, backup.manifest().created());
        }
    }

    private static String told(Manifest manifest) {
        return "%,d rows of %d tables (contents %.12s)"
                .formatted(manifest.rows(), manifest.tables().size(), manifest.contents());
    }

    private static String answer(Address address, Query query, List<String> arguments)
            throws SQLException {
        try (var connection = address.connect()) {
            return query.answer(connection, arguments);
        }
    }

    private interface Work<T> {
        T on(Address database) throws Exception;
    }

    /// As it runs, or started for the time being.
    private <T> T withAny(Work<T> work) throws Exception {
        var running = running();
        return running == null ? withDatabase(work) : work.on(running);
    }

    /// An outside database, or Landward's own, started for the time being.
    private <T> T withDatabase(Work<T> work) throws Exception {
        var outside = outside();
        if (outside != null) {
            return work.on(outside);
        }
        var own = OwnPostgres.start(home());
        try {
            return work.on(own.address());
        } finally {
            own.stop();
        }
    }

    /// An outside database, or Landward's own where it runs already; else `null`.
    private @Nullable Address running() throws IOException {
        var outside = outside();
        if (outside != null) {
            return outside;
        }
        var cluster = new Cluster(home());
        return cluster.running().map(server -> cluster.address(server.port())).orElse(null);
    }

    private @Nullable Address outside() {
        var url = settings.getOrDefault("LANDWARD_DB_URL", "");
        return url.isEmpty()
                ? null
                : new Address(
                        url,
                        settings.getOrDefault("LANDWARD_DB_USER", ""),
                        settings.getOrDefault("LANDWARD_DB_PASSWORD", ""),
                        null);
    }

    private Path home() {
        return Path.of(Objects.requireNonNullElse(settings.get("LANDWARD_DATA"), "data"))
                .resolve("postgres");
    }
}
