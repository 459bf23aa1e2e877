package dev.landward.database;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A backup as a file: a zip archive with the rows of each table and a manifest, sealed.
///
/// The seal is the SHA-256 of all bytes before it and stands at the very end, as the comment of the
/// archive, so that any tool opens the file and no changed or missing byte goes unnoticed.
final class BackupFile implements AutoCloseable {

    private static final String ABOUT = "landward-backup.txt";
    private static final String MANIFEST = "manifest.json";
    private static final String WORDS =
            """
            A backup of Landward. Restore it with: ./landward restore FILE
            Each .tsv holds the rows of a table as PostgreSQL's COPY writes them, manifest.json their checksums.
            """;
    private static final int NAME_IN_HEADER = 30;

    private final ZipFile zip;
    private final Manifest manifest;

    /// What fills the archive.
    @FunctionalInterface
    interface Contents {

        /// Writes every table as an entry, and returns the manifest.
        Manifest writeTo(ZipOutputStream archive) throws Exception;
    }

    /// Writes a backup, under its name only once it is whole and on disk.
    static Manifest write(Path file, Contents contents) throws Exception {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(
                    part,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Manifest manifest;
            try (var out = Files.newOutputStream(part)) {
                manifest = write(out, contents);
            }
            seal(part);
            Files.move(
                    part,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return manifest;
        } catch (FileSystemException e) {
            throw new CannotStart(
                    "%s cannot be written (%s): choose another place."
                            .formatted(file, e.getMessage()),
                    e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Manifest write(OutputStream out, Contents contents) throws Exception {
        var zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16));
        zip.setComment("0".repeat(Checksum.LENGTH));
        zip.putNextEntry(new ZipEntry(ABOUT));
        zip.write(WORDS.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        var manifest = contents.writeTo(zip);
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(manifest.json().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.close();
        return manifest;
    }

    private static void seal(Path file) throws IOException {
        var end = Files.size(file) - Checksum.LENGTH;
        String seal;
        try (var in = Files.newInputStream(file)) {
            seal = Checksum.of(in, end);
        }
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(end);
            bytes.write(seal.getBytes(StandardCharsets.US_ASCII));
            bytes.getFD().sync();
        }
    }

    /// Opens a backup that is whole.
    ///
    /// @throws CannotStart when it is not, or is no backup, with a sentence
    static BackupFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new CannotStart("there is no file %s to read.".formatted(file));
        }
        if (!startsAsBackup(file)) {
            throw new CannotStart("%s is not a backup of Landward.".formatted(file));
        }
        if (!sealed(file)) {
            throw new CannotStart(
                    "%s is damaged or incomplete, so nothing was touched: take another copy of it."
                            .formatted(file));
        }
        return new BackupFile(file);
    }

    private BackupFile(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        String json;
        try (var in = entry(MANIFEST)) {
            json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (Manifest.formatOf(json) > Manifest.FORMAT) {
            zip.close();
            throw new CannotStart(
                    "%s was written by a newer Landward: restore it with that one."
                            .formatted(file));
        }
        manifest = Manifest.of(json);
    }

    Manifest manifest() {
        return manifest;
    }

    /// The rows of a table.
    InputStream rows(String table) throws IOException {
        return entry(table + ".tsv");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private InputStream entry(String name) throws IOException {
        return zip.getInputStream(
                Objects.requireNonNull(zip.getEntry(name), () -> "no " + name + " in the backup"));
    }

    private static boolean sealed(Path file) throws IOException {
        var end = Files.size(file) - Checksum.LENGTH;
        if (end < 0) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            var expected = Checksum.of(in, end);
            return expected.equals(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
        }
    }

    /// The first entry says what the file is.
    private static boolean startsAsBackup(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(NAME_IN_HEADER);
            var name = in.readNBytes(ABOUT.length());
            return ABOUT.equals(new String(name, StandardCharsets.US_ASCII));
        } catch (EOFException _) {
            return false;
        }
    }
}
