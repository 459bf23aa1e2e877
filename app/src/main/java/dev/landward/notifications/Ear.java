package dev.landward.notifications;

import dev.landward.accounts.AccountId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears of every notice on any node, by one connection to the database that listens.
@Component
class Ear {

    private static final Logger LOG = LoggerFactory.getLogger(Ear.class);
    private static final Pattern SAID = Pattern.compile("(\\d+):(\\d+)");
    private static final int PATIENCE = 20_000;

    private final DataSource source;
    private final Live live;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("notices-ear").factory());
    private volatile @Nullable Connection connection;
    private volatile boolean closed;

    Ear(DataSource source, Live live) {
        this.source = source;
        this.live = live;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        thread.scheduleWithFixedDelay(this::listen, 0, 2, TimeUnit.SECONDS);
    }

    /// Returns when the connection is lost, and is begun again soon after.
    private void listen() {
        try (var line = source.getConnection()) {
            connection = line;
            line.setAutoCommit(true);
            try (var statement = line.createStatement()) {
                statement.execute("listen notices");
            }
            live.catchUp();
            var ear = line.unwrap(PGConnection.class);
            while (!closed) {
                hear(ear);
            }
        } catch (SQLException | RuntimeException e) {
            if (!closed) {
                LOG.warn("notices are not heard for a moment: {}", e.getMessage());
            }
        } finally {
            connection = null;
        }
    }

    private void hear(PGConnection ear) throws SQLException {
        var heard = ear.getNotifications(PATIENCE);
        for (int i = 0; heard != null && i < heard.length; i++) {
            var said = SAID.matcher(heard[i].getParameter());
            if (said.matches()) {
                live.tell(
                        new AccountId(Long.parseLong(said.group(1))),
                        Long.parseLong(said.group(2)));
            }
        }
    }

    @EventListener(ContextClosedEvent.class)
    void close() throws SQLException {
        closed = true;
        thread.shutdown();
        var line = connection;
        if (line != null) {
            line.abort(Runnable::run);
        }
    }
}
