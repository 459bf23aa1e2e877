package dev.landward.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.LandwardTest;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class ExtensionsTests {

    @Autowired DataSource source;

    @Test
    void whatIsThereIsLeftAndWhatIsMissingIsCreated() throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            Extensions.need(connection);
            Extensions.need(connection, "citext");
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery("select 'A'::public.citext = 'a'")) {
                assertThat(found.next() && found.getBoolean(1)).isTrue();
            }
            connection.rollback();
        }
    }

    @Test
    void whatCannotBeCreatedIsSaidWithWhatToDo() throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> Extensions.need(connection, "no_such_thing"))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("lacks the extension no_such_thing")
                    .hasMessageContaining("create extension no_such_thing with schema public;");
        }
    }
}
