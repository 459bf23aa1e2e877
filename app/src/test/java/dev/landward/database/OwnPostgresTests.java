package dev.landward.database;

import static dev.landward.database.Databases.execute;
import static dev.landward.database.Databases.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPostgresTests {

    @TempDir Path folder;

    @Test
    void whatWasStoredIsThereAfterTheServerWasKilledAndOnTheSameAddress() throws Exception {
        var server = OwnPostgres.start(folder);
        try {
            var address = server.address();
            execute(address, "create table kept (what text); insert into kept values ('this')");
            var killed = running().process();
            killed.destroyForcibly();
            assertThat(eventually(address, "select what from kept")).isEqualTo("this");
            assertThat(running().process()).isNotEqualTo(killed);
        } finally {
            server.stop();
        }
        assertThat(new Cluster(folder).running()).isEmpty();
    }

    @Test
    void aServerLeftBehindIsTakenOver() throws Exception {
        var first = OwnPostgres.start(folder);
        execute(first.address(), "create table kept (what text); insert into kept values ('this')");
        var left = running();
        first.forget();
        var second = OwnPostgres.start(folder);
        try {
            assertThat(one(second.address(), "select what from kept")).isEqualTo("this");
            assertThat(running().process()).isNotEqualTo(left.process());
        } finally {
            second.stop();
        }
    }

    @Test
    void aSecondOneInTheSameFolderIsRefused() throws Exception {
        var first = OwnPostgres.start(folder);
        try {
            assertRefused("another Landward is using " + folder);
        } finally {
            first.stop();
        }
    }

    @Test
    void aLostPasswordIsReplacedAndAWrongOneIsTold() throws Exception {
        OwnPostgres.start(folder).stop();
        Files.writeString(folder.resolve("password"), "wrong");
        var wrong = OwnPostgres.start(folder);
        try {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> wrong.address().connect())
                    .withMessageContaining("does not know the password in")
                    .withMessageContaining("delete it and start again");
        } finally {
            wrong.stop();
        }
        Files.delete(folder.resolve("password"));
        var replaced = OwnPostgres.start(folder);
        try {
            assertThat(one(replaced.address(), "select 'in'")).isEqualTo("in");
            assertThat(Files.getPosixFilePermissions(folder.resolve("password")))
                    .containsExactlyInAnyOrder(
                            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        } finally {
            replaced.stop();
        }
    }

    @Test
    void dataOfAnotherVersionIsRefused() throws Exception {
        Files.createDirectories(folder.resolve("cluster"));
        Files.writeString(folder.resolve("cluster/PG_VERSION"), "17\n");
        assertRefused("was written by PostgreSQL 17 and this Landward brings 18");
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> OwnPostgres.start(file.resolve("postgres")))
                .withMessageContaining("cannot be written to")
                .withMessageContaining("LANDWARD_DATA");
    }

    @Test
    void anOutsideDatabaseThatDoesNotAnswerOrRefusesIsTold() throws Exception {
        var nobody = new Address("jdbc:postgresql://127.0.0.1:1/landward", "a", "b", null);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(nobody::connect)
                .withMessageContaining("no PostgreSQL answers at")
                .withMessageContaining("LANDWARD_DB_URL");
        var server = OwnPostgres.start(folder);
        try {
            var stranger = new Address(server.address().url(), "landward", "guess", null);
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(stranger::connect)
                    .withMessageContaining("refuses user 'landward'")
                    .withMessageContaining("LANDWARD_DB_PASSWORD");
            var astray =
                    new Address(
                            server.address().url() + "x",
                            "landward",
                            server.address().password(),
                            null);
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(astray::connect)
                    .withMessageContaining("there is no such database");
        } finally {
            server.stop();
        }
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new Address("http://here", "a", "b", null).connect())
                .withMessageContaining("LANDWARD_DB_URL");
    }

    private Cluster.Running running() throws IOException {
        return new Cluster(folder).running().orElseThrow();
    }

    private void assertRefused(String reason) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> OwnPostgres.start(folder))
                .withMessageContaining(reason);
    }

    private static String eventually(Address address, String query) throws Exception {
        var giveUp = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            try {
                return one(address, query);
            } catch (CannotStart | java.sql.SQLException e) {
                if (System.nanoTime() > giveUp) {
                    throw e;
                }
                Thread.onSpinWait();
            }
        }
    }
}
