package dev.landward.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTests {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "08003", "57P01", "57P02", "57P03", "53300", "25006"})
    void aDatabaseThatWentAwayIsLost(String state) {
        assertThat(Outage.of(wrapped(new SQLException("gone", state)))).contains(Outage.LOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"53100", "58030"})
    void aDiskWithoutRoomIsFull(String state) {
        assertThat(Outage.of(wrapped(new SQLException("no space", state)))).contains(Outage.FULL);
    }

    @Test
    void aPoolThatHasNoConnectionToGiveHasLostTheDatabase() {
        assertThat(Outage.of(wrapped(new SQLTransientConnectionException("timed out"))))
                .contains(Outage.LOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42601", "40001", "22P02"})
    void aStatementThatWasRefusedIsNoOutage(String state) {
        assertThat(Outage.of(wrapped(new SQLException("refused", state)))).isEmpty();
    }

    @Test
    void anyOtherFailureIsNoOutage() {
        assertThat(Outage.of(new IllegalStateException("a bug"))).isEmpty();
        assertThat(Outage.of(new SQLException("without a state"))).isEmpty();
    }

    private static Throwable wrapped(Throwable cause) {
        return new IllegalStateException(new RuntimeException(cause));
    }
}
