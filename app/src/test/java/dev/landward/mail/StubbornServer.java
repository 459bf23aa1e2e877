package dev.landward.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server that answers as it is told, for what a friendly one never does.
final class StubbornServer implements AutoCloseable {

    /// Says nothing and hangs up.
    static final String HANG_UP = "";

    private final ServerSocket socket;
    private final Map<String, String> answers;

    /// The letters it was told whole.
    final CopyOnWriteArrayList<String> taken = new CopyOnWriteArrayList<>();

    /// @param answers what it says to a command, such as `RCPT`, or to the end of a letter, `.`
    StubbornServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::serve);
    }

    Wire wire() {
        return new Wire(MailServer.of("smtp://127.0.0.1:" + socket.getLocalPort()).orElseThrow());
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var line = socket.accept()) {
                talk(line);
            } catch (IOException _) {
                // the client left, or the test is over
            }
        }
    }

    private void talk(Socket line) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        say(line, "220 stubborn");
        for (var said = in.readLine(); said != null; said = in.readLine()) {
            var command = said.split("[ :]", 2)[0];
            var answer = answers.getOrDefault(command, usual(command));
            say(line, answer);
            if (command.equals("DATA") && answer.startsWith("354")) {
                var letter = new StringBuilder();
                for (var next = in.readLine(); !next.equals("."); next = in.readLine()) {
                    letter.append(next).append('\n');
                }
                taken.add(letter.toString());
                var end = answers.getOrDefault(".", "250 taken");
                if (end.equals(HANG_UP)) {
                    return;
                }
                say(line, end);
            }
        }
    }

    private static String usual(String command) {
        return command.equals("DATA") ? "354 go on" : command.equals("QUIT") ? "221 bye" : "250 ok";
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
