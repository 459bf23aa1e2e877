package dev.landward.notifications;

import dev.landward.accounts.AccountId;
import dev.landward.accounts.Viewer;
import dev.landward.web.Texts;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The browsers that listen on this node, and what they are told as it happens. None of them holds
/// a thread or a connection to the database.
@Component
class Live {

    private static final Logger LOG = LoggerFactory.getLogger(Live.class);
    private static final int HEARTBEAT = 20;

    private final Map<Long, Deque<Listener>> listeners = new ConcurrentHashMap<>();
    private final ScheduledExecutorService pulse =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("notices-pulse").factory());

    /// What one listener costs, most of it the buffers of the server; a third of the memory is
    /// theirs.
    private static final long EACH = 130_000;

    /// What one person may take of it, in as many windows; the oldest gives way. Mostly nobody
    /// looks at that one any more: a window that is left is noticed with the next heartbeat.
    static final int EACH_PERSON = 10;

    private final long most = Runtime.getRuntime().maxMemory() / 2 / EACH;
    private final Shelf shelf;
    private final Sights sights;
    private final Texts texts;
    private final JsonMapper json;
    private volatile boolean closed;

    Live(Shelf shelf, Sights sights, Texts texts, JsonMapper json) {
        this.shelf = shelf;
        this.sights = sights;
        this.texts = texts;
        this.json = json;
        pulse.scheduleAtFixedRate(this::beat, HEARTBEAT, HEARTBEAT, TimeUnit.SECONDS);
    }

    /// What the script in the browser reads.
    private record News(int unread, String text, String where) {}

    /// Begins to tell a browser.
    ///
    /// @param since the last notice that it had, or a negative number for none: then it is told
    ///   where it begins, so that it comes back from there even if nothing happened meanwhile
    Listener listen(Viewer viewer, Locale language, long since) {
        var listener = new Listener(viewer.id(), language, shelf.latest(viewer.id()), this::leave);
        if (closed) {
            listener.end();
            return listener;
        }
        join(listener);
        listener.say("retry: 3000\n\n");
        if (since < 0) {
            listener.say("id: %d\nevent: here\ndata\n\n".formatted(listener.last()));
        }
        if (since >= 0) {
            shelf.since(viewer, since)
                    .forEach(shown ->
                            listener.tell(shown.id(), event(viewer.id(), shown, language)));
        }
        return listener;
    }

    /// Tells the browsers of a person of a notice.
    void tell(AccountId account, long number) {
        var whose = of(account).stream().filter(listener -> listener.misses(number)).toList();
        if (whose.isEmpty()) {
            return;
        }
        sights.reader(account)
                .flatMap(reader -> shelf.find(reader, number))
                .ifPresent(shown -> {
                    var said = new ConcurrentHashMap<Locale, String>();
                    whose.forEach(listener ->
                            listener.tell(
                                    number,
                                    said.computeIfAbsent(
                                            listener.language(),
                                            language -> event(account, shown, language))));
                });
    }

    /// After the node could not hear for a while: everybody is told what they missed.
    void catchUp() {
        listeners.forEach((account, whose) ->
                sights.reader(new AccountId(account))
                        .ifPresent(reader ->
                                whose.forEach(listener ->
                                        shelf.since(reader, listener.last())
                                                .forEach(shown ->
                                                        listener.tell(
                                                                shown.id(),
                                                                event(
                                                                        reader.id(),
                                                                        shown,
                                                                        listener.language()))))));
    }

    /// Whether there is no room for another listener: the bell then counts with each page.
    boolean full() {
        return listening() >= most;
    }

    int listening() {
        return listeners.values().stream().mapToInt(Deque::size).sum();
    }

    private String event(AccountId account, Shelf.Shown shown, Locale language) {
        var news = new News(shelf.unread(account), shown.sentence(texts, language), shown.where());
        return "id: %d\nevent: notice\ndata: %s\n\n"
                .formatted(shown.id(), json.writeValueAsString(news));
    }

    private List<Listener> of(AccountId account) {
        var whose = listeners.get(account.value());
        return whose == null ? List.of() : List.copyOf(whose);
    }

    /// Within the same lock as {@link #leave}, so that nobody joins a line that is just dropped.
    private void join(Listener listener) {
        listeners.compute(
                listener.account().value(),
                (_, whose) -> {
                    var all = whose == null ? new ConcurrentLinkedDeque<Listener>() : whose;
                    if (all.size() >= EACH_PERSON) {
                        all.remove().giveWay();
                    }
                    all.add(listener);
                    return all;
                });
    }

    private void leave(Listener listener) {
        listeners.computeIfPresent(
                listener.account().value(),
                (_, whose) -> {
                    whose.remove(listener);
                    return whose.isEmpty() ? null : whose;
                });
    }

    private void beat() {
        try {
            all().forEach(listener -> listener.say(":\n\n"));
        } catch (RuntimeException e) {
            LOG.warn("no heartbeat this time", e);
        }
    }

    /// Whoever signs out in one window is no longer told in another.
    @EventListener
    void on(LogoutSuccessEvent signedOut) {
        if (signedOut.getAuthentication().getPrincipal() instanceof Viewer viewer) {
            of(viewer.id()).forEach(Listener::end);
        }
    }

    /// Nobody waits for a stream that never ends by itself.
    @EventListener
    void on(ContextClosedEvent closing) {
        closed = true;
        pulse.shutdownNow();
        all().forEach(Listener::end);
    }

    private List<Listener> all() {
        return listeners.values().stream().flatMap(Deque::stream).toList();
    }
}
