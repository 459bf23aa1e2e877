package dev.landward.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTests {

    @TempDir Path folder;

    ServerLog log;

    @BeforeEach
    void aLogOfTwentyBytesAtMost() {
        log = new ServerLog(folder.resolve("postgres.log"), 20);
    }

    @Test
    void aFullLogIsEmptiedAndKeptOnceWhileTheServerGoesOnWriting() throws IOException {
        try (var server = new FileOutputStream(log.file().toFile(), true)) {
            server.write("the first of many words\n".getBytes());
            log.keepSmall();
            server.write("the second of many words\n".getBytes());
            assertThat(log.file()).hasContent("the second of many words");
            log.keepSmall();
            server.write("the last\n".getBytes());
        }
        assertThat(log.file()).hasContent("the last");
        assertThat(log.older()).hasContent("the second of many words");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aLogThatHasRoomStaysAsItIs() throws IOException {
        Files.writeString(log.file(), "twenty bytes at most");
        log.keepSmall();
        assertThat(log.file()).hasContent("twenty bytes at most");
        assertThat(log.older()).doesNotExist();
    }

    @Test
    void aLogThatCannotBeKeptIsEmptiedAllTheSame() throws IOException {
        Files.createDirectories(log.older().resolve("in the way"));
        Files.writeString(log.file(), "the first of many words");
        assertThatThrownBy(log::keepSmall).isInstanceOf(IOException.class);
        assertThat(log.file()).isEmptyFile();
    }

    @Test
    void theLastWordsAreTold() throws IOException {
        assertThat(log.lastWords()).isEqualTo("it says nothing");
        Files.writeString(log.file(), "LOG: well\nFATAL: no room\n");
        assertThat(log.lastWords()).isEqualTo("it says 'FATAL: no room'");
    }
}
