package dev.landward.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// What the server says, in a file that never grows large: one older file is kept beside it.
///
/// @param file where the server appends
/// @param most how many bytes it may have before it is emptied
record ServerLog(Path file, long most) {

    private static final long MOST = 4 << 20;

    static ServerLog in(Path home) {
        return new ServerLog(home.resolve("postgres.log"), MOST);
    }

    /// Empties the file once it is full. The server has it open and goes on at its new end, so it
    /// is copied and not moved; where the disk has no room for the copy, it is emptied all the
    /// same.
    void keepSmall() throws IOException {
        if (!Files.exists(file) || Files.size(file) <= most) {
            return;
        }
        try {
            Files.copy(file, older(), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.newByteChannel(
                            file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
                    .close();
        }
    }

    /// What was said last, for whoever asks why the server does not start.
    String lastWords() throws IOException {
        var said = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        return said.isEmpty() ? "it says nothing" : "it says '%s'".formatted(said.getLast());
    }

    Path older() {
        return file.resolveSibling(file.getFileName() + ".1");
    }
}
