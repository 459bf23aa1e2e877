package dev.landward.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs the programs of PostgreSQL.
///
/// PostgreSQL refuses to run as root, so under root they run in a user namespace, where root is
/// nobody.
///
/// @param folder where the programs are
/// @param log what they say
/// @param asRoot whether to leave root behind
record Programs(Path folder, Path log, boolean asRoot) {

    private static final List<String> LEAVE_ROOT = List.of("unshare", "--user");
    private static final long PATIENCE_SECONDS = 120;

    static Programs in(Path home) throws IOException {
        return new Programs(
                PostgresFiles.unpack(home),
                home.resolve("control.log"),
                "root".equals(System.getProperty("user.name")));
    }

    /// Runs a program that has to succeed.
    void run(String... command) throws IOException {
        if (exit(command) != 0) {
            refuseWhereRootCannotBeLeft();
            throw new CannotStart(
                    "%s of PostgreSQL failed: see what it says at the end of %s."
                            .formatted(command[0], log));
        }
    }

    /// Runs a program.
    ///
    /// @return its exit code
    int exit(String... command) throws IOException {
        var line = new ArrayList<>(asRoot ? LEAVE_ROOT : List.of());
        line.add(folder.resolve(command[0]).toString());
        line.addAll(List.of(command).subList(1, command.length));
        return exit(builder(line).start());
    }

    /// Runs statements on the database in `cluster` while no server does, without a password.
    void single(Path cluster, String statements) throws IOException {
        var line = new ArrayList<>(asRoot ? LEAVE_ROOT : List.of());
        line.add(folder.resolve("postgres").toString());
        line.addAll(List.of("--single", "-D", cluster.toString(), "postgres"));
        var process = builder(line).start();
        try (var input = process.outputWriter()) {
            input.write(statements);
        }
        if (exit(process) != 0) {
            throw new CannotStart("PostgreSQL did not take a new password: see " + log + ".");
        }
    }

    void refuseWhereRootCannotBeLeft() throws IOException {
        if (asRoot && !rootCanBeLeft()) {
            throw new CannotStart(
                    "PostgreSQL does not run as root, and this machine does not let root step down"
                            + " (unshare --user): start Landward as an ordinary user, or use an"
                            + " outside PostgreSQL with LANDWARD_DB_URL.");
        }
    }

    private boolean rootCanBeLeft() {
        var line = new ArrayList<>(LEAVE_ROOT);
        line.add("true");
        try {
            return exit(builder(line).start()) == 0;
        } catch (IOException _) {
            return false; // there is no unshare
        }
    }

    private ProcessBuilder builder(List<String> line) {
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    private static int exit(Process process) throws IOException {
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException("a program of PostgreSQL takes too long");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
