package dev.landward.notifications;

import dev.landward.accounts.AccountId;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/// A browser that listens. What it is told waits in a line of its own, so that a slow one keeps
/// nobody waiting; one that is too slow is let go, and comes back by itself.
final class Listener {

    private static final long TEN_MINUTES = 600_000;
    private static final int WAITING = 100;

    private final AccountId account;
    private final Locale language;
    private final ResponseBodyEmitter emitter;
    private final Queue<String> waiting = new ArrayDeque<>();

    /// What was there when it began, and is on the page already.
    private final long there;

    private boolean sending;
    private boolean ended;
    private long last;

    Listener(AccountId account, Locale language, long there, Consumer<Listener> leave) {
        this.account = account;
        this.language = language;
        this.there = there;
        this.last = there;
        // it ends now and then, so that whoever was signed out elsewhere does not listen for ever
        this.emitter =
                new ResponseBodyEmitter(
                        TEN_MINUTES + ThreadLocalRandom.current().nextLong(TEN_MINUTES / 10));
        emitter.onTimeout(emitter::complete);
        emitter.onError(_ -> leave.accept(this));
        emitter.onCompletion(() -> leave.accept(this));
    }

    AccountId account() {
        return account;
    }

    Locale language() {
        return language;
    }

    ResponseBodyEmitter emitter() {
        return emitter;
    }

    boolean misses(long number) {
        return number > there;
    }

    synchronized long last() {
        return last;
    }

    void tell(long number, String event) {
        synchronized (this) {
            last = Math.max(last, number);
        }
        say(event);
    }

    void say(String text) {
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
    void giveWay() {
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

    void end() {
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
