package dev.landward.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A mail server that takes whatever comes.
final class Postbox implements AutoCloseable {

    private final ServerSocket socket;
    private final BlockingQueue<String> letters = new LinkedBlockingQueue<>();

    Postbox() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::serve);
    }

    Map<String, String> settings() {
        return Map.of("LANDWARD_MAIL_URL", "smtp://127.0.0.1:" + socket.getLocalPort());
    }

    /// Waits for the next letter.
    ///
    /// @return it as it came, with long lines put together
    String next() throws InterruptedException {
        var letter = letters.poll(60, TimeUnit.SECONDS);
        if (letter == null) {
            throw new AssertionError("no letter came");
        }
        return letter.replace("=\n", "").replaceAll("\n[ \t]", " ");
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var line = socket.accept()) {
                talk(line);
            } catch (IOException _) {
                // the program left, or the walk is over
            }
        }
    }

    private void talk(Socket line) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        say(line, "220 postbox");
        for (var said = in.readLine(); said != null; said = in.readLine()) {
            if (said.equals("DATA")) {
                say(line, "354 go on");
                var letter = new StringBuilder();
                for (var next = in.readLine(); !next.equals("."); next = in.readLine()) {
                    letter.append(next).append('\n');
                }
                letters.add(letter.toString());
            }
            say(line, said.equals("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
