package dev.landward.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/// A session in which 300 guests who came by the room's code vote at the same time, while a page on
/// the wall listens: how long a vote takes, and how long until the wall knows of it. A vote is due
/// at a fixed moment, and its time runs from then on.
final class Session {

    private static final String TOKEN = "the-room";
    private static final Pattern VOTES = Pattern.compile("\"votes\":(\\d+)");

    private final Path data;

    Session(Path data) {
        this.data = data;
    }

    void measure() throws Exception {
        var command = new ArrayList<>(Program.jar());
        command.add("--landward.proxies=127.0.0.1");
        try (var program = new Program(data, command);
                var database = Database.of(data)) {
            var browser = program.signIn();
            var initiative = Long.parseLong(Pages.sample(browser).replaceAll("\\D", ""));
            var round = Votes.round(database, initiative);
            var session = session(database, initiative, round);
            var keys = new ArrayList<String>();
            for (int guest = 0; guest < Votes.GUESTS; guest++) {
                keys.add(join(program, session[1]));
            }
            IO.println("  %d guests have joined by the room's code".formatted(keys.size()));
            try (var wall =
                    new Wall(
                            program.address(),
                            browser.cookies(),
                            "/initiatives/%d/listen/sessions/%d/stream"
                                    .formatted(initiative, session[0]))) {
                Votes.vote(program, database, keys, round, 300, "warming up");
                for (int aSecond : new int[] {300, 1000}) {
                    wall.forget();
                    var before =
                            Votes.number(
                                    database,
                                    "select count(*) from consultation.vote where round = "
                                            + round);
                    var what = "%,d votes a second, a wall listens".formatted(aSecond);
                    var acks = Votes.vote(program, database, keys, round, aSecond, what);
                    Thread.sleep(3000); // the last votes reach the wall, too
                    wall.tell(before, acks);
                }
            }
        }
    }

    /// @return its number, and that of the room's link
    private static long[] session(Connection database, long initiative, long round)
            throws Exception {
        var hash =
                MessageDigest.getInstance("SHA-256").digest(TOKEN.getBytes(StandardCharsets.UTF_8));
        try (var sql =
                database.prepareStatement(
                        """
                        with held as (
                          insert into consultation.session (initiative, title, purpose)
                          values (?, 'We measure', '') returning id, initiative), item as (
                          insert into consultation.session_item (session, position, kind, title,
                            minutes, round)
                          select id, 1, 'ROUND', 'We vote', 30, ? from held
                          returning id, session), step as (
                          insert into consultation.session_step (session, what, item)
                          select session, 'ITEM', id from item), link as (
                          insert into links.link (initiative, role, about, name, email, email_key,
                            words, token_hash, expires_at, origins)
                          select initiative, 'SESSION_GUEST', 'session/' || id, '', '', '', '', ?,
                            now() + interval '1 day', '{}' from held
                          returning id)
                        select held.id, link.id from held, link
                        """)) {
            sql.setLong(1, initiative);
            sql.setLong(2, round);
            sql.setBytes(3, hash);
            try (var row = sql.executeQuery()) {
                row.next();
                return new long[] {row.getLong(1), row.getLong(2)};
            }
        }
    }

    /// A guest scans what stands on the wall, presses a button, and begins to answer.
    private static String join(Program program, long link) throws Exception {
        var phone = new Browser(program.address());
        phone.post("/l/" + TOKEN, "/l/" + TOKEN, "choice", "room");
        var at = "/guest/" + link;
        var page = phone.post(at + "/session", at + "/round/begin").body();
        var key = Votes.KEY.matcher(page);
        if (!key.find()) {
            throw new IOException("no key on the page");
        }
        return key.group(1);
    }

    /// What a wall hears, and when.
    private static final class Wall implements AutoCloseable {

        private record Heard(long at, long votes) {}

        private final Socket socket;
        private final List<Heard> heard = new CopyOnWriteArrayList<>();

        Wall(String address, String cookies, String path) throws IOException {
            var where = URI.create(address);
            socket = new Socket(where.getHost(), where.getPort());
            socket.getOutputStream()
                    .write(
                            "GET %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\n\r\n"
                                    .formatted(path, where.getAuthority(), cookies)
                                    .getBytes(StandardCharsets.US_ASCII));
            var lines =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            Thread.startVirtualThread(() -> listen(lines));
        }

        private void listen(BufferedReader lines) {
            try {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    var votes = VOTES.matcher(line);
                    if (votes.find()) {
                        heard.add(new Heard(System.nanoTime(), Long.parseLong(votes.group(1))));
                    }
                }
            } catch (IOException e) {
                IO.println("  the wall hears no more: " + e.getMessage());
            }
        }

        void forget() {
            heard.clear();
        }

        /// From the answer to each vote until the wall was told of as many.
        void tell(long before, List<Long> acks) {
            var delays = new ArrayList<Double>();
            int vote = 0;
            for (var one : heard) {
                for (; vote < acks.size() && before + vote < one.votes(); vote++) {
                    delays.add(Math.max(0, (one.at() - acks.get(vote)) / 1e6));
                }
            }
            var spans = delays.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            IO.println(
                    "  the wall heard %d updates of %d of %d votes, after p50 %.0f ms, p99 %.0f ms"
                            .formatted(
                                    heard.size(),
                                    spans.length,
                                    acks.size(),
                                    spans.length == 0 ? 0 : Figures.at(spans, 0.5),
                                    spans.length == 0 ? 0 : Figures.at(spans, 0.99)));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
