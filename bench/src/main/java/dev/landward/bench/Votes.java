package dev.landward.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/// 300 guests who vote at the same time, each a vote a request and every vote on disk before it is
/// answered: alone, beside wrong sign-ins, and beside a flood from one link. A vote is due at a
/// fixed moment, and its time runs from then on, so that waiting counts.
final class Votes {

    static final int GUESTS = 300;
    private static final int STATEMENTS = 60;
    private static final int A_SECOND = 2000;
    private static final int SECONDS = 15;
    private static final int FLOODING = 4;
    static final Pattern KEY = Pattern.compile("data-key=\"([0-9a-f]{64})\"");

    private final Path data;

    Votes(Path data) {
        this.data = data;
    }

    void measure() throws Exception {
        var command = new ArrayList<>(Program.jar());
        command.add("--landward.proxies=127.0.0.1");
        try (var program = new Program(data, command);
                var database = Database.of(data)) {
            var initiative = Pages.sample(program.signIn()).replaceAll("\\D", "");
            var round = round(database, Long.parseLong(initiative));
            var keys = new ArrayList<String>();
            for (int guest = 0; guest < GUESTS; guest++) {
                keys.add(start(program, database, round, "guest-" + guest));
            }
            var flood = start(program, database, round, "flood");
            IO.println("  %d guests have begun over HTTP".formatted(GUESTS));
            vote(program, database, keys, round, 300, "warming up");
            vote(program, database, keys, round, 1000, "1,000 votes a second");
            vote(program, database, keys, round, A_SECOND, "2,000 votes a second");
            beside(program, database, keys, round);
            var answers = new ConcurrentSkipListMap<Integer, LongAdder>();
            try (var _ = flood(program, flood, statement(database, round), answers)) {
                vote(program, database, keys, round, A_SECOND, "votes, flood from one link");
            }
            IO.println("  answers to the flood " + answers);
        }
    }

    private void beside(Program program, Connection database, List<String> keys, long round)
            throws Exception {
        try (var _ = new Flood(data).begin(program, true)) {
            vote(program, database, keys, round, A_SECOND, "votes, 200 wrong sign-ins a second");
        }
    }

    static long round(Connection database, long initiative) throws Exception {
        try (var sql = database.createStatement();
                var made =
                        sql.executeQuery(
                                """
                                with made as (
                                  insert into consultation.round (initiative, template, question,
                                    purpose, promise, participation, language, minutes, adding,
                                    naming, showing, blind, minimum, quota, closes_at)
                                  values (%d, 'NEEDS', 'What must it do?', 'We measure.', 'Nothing.',
                                    'INVOLVE', 'en', 5, 'NOBODY', 'CONFIDENTIAL', 'TEAM_ONLY', false,
                                    5, 50, now() + interval '1 day')
                                  returning id), opened as (
                                  insert into consultation.opening (round) select id from made),
                                stated as (
                                  insert into consultation.statement (round, position, text,
                                    text_key, state)
                                  select made.id, n, 'Statement ' || n, 'statement ' || n, 'ACCEPTED'
                                  from made, generate_series(1, %d) n)
                                select id from made
                                """
                                        .formatted(initiative, STATEMENTS))) {
            made.next();
            return made.getLong(1);
        }
    }

    private static long statement(Connection database, long round) throws Exception {
        return number(
                database, "select min(id) from consultation.statement where round = " + round);
    }

    static long number(Connection database, String query) throws Exception {
        try (var sql = database.createStatement();
                var row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /// A guest with a link of their own opens it, presses Start, and gets their key.
    private static String start(Program program, Connection database, long round, String token)
            throws Exception {
        var hash =
                MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        try (var sql =
                database.prepareStatement(
                        """
                        insert into links.link (initiative, role, about, name, email, email_key,
                          words, token_hash, expires_at, origins)
                        select initiative, 'ROUND_GUEST', 'round/' || id, 'Guest', '', '', '', ?,
                          now() + interval '1 day', '{}'
                        from consultation.round where id = ?
                        """)) {
            sql.setBytes(1, hash);
            sql.setLong(2, round);
            sql.executeUpdate();
        }
        var page = new Browser(program.address()).post("/l/" + token, "/l/" + token).body();
        var key = KEY.matcher(page);
        if (!key.find()) {
            throw new IOException("no key on the page");
        }
        return key.group(1);
    }

    /// Has all of them vote for a while, and prints what came of it.
    ///
    /// @return when each vote was answered that was kept, in order
    static List<Long> vote(
            Program program,
            Connection database,
            List<String> keys,
            long round,
            int aSecond,
            String what)
            throws Exception {
        var count = "select count(*) from consultation.vote where round = " + round;
        var before = number(database, count);
        var first = statement(database, round);
        var every = 1_000_000_000L * keys.size() / aSecond;
        var begin = System.nanoTime() + 200_000_000L;
        var until = begin + SECONDS * 1_000_000_000L;
        var kept = new ConcurrentLinkedQueue<Long>();
        var answers = new ConcurrentSkipListMap<Integer, LongAdder>();
        var all = new ArrayList<double[]>();
        var used = program.processorMillis();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var guests =
                    java.util.stream.IntStream.range(0, keys.size())
                            .mapToObj(guest ->
                                    threads.submit(() -> {
                                        var from = begin + guest * every / keys.size();
                                        return one(
                                                program,
                                                keys.get(guest),
                                                guest,
                                                first,
                                                from,
                                                every,
                                                until,
                                                answers,
                                                kept);
                                    }))
                            .toList();
            for (var guest : guests) {
                all.add(guest.get());
            }
        }
        var took = (System.nanoTime() - begin) / 1e9;
        var spans = all.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        used = program.processorMillis() - used;
        var stored = number(database, count) - before;
        IO.println(
                "%-44s n %d, %.0f a second, p50 %.1f ms, p99 %.1f ms, most %.1f ms, program %.2f ms a vote; kept %d, on disk %d, answers %s, load %s"
                        .formatted(
                                what,
                                spans.length,
                                spans.length / took,
                                Figures.at(spans, 0.5),
                                Figures.at(spans, 0.99),
                                spans[spans.length - 1],
                                used / spans.length,
                                kept.size(),
                                stored,
                                answers,
                                Files.readString(Path.of("/proc/loadavg")).split(" ", -1)[0]));
        return kept.stream().sorted().toList();
    }

    private static double[] one(
            Program program,
            String key,
            int guest,
            long first,
            long from,
            long every,
            long until,
            Map<Integer, LongAdder> answers,
            Queue<Long> kept)
            throws Exception {
        var spans = new ArrayList<Double>();
        try (var line =
                new Line(
                        program.address(),
                        key,
                        "198.51.%d.%d".formatted(guest / 250, guest % 250 + 1))) {
            for (long due = from; due < until; due += every) {
                var wait = due - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
                }
                var status = line.vote(first + spans.size() % STATEMENTS, spans.size() % 3 - 1);
                spans.add((System.nanoTime() - due) / 1e6);
                answers.computeIfAbsent(status, _ -> new LongAdder()).increment();
                if (status == 200) {
                    kept.add(System.nanoTime());
                }
            }
        }
        return spans.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// Few who send as fast as they are answered, all with the key of one link.
    private static AutoCloseable flood(
            Program program, String key, long statement, Map<Integer, LongAdder> answers) {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        for (int i = 0; i < FLOODING; i++) {
            threads.submit(() -> {
                try (var line = new Line(program.address(), key, "203.0.113.9")) {
                    while (!Thread.currentThread().isInterrupted()) {
                        var status = line.vote(statement, 1);
                        answers.computeIfAbsent(status, _ -> new LongAdder()).increment();
                    }
                }
                return null;
            });
        }
        return threads::shutdownNow;
    }

    /// A connection that stays open, as that of a browser; it costs little, as it shares the
    /// machine with what is measured.
    private static final class Line implements AutoCloseable {

        private final int port;
        private final String head;
        private Socket socket;
        private InputStream in;
        private boolean ended;

        Line(String address, String key, String from) throws IOException {
            port = URI.create(address).getPort();
            head =
                    "POST /guest/votes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer %s\r\nX-Forwarded-For: %s\r\nContent-Length: "
                            .formatted(key, from);
            socket = new Socket("127.0.0.1", port);
            in = connected();
        }

        private InputStream connected() throws IOException {
            socket.setTcpNoDelay(true);
            return new BufferedInputStream(socket.getInputStream(), 4096);
        }

        /// The server ends a connection after some requests; a browser opens another.
        private void again() throws IOException {
            socket.close();
            socket = new Socket("127.0.0.1", port);
            in = connected();
            ended = false;
        }

        int vote(long statement, int value) throws IOException {
            if (ended) {
                again();
            }
            var n = java.util.concurrent.ThreadLocalRandom.current().nextLong(1, 1L << 53);
            var body =
                    "{\"votes\":[{\"n\":%d,\"statement\":%d,\"value\":%d}]}"
                            .formatted(n, statement, value);
            socket.getOutputStream()
                    .write(
                            (head + body.length() + "\r\n\r\n" + body)
                                    .getBytes(StandardCharsets.US_ASCII));
            return answer();
        }

        private int answer() throws IOException {
            var status = Integer.parseInt(line().split(" ", -1)[1]);
            int length = 0;
            boolean parts = false;
            for (var header = line(); !header.isEmpty(); header = line()) {
                var lower = header.toLowerCase(java.util.Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
                parts |= lower.startsWith("transfer-encoding:");
                ended |= lower.equals("connection: close");
            }
            for (int size = parts ? size() : length; size > 0; size = parts ? size() : 0) {
                in.skipNBytes(size + (parts ? 2L : 0));
            }
            return status;
        }

        /// The last part has no bytes, and an empty line behind it.
        private int size() throws IOException {
            int size = Integer.parseInt(line(), 16);
            if (size == 0) {
                line();
            }
            return size;
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    throw new IOException("the connection ended");
                }
                if (next != '\r') {
                    line.append((char) next);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
