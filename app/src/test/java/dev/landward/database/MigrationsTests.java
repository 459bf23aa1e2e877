package dev.landward.database;

import static dev.landward.database.Databases.execute;
import static dev.landward.database.Databases.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTests {

    @TempDir static Path home;
    private static Databases databases;

    @BeforeAll
    static void start() {
        databases = new Databases(home);
    }

    @AfterAll
    static void stop() throws IOException {
        databases.close();
    }

    @Test
    void sharedModulesComeFirstAndNoModuleBeforeWhatItUses() {
        assertThat(Modules.scripts().keySet()).startsWith("database", "web");
        assertThat(Modules.scripts().sequencedKeySet())
                .containsSubsequence("web", "accounts")
                .containsSubsequence("web", "samples");
    }

    @Test
    void aDatabaseThatIsUpToDateIsLeftAlone() throws Exception {
        var address = databases.migrated();
        execute(address, "drop table public.flyway_schema_history_samples");
        try (var connection = address.connect()) {
            new Migrations().run(connection); // would make the table again
        }
        assertThat(
                        one(
                                address,
                                "select to_regclass('public.flyway_schema_history_samples') is null"))
                .isEqualTo("t");
        assertThat(one(address, "select count(*) from database.migrated")).isEqualTo("1");
    }

    @Test
    void whatIsMissingIsRun() throws Exception {
        var address = databases.empty();
        try (var connection = address.connect()) {
            new Migrations().runTo(connection, java.util.Map.of("samples", 1));
            new Migrations().run(connection);
            assertThat(new Catalog(connection).versions())
                    .containsExactlyInAnyOrderEntriesOf(new Migrations().known());
        }
    }

    @Test
    void dataOfANewerLandwardIsRefused() throws Exception {
        var address = databases.migrated();
        execute(
                address,
                """
                insert into public.flyway_schema_history_samples
                  select 9, '9', 'later', 'SQL', 'V9__later.sql', 1, installed_by, now(), 1, true
                  from public.flyway_schema_history_samples limit 1;
                insert into database.migrated (stamp) values ('of a later one')
                """);
        try (var connection = address.connect()) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> new Migrations().run(connection))
                    .withMessageContaining("written by another Landward")
                    .withMessageContaining("'samples'");
        }
    }
}
