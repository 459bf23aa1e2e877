package dev.landward.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/// The folder of Landward's own PostgreSQL: its data, its password, and who is using it.
///
/// @param home the folder of all of it
record Cluster(Path home) {

    Cluster {
        home = home.toAbsolutePath().normalize();
    }

    /// Makes the folder if there is none, for this user's eyes only.
    static Cluster open(Path home) {
        var cluster = new Cluster(home);
        try {
            Files.createDirectories(cluster.home);
            Files.setPosixFilePermissions(
                    cluster.home, PosixFilePermissions.fromString("rwx------"));
            return cluster;
        } catch (FileSystemException e) {
            throw cluster.unwritable(e);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Path data() {
        return home.resolve("cluster");
    }

    Path secret() {
        return home.resolve("password");
    }

    ServerLog log() {
        return ServerLog.in(home);
    }

    /// Keeps every other Landward off the data, until the channel is closed or the program ends.
    FileChannel lock() throws IOException {
        FileChannel file;
        try {
            file =
                    FileChannel.open(
                            home.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
        } catch (FileSystemException e) {
            throw unwritable(e);
        }
        try {
            if (file.tryLock() != null) {
                return file;
            }
        } catch (OverlappingFileLockException _) {
            // held by this very process, which is in use all the same
        }
        file.close();
        throw new CannotStart(
                "another Landward is using %s: stop it, or choose another folder with LANDWARD_DATA."
                        .formatted(home));
    }

    /// Makes the database with a password of its own, and refuses one that this PostgreSQL cannot
    /// read.
    void prepare(Programs programs) throws IOException {
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            create(programs);
        } else {
            refuseAnotherVersion();
            if (Files.notExists(secret())) {
                var password = newPassword();
                programs.single(
                        data(),
                        "alter role %s password '%s';%n".formatted(OwnPostgres.USER, password));
                keepPassword();
            }
        }
    }

    String password() {
        try {
            return Files.readString(secret()).strip();
        } catch (IOException e) {
            throw new CannotStart(
                    "the database's password cannot be read from %s (%s): make the file readable, or delete it and start again to have a new one."
                            .formatted(secret(), e.getMessage()),
                    e);
        }
    }

    /// How to connect to the server of this folder.
    Address address(int port) {
        return new Address(
                "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port),
                OwnPostgres.USER,
                password(),
                secret());
    }

    /// Finds the server that runs on the data, whoever started it.
    Optional<Running> running() throws IOException {
        var owner = owner().filter(Cluster::isPostgres);
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(processFile());
        return lines.size() < 4
                ? Optional.empty()
                : Optional.of(new Running(owner.get(), Integer.parseInt(lines.get(3))));
    }

    /// The process that the server's own file names.
    private Optional<ProcessHandle> owner() throws IOException {
        if (Files.notExists(processFile())) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(processFile());
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    }

    private Path processFile() {
        return data().resolve("postmaster.pid");
    }

    /// Ends what a killed server left: its children still hold its memory, and one that waits for
    /// another may do so for ever. To be called only while no server runs.
    void clearAway() throws IOException {
        ProcessHandle.allProcesses()
                .filter(process -> worksIn(process, data()))
                .filter(Cluster::isPostgres)
                .forEach(ProcessHandle::destroyForcibly);
        var owner = owner();
        if (owner.isPresent() && isDead(owner.get())) {
            Files.delete(processFile()); // else the number would look like a server's
        }
    }

    private static boolean worksIn(ProcessHandle process, Path folder) {
        try {
            return Files.isSameFile(Path.of("/proc/%d/cwd".formatted(process.pid())), folder);
        } catch (IOException _) {
            return false; // it is gone, or this is no Linux, where they end by themselves
        }
    }

    /// A server at work.
    ///
    /// @param process its process
    /// @param port where it listens, on the loopback
    record Running(ProcessHandle process, int port) {}

    /// The number in the file may by now be another program's, or that of a dead server which
    /// nobody has buried.
    private static boolean isPostgres(ProcessHandle process) {
        return !isDead(process)
                && process.info().command().map(name -> name.contains("postgres")).orElse(true);
    }

    /// Where the first process of the machine buries nobody, as in many containers, the dead keep
    /// their number; the third field of their record says so.
    private static boolean isDead(ProcessHandle process) {
        try {
            var record = Files.readString(Path.of("/proc/%d/stat".formatted(process.pid())));
            return record.startsWith(" Z", record.lastIndexOf(')') + 1);
        } catch (IOException _) {
            return !process.isAlive();
        }
    }

    private void create(Programs programs) throws IOException {
        newPassword();
        FileSystemUtils.deleteRecursively(home.resolve("new"));
        programs.run(
                "initdb",
                "-D",
                home.resolve("new").toString(),
                "-U",
                OwnPostgres.USER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + proposed(),
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=und");
        keepPassword();
        Files.move(home.resolve("new"), data()); // an interrupted start leaves nothing half made
    }

    private void refuseAnotherVersion() throws IOException {
        var version = Files.readString(data().resolve("PG_VERSION")).strip();
        if (!version.equals(PostgresFiles.MAJOR)) {
            throw new CannotStart(
                    "%s was written by PostgreSQL %s and this Landward brings %s: back it up with the Landward that wrote it, and restore the backup into an empty folder."
                            .formatted(data(), version, PostgresFiles.MAJOR));
        }
    }

    private String newPassword() throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var password = HexFormat.of().formatHex(random);
        Files.writeString(proposed(), password);
        Files.setPosixFilePermissions(proposed(), PosixFilePermissions.fromString("rw-------"));
        return password;
    }

    /// Only once the database knows it: an interrupted start leaves no password that does not fit.
    private void keepPassword() throws IOException {
        Files.move(proposed(), secret(), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path proposed() {
        return home.resolve("password.new");
    }

    private CannotStart unwritable(FileSystemException cause) {
        return new CannotStart(
                "the data folder %s cannot be written to (%s): make it writable for this user, or choose another with LANDWARD_DATA."
                        .formatted(home, reason(cause)),
                cause);
    }

    private static String reason(FileSystemException cause) {
        return switch (cause) {
            case AccessDeniedException _ -> "no permission";
            case FileAlreadyExistsException there -> there.getFile() + " is no folder";
            default -> cause.getReason() == null ? "no such place" : cause.getReason();
        };
    }
}
