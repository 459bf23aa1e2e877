package dev.landward.bench;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.util.Properties;
import java.util.zip.ZipInputStream;

/// The database of a program that runs, reached with the driver that the program brings: for what a
/// measurement prepares and counts.
final class Database {

    private static final Path JAR = Path.of("app/target/landward.jar");

    private Database() {}

    static Connection of(Path data) throws Exception {
        var lines = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"));
        var settings = new Properties();
        settings.put("user", "landward");
        settings.put("password", Files.readString(data.resolve("postgres/password")));
        var driver = driver(data.resolve("driver.jar"));
        return driver.connect(
                "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(lines.get(3)), settings);
    }

    /// The loader stays open as long as the measurement runs.
    @SuppressWarnings("resource")
    private static Driver driver(Path file) throws Exception {
        if (!Files.exists(file)) {
            unpack(file);
        }
        var loader =
                new URLClassLoader(
                        new java.net.URL[] {file.toUri().toURL()}, Database.class.getClassLoader());
        return (Driver)
                loader.loadClass("org.postgresql.Driver").getDeclaredConstructor().newInstance();
    }

    private static void unpack(Path file) throws IOException {
        try (var jar = new ZipInputStream(Files.newInputStream(JAR))) {
            for (var entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                if (entry.getName().matches("BOOT-INF/lib/postgresql-[0-9].*\\.jar")) {
                    Files.copy(jar, file);
                    return;
                }
            }
        }
        throw new IOException("the program brings no driver");
    }
}
