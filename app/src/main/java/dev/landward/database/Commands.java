package dev.landward.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// What Landward does for an operator without serving pages: `backup FILE` and `restore FILE`.
public final class Commands {

    private static final String USAGE =
            "use: backup FILE, or restore FILE, or restore FILE --replace.";

    private final Map<String, String> settings;

    /// Makes the commands.
    ///
    /// @param settings the environment: `LANDWARD_DATA`, `LANDWARD_DB_URL` and its companions
    public Commands(Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
    }

    /// Tells whether the program is asked for one of these.
    ///
    /// @param arguments those of the program
    /// @return whether [#run] is to be called
    public static boolean asked(String... arguments) {
        return arguments.length > 0 && List.of("backup", "restore").contains(arguments[0]);
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
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String answer(List<String> arguments) throws Exception {
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
        var running = running();
        var manifest =
                running == null
                        ? withDatabase(address -> Backup.write(address, file))
                        : Backup.write(running, file);
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

    private interface Work {
        Manifest on(Address database) throws Exception;
    }

    /// An outside database, or Landward's own, started for the time being.
    private Manifest withDatabase(Work work) throws Exception {
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
