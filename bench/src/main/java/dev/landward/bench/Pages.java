package dev.landward.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/// Pages of the sample, signed in: one after another, and many at once from the same two cores.
final class Pages {

    private static final int WARM = 300;
    private static final int ALONE = 200;
    private static final int AT_ONCE = 32;
    private static final long SPAN = 8_000_000_000L;
    private static final Pattern SAMPLE = Pattern.compile("href=\"(/initiatives/\\d+)\"");
    private static final List<String> WITHIN =
            List.of(
                    "",
                    "/people",
                    "/people/map",
                    "/people/gaps",
                    "/people/first",
                    "/people/power",
                    "/people/engagement",
                    "/people/network",
                    "/people/stance",
                    "/people/plans",
                    "/playbook",
                    "/phases",
                    "/learn");

    private final Path data;

    Pages(Path data) {
        this.data = data;
    }

    void measure() throws Exception {
        try (var program = new Program(data, Program.jar())) {
            var browser = program.signIn();
            var sample = sample(browser);
            var paths = new ArrayList<>(List.of("/initiatives"));
            WITHIN.forEach(path -> paths.add(sample + path));
            for (var path : paths) {
                measure(browser, path);
            }
            Figures.row("memory after it, with the database", "MB", program.megabytes());
        }
    }

    private static void measure(Browser browser, String path) throws Exception {
        var answer = browser.get(path);
        if (answer.statusCode() != 200) {
            IO.println("%-44s %s".formatted(path, "answers " + answer.statusCode()));
            return;
        }
        load(browser, path, WARM, Long.MAX_VALUE);
        var alone = new double[ALONE];
        for (int i = 0; i < ALONE; i++) {
            var start = System.nanoTime();
            browser.get(path);
            alone[i] = (System.nanoTime() - start) / 1e6;
        }
        Figures.row(path + " alone", "ms", alone);
        var start = System.nanoTime();
        var together = load(browser, path, Integer.MAX_VALUE, start + SPAN);
        Arrays.sort(together);
        IO.println(
                "%-44s %10.0f a second, p50 %.1f ms, p99 %.1f ms, %d at once, %d KB"
                        .formatted(
                                path + " together",
                                together.length / ((System.nanoTime() - start) / 1e9),
                                Figures.at(together, 0.5),
                                Figures.at(together, 0.99),
                                AT_ONCE,
                                answer.body().length() / 1024));
    }

    /// Opens a page from many threads, until so many times or so late.
    private static double[] load(Browser browser, String path, int times, long until)
            throws Exception {
        var spans = new ConcurrentLinkedQueue<Double>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AT_ONCE; i++) {
                threads.submit(() -> {
                    for (int n = 0;
                            n < times / AT_ONCE && System.nanoTime() - until < 0
                                    || until == Long.MAX_VALUE && n < times / AT_ONCE;
                            n++) {
                        var start = System.nanoTime();
                        browser.get(path);
                        spans.add((System.nanoTime() - start) / 1e6);
                    }
                    return null;
                });
            }
        }
        return spans.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static String sample(Browser browser) throws Exception {
        for (int look = 0; look < 200; look++) {
            var found = SAMPLE.matcher(browser.get("/initiatives").body());
            if (found.find()) {
                return found.group(1);
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the sample is not there");
    }
}
