package dev.landward.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The packaged program, running on a data folder.
final class Program implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Landward is ready: (http\\S+)");
    private static final Pattern SIGN_IN = Pattern.compile("Sign in as (\\S+) with (\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final Path console;
    private final double secondsToReady;
    private final String address;

    /// Starts it and waits until it says that it is ready.
    Program(Path data, List<String> command) throws Exception {
        console = Files.createTempFile(data, "console", ".log");
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(console.toFile());
        builder.environment().put("LANDWARD_DATA", data.toString());
        builder.environment().put("LANDWARD_PORT", "0");
        builder.environment().remove("DISPLAY");
        var start = System.nanoTime();
        process = builder.start();
        address = await(READY, start);
        secondsToReady = (System.nanoTime() - start) / 1e9;
    }

    static List<String> jar() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-Xmx384m",
                "-XX:+UseCompactObjectHeaders",
                "-jar",
                "app/target/landward.jar");
    }

    double secondsToReady() {
        return secondsToReady;
    }

    String address() {
        return address;
    }

    /// Signs in as the first administrator, whose password stands on the console of the first
    /// start.
    Browser signIn() throws Exception {
        return signInAs(firstSign().group(1));
    }

    /// Signs in somebody who has the first administrator's password.
    Browser signInAs(String email) throws Exception {
        var browser = new Browser(address);
        browser.post("/sign-in", "/sign-in", "username", email, "password", firstSign().group(2));
        return browser;
    }

    private Matcher firstSign() throws Exception {
        await(SIGN_IN, System.nanoTime());
        var found = SIGN_IN.matcher(Files.readString(console));
        found.find();
        return found;
    }

    /// The time of a processor that the program has used, without its database, in ms.
    double processorMillis() {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    /// Memory in use by the program, its database and whatever else it started, in MB; what
    /// processes share is counted once, by the proportional share of each.
    double megabytes() throws IOException {
        var kilobytes = 0L;
        for (var each : tree()) {
            kilobytes += proportionalShare(each);
        }
        return kilobytes / 1024.0;
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor(60, TimeUnit.SECONDS);
    }

    static void forget(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Long> tree() throws IOException {
        var pids = new ArrayList<Long>();
        pids.add(process.pid());
        process.descendants().forEach(each -> pids.add(each.pid()));
        var data = console.resolveSibling("postgres/cluster/postmaster.pid");
        if (Files.exists(data)) {
            var server = Long.valueOf(Files.readAllLines(data).getFirst());
            pids.add(server);
            ProcessHandle.of(server).stream()
                    .flatMap(ProcessHandle::descendants)
                    .forEach(each -> pids.add(each.pid()));
        }
        return pids.stream().distinct().toList();
    }

    private static long proportionalShare(long pid) throws IOException {
        var file = Path.of("/proc/%d/smaps_rollup".formatted(pid));
        if (!Files.exists(file)) {
            return 0;
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        }
    }

    private String await(Pattern said, long start) throws Exception {
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            var found = said.matcher(Files.readString(console));
            if (found.find()) {
                return found.group(1);
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(5);
        }
        throw new IOException("it did not start: " + Files.readString(console));
    }
}
