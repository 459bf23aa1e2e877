package dev.landward.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Browsers that listen to their notifications: what each costs in memory, and how long one
/// notification takes to reach them all. The listeners share one account and the two cores.
final class Stream {

    private static final int LISTENERS = 5000;

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
        try (var program = new Program(data, command)) {
            var browser = program.signIn();
            browser.get("/notifications");
            var before = program.megabytes();
            var listeners = listen(URI.create(program.address()), browser.cookies());
            Figures.row(
                    "memory before %d listeners, with the database".formatted(LISTENERS),
                    "MB",
                    before);
            Figures.row("memory with them", "MB", program.megabytes());
            for (int time = 0; time < TIMES; time++) {
                tell(browser, listeners);
            }
            Figures.row("memory after it", "MB", program.megabytes());
            for (var listener : listeners) {
                listener.close();
            }
        }
    }

    private static List<Ear> listen(URI address, String cookies) throws Exception {
        var listeners = new ConcurrentLinkedQueue<Ear>();
        var open = new CountDownLatch(LISTENERS);
        var opening = new Semaphore(OPENING);
        var start = System.nanoTime();
        for (int i = 0; i < LISTENERS; i++) {
            opening.acquire();
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

    /// Tells the account once, and waits until every listener has heard it.
    private static void tell(Browser browser, List<Ear> listeners) throws Exception {
        var heard = new CountDownLatch(listeners.size());
        var times = new ConcurrentLinkedQueue<Long>();
        listeners.forEach(listener -> listener.await(times, heard));
        var start = System.nanoTime();
        browser.post("/account/notifications", "/account/notifications/trial");
        if (!heard.await(60, TimeUnit.SECONDS)) {
            IO.println(heard.getCount() + " listeners heard nothing");
        }
        var spans = times.stream().mapToDouble(at -> (at - start) / 1e6).toArray();
        Figures.row("one notification to all, from the click", "ms", spans);
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
