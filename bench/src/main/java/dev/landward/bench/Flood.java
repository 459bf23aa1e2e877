package dev.landward.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/// Pages that are read while 200 wrong sign-ins a second arrive: from one address, and each from
/// another address for another account.
final class Flood {

    private static final int A_SECOND = 200;
    private static final int SECONDS = 20;
    private static final int READERS = 2;
    private static final int THINK = 20;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Path data;
    private final HttpClient http = HttpClient.newHttpClient();

    Flood(Path data) {
        this.data = data;
    }

    /// What everybody needs to send the form: its token, and the cookie that belongs to it.
    private record Form(String token, String cookie) {}

    void measure() throws Exception {
        var command = new ArrayList<>(Program.jar());
        command.add("--landward.proxies=127.0.0.1");
        try (var program = new Program(data, command)) {
            var browser = program.signIn();
            var sample = Pages.sample(browser);
            var paths = List.of(sample, sample + "/people", sample + "/playbook", "/initiatives");
            read(browser, paths, System.nanoTime() + 10_000_000_000L);
            row("pages, nobody signs in", read(browser, paths, until()));
            flood(program, browser, paths, "one address, the first", false);
            flood(program, browser, paths, "one address", false);
            flood(program, browser, paths, "many addresses", true);
        }
    }

    private void flood(
            Program program, Browser browser, List<String> paths, String name, boolean spread)
            throws Exception {
        var form = form(program.address());
        var answers = new ConcurrentSkipListMap<Integer, LongAdder>();
        var spans = new ConcurrentLinkedQueue<Double>();
        var clock = Executors.newSingleThreadScheduledExecutor();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            clock.scheduleAtFixedRate(
                    () -> threads.submit(() -> signIn(program, form, spread, answers, spans)),
                    0,
                    1_000_000 / A_SECOND,
                    TimeUnit.MICROSECONDS);
            var pages = read(browser, paths, until());
            clock.shutdownNow();
            row("pages, sign-ins from " + name, pages);
        }
        row("sign-ins from " + name, sorted(spans));
        IO.println("  answers " + answers);
    }

    /// Floods from now on until it is closed.
    AutoCloseable begin(Program program, boolean spread) throws IOException, InterruptedException {
        var form = form(program.address());
        var answers = new ConcurrentSkipListMap<Integer, LongAdder>();
        var spans = new ConcurrentLinkedQueue<Double>();
        var clock = Executors.newSingleThreadScheduledExecutor();
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        clock.scheduleAtFixedRate(
                () -> threads.submit(() -> signIn(program, form, spread, answers, spans)),
                0,
                1_000_000 / A_SECOND,
                TimeUnit.MICROSECONDS);
        return () -> {
            clock.shutdownNow();
            threads.shutdown();
            IO.println("  answers to sign-ins " + answers);
        };
    }

    private static long until() {
        return System.nanoTime() + SECONDS * 1_000_000_000L;
    }

    private static double[] read(Browser browser, List<String> paths, long until) throws Exception {
        var spans = new ConcurrentLinkedQueue<Double>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int reader = 0; reader < READERS; reader++) {
                threads.submit(() -> {
                    for (int i = 0; System.nanoTime() - until < 0; i++) {
                        var start = System.nanoTime();
                        if (browser.get(paths.get(i % paths.size())).statusCode() != 200) {
                            throw new IOException("a page does not answer");
                        }
                        spans.add((System.nanoTime() - start) / 1e6);
                        Thread.sleep(THINK);
                    }
                    return null;
                });
            }
        }
        return sorted(spans);
    }

    private int signIn(
            Program program,
            Form form,
            boolean spread,
            Map<Integer, LongAdder> answers,
            ConcurrentLinkedQueue<Double> spans)
            throws IOException, InterruptedException {
        var number = System.nanoTime();
        var typed =
                "_csrf=%s&_once=%s&username=person-%d%%40example.org&password=a+wrong+guess"
                        .formatted(form.token(), UUID.randomUUID(), number);
        var from = "198.%d.%d.%d".formatted(number >> 16 & 127, number >> 8 & 255, number & 255);
        var request =
                HttpRequest.newBuilder(URI.create(program.address() + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", form.cookie())
                        .header("X-Forwarded-For", spread ? from : "198.51.100.1")
                        .POST(HttpRequest.BodyPublishers.ofString(typed))
                        .build();
        var start = System.nanoTime();
        var status = http.send(request, BodyHandlers.discarding()).statusCode();
        spans.add((System.nanoTime() - start) / 1e6);
        answers.computeIfAbsent(status, _ -> new LongAdder()).increment();
        return status;
    }

    private Form form(String address) throws IOException, InterruptedException {
        HttpResponse<String> page =
                http.send(
                        HttpRequest.newBuilder(URI.create(address + "/sign-in")).build(),
                        BodyHandlers.ofString());
        var token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IOException("the page has no form");
        }
        var cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", -1)[0];
        return new Form(token.group(1), cookie);
    }

    private static double[] sorted(ConcurrentLinkedQueue<Double> spans) {
        var sorted = spans.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static void row(String what, double[] spans) {
        IO.println(
                "%-44s n %d, p50 %.1f ms, p99 %.1f ms, most %.1f ms"
                        .formatted(
                                what,
                                spans.length,
                                Figures.at(spans, 0.5),
                                Figures.at(spans, 0.99),
                                spans[spans.length - 1]));
    }
}
