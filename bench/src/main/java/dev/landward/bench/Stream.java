package dev.landward.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Browsers that listen to their notifications: what each costs in memory, and how long one
/// notification takes to reach them all: 500 people with ten windows each, the most that one person
/// may have, and a comment on what all of them follow. They share the two cores with the program.
final class Stream {

    private static final int PEOPLE = 500;
    private static final int WINDOWS = 10;
    private static final int LISTENERS = PEOPLE * WINDOWS;

    /// Half of it is the listeners'.
    private static final String HEAP = "-Xmx1400m";

    private static final int TIMES = 5;
    private static final int OPENING = 64;

    private final Path data;

    Stream(Path data) {
        this.data = data;
    }

    void measure() throws Exception {
        var command = Program.jar().stream().map(word -> word.replace("-Xmx384m", HEAP)).toList();
        try (var program = new Program(data, command);
                var database = Database.of(data)) {
            var browser = program.signIn();
            var sample = Pages.sample(browser);
            followers(database, Long.parseLong(sample.replaceAll("\\D", "")));
            var cookies = signIn(program);
            var before = program.megabytes();
            var listeners = listen(URI.create(program.address()), cookies);
            Figures.row(
                    "memory before %d listeners, with the database".formatted(LISTENERS),
                    "MB",
                    before);
            Figures.row("memory with them", "MB", program.megabytes());
            var person = person(database, sample.replaceAll("\\D", ""));
            for (int time = 0; time < TIMES; time++) {
                tell(browser, sample, person, listeners);
            }
            Figures.row("memory after it", "MB", program.megabytes());
            for (var listener : listeners) {
                listener.close();
            }
        }
    }

    /// People who follow the whole initiative, with the first administrator's password.
    private static void followers(Connection database, long initiative) throws Exception {
        try (var sql = database.createStatement()) {
            sql.executeUpdate(
                    """
                    with one as (
                      insert into accounts.account (email, name, password_hash)
                      select 'listener-' || n || '@example.org', 'Listener ' || n, password_hash
                      from accounts.account, generate_series(1, %d) n
                      where id = (select min(id) from accounts.account)
                      returning id), joined as (
                      insert into accounts.member (organisation, account, role)
                      select i.organisation, one.id, 'ANALYST'
                      from one, initiative.initiative i where i.id = %d)
                    insert into notifications.follow (account, initiative, thing)
                    select id, %d, '' from one
                    """
                            .formatted(PEOPLE, initiative, initiative));
        }
    }

    private static String person(Connection database, String initiative) throws Exception {
        try (var sql = database.createStatement();
                var row =
                        sql.executeQuery(
                                "select min(id) from stakeholders.stakeholder where initiative = "
                                        + initiative)) {
            row.next();
            return "stakeholder/" + row.getLong(1);
        }
    }

    private static List<String> signIn(Program program) throws Exception {
        var cookies = new ArrayList<String>();
        for (int person = 1; person <= PEOPLE; person++) {
            cookies.add(program.signInAs("listener-%d@example.org".formatted(person)).cookies());
        }
        IO.println("  %d people have signed in".formatted(PEOPLE));
        return cookies;
    }

    private static List<Ear> listen(URI address, List<String> people) throws Exception {
        var listeners = new ConcurrentLinkedQueue<Ear>();
        var open = new CountDownLatch(LISTENERS);
        var opening = new Semaphore(OPENING);
        var start = System.nanoTime();
        for (int i = 0; i < LISTENERS; i++) {
            opening.acquire();
            var cookies = people.get(i % PEOPLE);
            Thread.startVirtualThread(() -> {
                try {
                    listeners.add(again(address, cookies));
                    open.countDown();
                } catch (IOException e) {
                    IO.println("a listener did not get in: " + e);
                } finally {
                    opening.release();
                }
            });
        }
        if (!open.await(120, TimeUnit.SECONDS)) {
            throw new IllegalStateException(open.getCount() + " listeners did not get in");
        }
        Figures.row("all listen after", "s", (System.nanoTime() - start) / 1e9);
        return List.copyOf(listeners);
    }

    /// A browser comes back by itself where its stream ends.
    private static Ear again(URI address, String cookies) throws IOException {
        for (int time = 1; time < TIMES; time++) {
            try {
                return new Ear(address, cookies);
            } catch (IOException e) {
                IO.println("a listener comes back: " + e.getMessage());
            }
        }
        return new Ear(address, cookies);
    }

    /// Comments once, and waits until every listener has heard it.
    private static void tell(Browser browser, String sample, String person, List<Ear> listeners)
            throws Exception {
        var heard = new CountDownLatch(listeners.size());
        var times = new ConcurrentLinkedQueue<Long>();
        listeners.forEach(listener -> listener.await(times, heard));
        var page = sample + "/comments?on=" + person;
        browser.get(page);
        var start = System.nanoTime();
        var action = sample + "/comments";
        browser.post(page, action, "on", person, "words", "Have you all seen this?");
        Figures.row("the comment that all are told of", "ms", (System.nanoTime() - start) / 1e6);
        if (!heard.await(60, TimeUnit.SECONDS)) {
            throw new IOException(heard.getCount() + " listeners heard nothing");
        }
        var spans = times.stream().mapToDouble(at -> (at - start) / 1e6).toArray();
        Figures.row("until they hear of it, from the click", "ms", spans);
    }

    /// A socket that reads, on a virtual thread of its own.
    private static final class Ear {

        private final Socket socket;
        private final List<Runnable> next = new ArrayList<>();

        Ear(URI address, String cookies) throws IOException {
            socket = new Socket(address.getHost(), address.getPort());
            socket.getOutputStream()
                    .write(
                            "GET /notifications/stream HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\n\r\n"
                                    .formatted(address.getAuthority(), cookies)
                                    .getBytes(StandardCharsets.US_ASCII));
            until("retry:");
            Thread.startVirtualThread(this::read);
        }

        synchronized void await(ConcurrentLinkedQueue<Long> times, CountDownLatch heard) {
            next.add(() -> {
                times.add(System.nanoTime());
                heard.countDown();
            });
        }

        void close() throws IOException {
            socket.close();
        }

        private void read() {
            try {
                while (true) {
                    until("event: notice");
                    synchronized (this) {
                        next.forEach(Runnable::run);
                        next.clear();
                    }
                }
            } catch (IOException _) {
                // closed
            }
        }

        private void until(String words) throws IOException {
            var line = new StringBuilder();
            for (int one = socket.getInputStream().read();
                    one >= 0;
                    one = socket.getInputStream().read()) {
                line.append((char) one);
                if (line.indexOf(words) >= 0) {
                    return;
                }
                if (one == '\n') {
                    if (line.toString().startsWith("HTTP/1.1 ")
                            && !line.toString().contains(" 200")) {
                        throw new IOException(line.toString().strip());
                    }
                    line.setLength(0);
                }
            }
            throw new IOException("the stream ended");
        }
    }
}
