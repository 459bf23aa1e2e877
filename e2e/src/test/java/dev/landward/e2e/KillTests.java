package dev.landward.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Writers write all the time while the database, the program or both are killed: every write that
/// was confirmed is there once, and nothing is there that nobody wrote.
///
/// `-Dlandward.kills=1000 -Dsurefire.timeout=0` kills a thousand times.
@Timeout(value = 12, unit = TimeUnit.HOURS)
class KillTests {

    private static final int KILLS = Integer.getInteger("landward.kills", 6);
    private static final int WRITERS = 4;
    private static final int WRITES_BETWEEN_KILLS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(20);

    /// A new program costs seconds, a new database less than one, so that it dies more often.
    private static final int PROGRAM_DIES_EVERY = 3;

    @TempDir Path data;

    private RunningLandward landward;
    private final AtomicLong next = new AtomicLong();
    private final Set<Long> tried = new ConcurrentSkipListSet<>();
    private final Set<Long> confirmed = new ConcurrentSkipListSet<>();
    private final Map<String, String> failures = new ConcurrentHashMap<>(); // the last of each
    private final AtomicBoolean done = new AtomicBoolean();

    @BeforeEach
    void start() throws IOException {
        landward = RunningLandward.on(data);
    }

    @AfterEach
    void stop() {
        landward.stop();
    }

    @Test
    void everyConfirmedWriteIsKeptOnceWhateverIsKilled() throws Exception {
        try (var connection = RunningLandward.connect(data);
                var statement = connection.createStatement()) {
            statement.execute("create table written (n bigint not null)"); // twice would be seen
        }
        var writers = writers();
        try {
            for (int kill = 1; kill <= KILLS; kill++) {
                awaitWrites();
                kill(kill);
            }
            awaitWrites();
        } finally {
            done.set(true);
            for (var writer : writers) {
                writer.join();
            }
        }
        assertNothingLostDoubledOrInvented();
    }

    private void kill(int kill) throws Exception {
        if (kill % PROGRAM_DIES_EVERY != 0) {
            landward.killDatabase();
            return;
        }
        if (kill % (2 * PROGRAM_DIES_EVERY) == 0) {
            landward.killDatabase();
        }
        landward.kill();
        landward = RunningLandward.on(data);
    }

    private List<Thread> writers() {
        var writers = new ArrayList<Thread>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(Thread.ofPlatform().start(this::writeUntilDone));
        }
        return writers;
    }

    private void writeUntilDone() {
        while (!done.get()) {
            try (var connection = RunningLandward.connect(data)) {
                write(connection);
            } catch (SQLException e) {
                failures.put(Thread.currentThread().getName(), String.valueOf(e.getMessage()));
                LockSupport.parkNanos(
                        PAUSE.toNanos()); // just killed: the next connection will tell
            }
        }
    }

    private void write(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("insert into written values (?)")) {
            while (!done.get()) {
                long n = next.incrementAndGet();
                tried.add(n);
                insert.setLong(1, n);
                insert.executeUpdate();
                confirmed.add(n);
            }
        }
    }

    private void awaitWrites() throws Exception {
        var enough = confirmed.size() + WRITES_BETWEEN_KILLS;
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (confirmed.size() < enough) {
            if (System.nanoTime() > giveUp) {
                throw new AssertionError(
                        "no writes go on; the writers last met %s; Landward said%n%s%nits database%n%s"
                                .formatted(
                                        failures,
                                        landward.said(),
                                        Files.readString(data.resolve("postgres/postgres.log"))));
            }
            Thread.sleep(20);
        }
    }

    private void assertNothingLostDoubledOrInvented() throws SQLException {
        var stored = new ArrayList<Long>();
        try (var connection = RunningLandward.connect(data);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select n from written")) {
            while (rows.next()) {
                stored.add(rows.getLong(1));
            }
        }
        assertThat(confirmed.size()).isGreaterThan(KILLS * WRITES_BETWEEN_KILLS);
        assertThat(stored).doesNotHaveDuplicates();
        var lost = new TreeSet<>(confirmed);
        lost.removeAll(new TreeSet<>(stored));
        assertThat(lost).as("confirmed and lost").isEmpty();
        assertThat(tried).as("what was tried").containsAll(stored);
        IO.println(
                "%d kills, %,d confirmed writes, none lost, doubled or invented"
                        .formatted(KILLS, confirmed.size()));
    }
}
