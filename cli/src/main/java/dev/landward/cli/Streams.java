package dev.landward.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Where a command reads and writes: files by their names, `-` for standard input and output.
record Streams(InputStream in, PrintStream out, PrintStream err) {

    static final String STANDARD = "-";

    InputStream read(String name) throws IOException {
        return name.equals(STANDARD)
                ? in
                : new BufferedInputStream(Files.newInputStream(Path.of(name)), 1 << 16);
    }

    /// What is written is kept when the stream is closed.
    OutputStream write(String name) throws IOException {
        if (!name.equals(STANDARD)) {
            return new BufferedOutputStream(Files.newOutputStream(Path.of(name)), 1 << 16);
        }
        return new BufferedOutputStream(out, 1 << 16) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /// Something that is written to a stream.
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /// Writes something, and says so where that cannot be done.
    static boolean write(String name, Streams streams, Writing what) {
        try (var out = streams.write(name)) {
            what.to(out);
            return true;
        } catch (IOException | InvalidPathException e) {
            streams.err().println(name + ":0: file: a place that can be written to");
            return false;
        }
    }
}
