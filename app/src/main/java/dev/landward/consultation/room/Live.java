package dev.landward.consultation.room;

import dev.landward.consultation.sessions.SessionId;
import dev.landward.web.LiveLine;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The browsers that listen to sessions on this node. Once a second each session that somebody
/// listens to is looked at, with one query however many listen and however many vote; only where
/// something has changed, they are told.
@Component
class Live {

    private static final Logger LOG = LoggerFactory.getLogger(Live.class);
    private static final int BEAT = 20;

    /// What one listener costs, most of it the buffers of the server; a quarter of the memory is
    /// theirs.
    private static final long EACH = 130_000;

    private final long most = Runtime.getRuntime().maxMemory() / 4 / EACH;
    private final Map<SessionId, Hall> halls = new ConcurrentHashMap<>();
    private final ScheduledExecutorService pulse =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("sessions-pulse").factory());
    private final Pulses pulses;
    private int beats;

    Live(Pulses pulses) {
        this.pulses = pulses;
        pulse.scheduleWithFixedDelay(this::beat, 1, 1, TimeUnit.SECONDS);
    }

    /// Those who listen to one session.
    private static final class Hall {
        private final Set<LiveLine> team = ConcurrentHashMap.newKeySet();
        private final Set<LiveLine> guests = ConcurrentHashMap.newKeySet();
        private volatile Pulse last = new Pulse(-1, 0, 0, 0, 0, 0, false);

        private boolean empty() {
            return team.isEmpty() && guests.isEmpty();
        }

        private int size() {
            return team.size() + guests.size();
        }
    }

    /// Whether there is no room for another listener; pages then look again by themselves.
    boolean full() {
        return halls.values().stream().mapToInt(Hall::size).sum() >= most;
    }

    /// Begins to tell the wall or a desk of whatever changes.
    LiveLine team(SessionId session) {
        return join(session, true);
    }

    /// Begins to tell a phone of what runs.
    LiveLine guest(SessionId session) {
        return join(session, false);
    }

    private LiveLine join(SessionId session, boolean team) {
        var line = new LiveLine[1];
        line[0] = new LiveLine(() -> leave(session, line[0]));
        var pulse = pulses.of(session);
        halls.compute(
                session,
                (_, there) -> {
                    var hall = there == null ? new Hall() : there;
                    (team ? hall.team : hall.guests).add(line[0]);
                    return hall;
                });
        line[0].say("retry: 3000\n\n" + (team ? pulse.event() : pulse.turn()));
        return line[0];
    }

    private void leave(SessionId session, LiveLine line) {
        halls.computeIfPresent(
                session,
                (_, hall) -> {
                    hall.team.remove(line);
                    hall.guests.remove(line);
                    return hall.empty() ? null : hall;
                });
    }

    private void beat() {
        beats++;
        halls.forEach((session, hall) -> {
            try {
                look(session, hall);
            } catch (RuntimeException e) {
                LOG.warn("nobody in session {} is told this time", session.value(), e);
            }
        });
    }

    private void look(SessionId session, Hall hall) {
        var before = hall.last;
        var now = pulses.of(session);
        hall.last = now;
        if (!now.equals(before)) {
            hall.team.forEach(line -> line.say(now.event()));
        }
        if (now.step() != before.step()) {
            hall.guests.forEach(line -> line.say(now.turn()));
        }
        if (beats % BEAT == 0) {
            hall.team.forEach(line -> line.say(":\n\n"));
            hall.guests.forEach(line -> line.say(":\n\n"));
        }
    }

    /// Nobody waits for a stream that never ends by itself.
    @EventListener
    void on(ContextClosedEvent closing) {
        pulse.shutdownNow();
        halls.values()
                .forEach(hall -> {
                    hall.team.forEach(LiveLine::end);
                    hall.guests.forEach(LiveLine::end);
                });
    }
}
