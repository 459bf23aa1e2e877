package dev.landward.web;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/// A line to a browser that listens for server-sent events. What it is told waits in a queue of its
/// own, so that a slow one keeps nobody waiting; one that is too slow is let go, and comes back by
/// itself. It ends now and then, so that nobody listens for ever who may not any more.
public final class LiveLine {

    private static final long TEN_MINUTES = 600_000;
    private static final int WAITING = 100;

    private final ResponseBodyEmitter emitter =
            new ResponseBodyEmitter(
                    TEN_MINUTES + ThreadLocalRandom.current().nextLong(TEN_MINUTES / 10));
    private final Queue<String> waiting = new ArrayDeque<>();

    private boolean sending;
    private boolean ended;

    /// Opens a line.
    ///
    /// @param leave what is done when it has ended
    public LiveLine(Runnable leave) {
        emitter.onTimeout(emitter::complete);
        emitter.onError(_ -> leave.run());
        emitter.onCompletion(leave);
    }

    /// Says what a controller answers with.
    ///
    /// @return the stream
    public ResponseEntity<ResponseBodyEmitter> answer() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Content-Type", "text/event-stream;charset=UTF-8")
                .header("X-Accel-Buffering", "no")
                .body(emitter);
    }

    /// Tells the browser something.
    ///
    /// @param text an event as it goes over the line, with the empty line at its end
    public void say(String text) {
        synchronized (this) {
            if (ended) {
                return;
            }
            waiting.add(text);
            if (sending && waiting.size() <= WAITING) {
                return;
            }
            if (waiting.size() > WAITING) {
                end();
                return;
            }
            sending = true;
        }
        Thread.startVirtualThread(this::send);
    }

    /// Ends it for another of the same person; its browser does not ask again soon.
    public void giveWay() {
        synchronized (this) {
            ended = true;
        }
        Thread.startVirtualThread(() -> {
            try {
                emitter.send("retry: " + TEN_MINUTES + "\n\n", MediaType.TEXT_PLAIN);
                emitter.complete();
            } catch (IOException | IllegalStateException _) {
                emitter.complete(); // nobody looked any more
            }
        });
    }

    /// Ends it.
    public void end() {
        synchronized (this) {
            ended = true;
        }
        Thread.startVirtualThread(emitter::complete);
    }

    private void send() {
        for (var text = next(); text != null; text = next()) {
            try {
                emitter.send(text, MediaType.TEXT_PLAIN);
            } catch (IOException | IllegalStateException e) {
                end();
                return;
            }
        }
    }

    private synchronized @Nullable String next() {
        var text = ended ? null : waiting.poll();
        sending = text != null;
        return text;
    }
}
