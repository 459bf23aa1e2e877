package dev.landward.database;

import static dev.landward.database.Databases.execute;
import static dev.landward.database.Databases.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTests {

    private static final String AWKWARD =
            """
            insert into samples.place (name, parent) values ('child', 'root'), ('root', null), ('', null);
            insert into samples.thing (place, said, code, is_open, small, large, share, ratio, at, local, day, hour, took,
                document, raw, bytes, key, tags, numbers) values
              ('root', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null),
              ('', '', '', false, -32768, 0, 'NaN', '-Infinity', '-infinity', 'infinity', 'infinity', '24:00', '-1 mon +2 days -00:00:00.000001',
               'null', 'null', '', '00000000-0000-0000-0000-000000000000', '{}', '{}'),
              ('child', E'a\\tb\\nc\\\\N\\\\.\\r"quoted",\\u00e9\\u202e\\U0001F600', 'x', true, 32767, 123456789012345678901234567890.000100,
               0.1, 3.4028235e38, '2026-03-29 01:30:00.123456+02', '0044-03-15 00:00:00 BC', '0001-01-01', '00:00:00.000001', '178000000 years',
               '{"b": [1.0, null, "\\\\n"], "a": {}}', '{"b":1,  "b": 2}', '\\x005c4e0aff', gen_random_uuid(),
               array['', null, 'a,b', E'\\\\', '"'], array[null, -9223372036854775808, 9223372036854775807]);
            insert into samples.keyless values (2, 'z'), (null, null), (1, 'a'), (1, 'a'), (1, '');
            """;

    @TempDir static Path home;
    private static Databases databases;

    @TempDir Path folder;

    @BeforeAll
    static void start() {
        databases = new Databases(home);
    }

    @AfterAll
    static void stop() throws IOException {
        databases.close();
    }

    @Test
    void everyKindOfValueComesBackAsItWas() throws Exception {
        var original = awkward();
        var copy = restored(original);
        assertThat(described(copy).contents()).isEqualTo(described(original).contents());
        var everything = "select string_agg(t::text, '|' order by id) from samples.thing t";
        assertThat(one(copy, everything)).isEqualTo(one(original, everything));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverIsStoredComesBackAsItWas(long seed) throws Exception {
        var original = databases.migrated();
        store(original, new Random(seed));
        var copy = restored(original);
        assertThat(described(copy).contents()).isEqualTo(described(original).contents());
    }

    @Test
    void identitiesGoOnWhereTheyWere() throws Exception {
        var original = awkward();
        execute(original, "delete from samples.thing where id = 3");
        var copy = restored(original);
        assertThat(one(copy, "insert into samples.thing (place) values ('root') returning id"))
                .isEqualTo("4");
    }

    @Test
    void triggersDoNotActAgainAndStandAfterwardsAsBefore() throws Exception {
        var copy = restored(awkward());
        assertThat(one(copy, "select count(*) from samples.happened")).isEqualTo("3");
        assertThat(
                        one(
                                copy,
                                "select string_agg(tgname::text || tgenabled::text, ' ' order by tgname) from pg_trigger where not tgisinternal and tgname like 'n%' or tgname like 'kept%'"))
                .isEqualTo("keptO kept_wholeO noticedA");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(copy, "delete from samples.happened"))
                .withMessageContaining("may not be changed");
    }

    @Test
    void foreignKeysStandAfterwardsAsBefore() throws Exception {
        var copy = restored(awkward());
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(
                        () -> execute(copy, "insert into samples.thing (place) values ('nowhere')"))
                .withMessageContaining("foreign key");
    }

    @Test
    void signInsAreLeftOut() throws Exception {
        var original = awkward();
        execute(original, "insert into web.spring_session values ('a', 'b', 1, 1, 1, 1, 'ada')");
        var copy = restored(original);
        assertThat(one(copy, "select count(*) from web.spring_session")).isEqualTo("0");
    }

    @Test
    void aBackupIsOfOneMomentWhileOthersWrite() throws Exception {
        var original = databases.migrated();
        execute(
                original,
                "insert into samples.keyless select 1, 'a' from generate_series(1, 1000)");
        execute(
                original,
                "insert into samples.place (name) select 'p' || i from generate_series(1, 1000) i");
        var done = new AtomicBoolean();
        // every transaction moves one row from one table to the other, so that the sum stays
        var mover =
                Thread.ofVirtual()
                        .start(() -> {
                            try (var connection = original.connect()) {
                                for (int i = 1; !done.get() && i <= 1000; i++) {
                                    new Catalog(connection)
                                            .execute(
                                                    "begin; delete from samples.place where name = 'p%d'; insert into samples.keyless values (2, 'b'); commit"
                                                            .formatted(i));
                                }
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        for (int i = 0; i < 5; i++) {
            var manifest = Backup.write(original, folder.resolve("backup" + i));
            var rows =
                    manifest.tables().stream()
                            .filter(table -> table.name().matches("samples\\.(keyless|place)"))
                            .mapToLong(Manifest.TableContents::rows)
                            .sum();
            assertThat(rows).isEqualTo(2000);
        }
        done.set(true);
        mover.join();
    }

    @Test
    void aChangedByteAnywhereIsNoticed() throws Exception {
        var backup = Files.readAllBytes(backup(awkward()));
        var random = new Random(7);
        var damaged = folder.resolve("damaged");
        for (int i = 0; i < backup.length; i++) {
            var bytes = backup.clone();
            bytes[i] ^= (byte) (1 << random.nextInt(8));
            Files.write(damaged, bytes);
            assertThatExceptionOfType(CannotStart.class)
                    .as("byte %d", i)
                    .isThrownBy(() -> BackupFile.open(damaged));
        }
    }

    @Test
    void aMissingEndIsNoticed() throws Exception {
        var backup = Files.readAllBytes(backup(awkward()));
        var truncated = folder.resolve("truncated");
        for (int length = 0; length < backup.length; length += 7) {
            Files.write(truncated, java.util.Arrays.copyOf(backup, length));
            assertThatExceptionOfType(CannotStart.class)
                    .as("%d bytes", length)
                    .isThrownBy(() -> BackupFile.open(truncated));
        }
    }

    @Test
    void anotherKindOfFileIsRefused() throws Exception {
        var file = Files.writeString(folder.resolve("letter.txt"), "Dear Landward, ".repeat(99));
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> BackupFile.open(file))
                .withMessage("%s is not a backup of Landward.", file);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> BackupFile.open(folder.resolve("none")))
                .withMessageStartingWith("there is no file");
    }

    @Test
    void dataThatIsThereIsReplacedOnlyWhenAskedTo() throws Exception {
        var backup = backup(awkward());
        var other = databases.migrated();
        execute(other, "insert into samples.place (name) values ('mine')");
        assertRefused(backup, other, "there is data already");
        assertThat(one(other, "select name from samples.place")).isEqualTo("mine");
        try (var file = BackupFile.open(backup)) {
            Restore.run(other, file, true);
        }
        assertThat(one(other, "select count(*) from samples.place")).isEqualTo("3");
    }

    @Test
    void aBackupThatContradictsItselfChangesNothing() throws Exception {
        var backup = backup(awkward());
        var forged = folder.resolve("forged");
        try (var zip = new ZipFile(backup.toFile())) {
            BackupFile.write(
                    forged,
                    archive -> {
                        for (var table : manifest(backup).tables()) {
                            var rows =
                                    zip.getInputStream(zip.getEntry(table.name() + ".tsv"))
                                            .readAllBytes();
                            archive.putNextEntry(new ZipEntry(table.name() + ".tsv"));
                            archive.write(
                                    table.name().equals("samples.place")
                                            ? new String(
                                                            rows,
                                                            java.nio.charset.StandardCharsets.UTF_8)
                                                    .replace("root", "ruut")
                                                    .getBytes(
                                                            java.nio.charset.StandardCharsets.UTF_8)
                                            : rows);
                        }
                        return manifest(backup);
                    });
        }
        var other = databases.migrated();
        execute(other, "insert into samples.place (name) values ('mine')");
        var before = described(other).contents();
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> restore(forged, other, true))
                .withMessageContaining("does not fit its own checksums (samples.place)");
        assertThat(described(other).contents()).isEqualTo(before);
    }

    @Test
    void aBackupOfANewerLandwardIsRefused() throws Exception {
        var manifest = manifest(backup(awkward()));
        var versions = new TreeMap<>(manifest.versions());
        versions.put("samples", 3);
        var newer = folder.resolve("newer");
        BackupFile.write(newer, _ -> with(manifest, Manifest.FORMAT, versions));
        assertRefused(newer, databases.empty(), "made by a newer Landward");
        BackupFile.write(newer, _ -> with(manifest, Manifest.FORMAT + 1, versions));
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> BackupFile.open(newer))
                .withMessageContaining("written by a newer Landward");
    }

    @Test
    void aBackupOfAnOlderLandwardIsBroughtForward() throws Exception {
        var older = databases.empty();
        try (var connection = older.connect()) {
            new Migrations().runTo(connection, Map.of("database", 1, "web", 1, "samples", 1));
        }
        execute(older, "insert into samples.place (name) values ('from before')");
        var copy = restored(older);
        assertThat(one(copy, "select name || ' ' || weight from samples.place"))
                .isEqualTo("from before 7");
        assertThat(described(copy).versions()).containsAllEntriesOf(new Migrations().known());
    }

    @Test
    void nothingIsRestoredUnderARunningLandward() throws Exception {
        var backup = backup(awkward());
        var other = databases.empty();
        try (var connection = other.connect()) {
            new Catalog(connection).execute("set application_name = 'Landward'");
            assertRefused(backup, other, "a Landward is running on this database");
        }
    }

    @Test
    void aDatabaseWithoutLandwardIsNotBackedUp() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> backup(databases.empty()))
                .withMessageContaining("nothing to back up");
        assertThat(folder.resolve("backup")).doesNotExist();
    }

    @Test
    void aBackupThatFailsLeavesTheEarlierOneAlone() throws Exception {
        var file = backup(awkward());
        var before = Files.readAllBytes(file);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        BackupFile.write(
                                file,
                                _ -> {
                                    throw new IllegalStateException("cut off");
                                }));
        assertThat(file).hasBinaryContent(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private Address awkward() throws SQLException {
        var address = databases.migrated();
        execute(address, AWKWARD);
        return address;
    }

    private Path backup(Address address) throws Exception {
        var file = folder.resolve("backup");
        Backup.write(address, file);
        return file;
    }

    private Address restored(Address original) throws Exception {
        var copy = databases.empty();
        restore(backup(original), copy, false);
        return copy;
    }

    private static void restore(Path file, Address into, boolean replace) throws Exception {
        try (var backup = BackupFile.open(file)) {
            Restore.run(into, backup, replace);
        }
    }

    private static void assertRefused(Path file, Address into, String reason) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> restore(file, into, false))
                .withMessageContaining(reason)
                .withMessageContaining("nothing was touched");
    }

    private static Manifest described(Address address) throws Exception {
        try (var connection = address.connect()) {
            return Backup.describe(connection);
        }
    }

    private static Manifest manifest(Path backup) throws IOException {
        try (var file = BackupFile.open(backup)) {
            return file.manifest();
        }
    }

    private static Manifest with(Manifest of, int format, Map<String, Integer> versions) {
        return new Manifest(
                format,
                of.program(),
                of.created(),
                new TreeMap<>(versions),
                of.tables(),
                of.sequences());
    }

    /// Rows of all kinds, updated and deleted here and there, so that they lie in no order.
    private static void store(Address address, Random random) throws SQLException {
        try (var connection = address.connect();
                var place =
                        connection.prepareStatement("insert into samples.place values (?, null)");
                var thing =
                        connection.prepareStatement(
                                "insert into samples.thing (place, said, bytes, share, tags, document) values (?, ?, ?, ?, ?, to_jsonb(?::text))")) {
            for (int i = 0; i < 50; i++) {
                var name = i + text(random);
                place.setString(1, name);
                place.execute();
                thing.setString(1, name);
                thing.setString(2, random.nextInt(5) == 0 ? null : text(random));
                var bytes = new byte[random.nextInt(40)];
                random.nextBytes(bytes);
                thing.setBytes(3, bytes);
                thing.setDouble(4, Double.longBitsToDouble(random.nextLong()));
                thing.setArray(
                        5,
                        connection.createArrayOf(
                                "text", new String[] {text(random), null, text(random)}));
                thing.setString(6, text(random));
                thing.execute();
            }
            var catalog = new Catalog(connection);
            catalog.execute(
                    "update samples.thing set said = said || '!' where id %% %d = 0"
                            .formatted(2 + random.nextInt(5)));
            catalog.execute(
                    "delete from samples.thing where id %% %d = 1"
                            .formatted(3 + random.nextInt(5)));
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(20), 1, 0x11000)
                .map(c -> c < 0x800 ? c % 128 : c)
                .filter(c -> c != 0 && !(c >= 0xD800 && c < 0xE000))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
