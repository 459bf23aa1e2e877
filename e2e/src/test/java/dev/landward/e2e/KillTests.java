package dev.landward.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Writers write all the time while the database, the program or both are killed: every write that
/// was confirmed is there once, and nothing is there that nobody wrote.
///
/// `-Dlandward.kills=1000` kills a thousand times.
class KillTests {

    private static final int KILLS = Integer.getInteger("landward.kills", 6);
    private static final int WRITERS = 4;
    private static final int WRITES_BETWEEN_KILLS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(20);

    /// A new program costs seconds, a new database less than one, so that it dies more often.
    private static final int PROGRAM_DIES_EVERY = 3;

    @TempDir Path data;

    private final AtomicLong next = new AtomicLong();
    private final Set<Long> tried = new ConcurrentSkipListSet<>();
    private final Set<Long> confirmed = new ConcurrentSkipListSet<>();
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void everyConfirmedWriteIsKeptOnceWhateverIsKilled() throws Exception {
        var landward = RunningLandward.on(data);
        try (var connection = RunningLandward.connect(data);
                var statement = connection.createStatement()) {
            statement.execute("create table written (n bigint not null)"); // twice would be seen
        }
        var writers = writers();
        try {
            for (int kill = 1; kill <= KILLS; kill++) {
                awaitWrites();
                landward = kill(landward, kill);
            }
            awaitWrites();
        } finally {
            done.set(true);
            for (var writer : writers) {
                writer.join();
            }
        }
        assertNothingLostDoubledOrInvented();
        landward.stop();
    }

    private RunningLandward kill(RunningLandward landward, int kill) throws Exception {
        if (kill % PROGRAM_DIES_EVERY != 0) {
            landward.killDatabase();
            return landward;
        }
        if (kill % (2 * PROGRAM_DIES_EVERY) == 0) {
            landward.killDatabase();
        }
        landward.kill();
        return RunningLandward.on(data);
    }

    private List<Thread> writers() {
        var writers = new ArrayList<Thread>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(Thread.ofVirtual().start(this::writeUntilDone));
        }
        return writers;
    }

    private void writeUntilDone() {
        while (!done.get()) {
            try (var connection = RunningLandward.connect(data)) {
                write(connection);
            } catch (SQLException _) {
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

    private void awaitWrites() throws InterruptedException {
        var enough = confirmed.size() + WRITES_BETWEEN_KILLS;
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (confirmed.size() < enough) {
            assertThat(System.nanoTime()).as("writes go on").isLessThan(giveUp);
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
