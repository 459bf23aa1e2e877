package dev.landward.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.LandwardTest;
import dev.landward.initiative.Workspace;
import dev.landward.stakeholders.Register;
import dev.landward.web.NotFound;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LandwardTest
class RoundsTests {

    @Autowired Register register;
    @Autowired Rounds rounds;
    @Autowired Statements statements;

    Workspace permits;

    @BeforeEach
    void anInitiative() {
        permits = register.initiative();
    }

    @Test
    void aRoundIsPreparedOpenedClosedAndOpenedAgain() {
        var id = rounds.make(permits, Asking.of("What must the new system do?"));
        statements.add(permits, id, List.of("It works without signal.", "It is cheap."));
        assertThat(rounds.get(permits, id).state()).isEqualTo(RoundState.DRAFT);
        rounds.open(permits, id);
        assertThat(rounds.get(permits, id).open()).isTrue();
        assertThatThrownBy(() -> rounds.open(permits, id)).isInstanceOf(NotFound.class);
        rounds.close(permits, id);
        var closed = rounds.get(permits, id);
        assertThat(closed.state()).isEqualTo(RoundState.CLOSED);
        assertThat(closed.closedAt()).isAfterOrEqualTo(closed.openedAt());
        rounds.reopen(permits, id, OffsetDateTime.now().plusDays(2));
        assertThat(rounds.get(permits, id).open()).isTrue();
        assertThat(statements.all(permits, id))
                .extracting(Statement::position, Statement::text, Statement::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                1, "It works without signal.", StatementState.ACCEPTED),
                        org.assertj.core.groups.Tuple.tuple(
                                2, "It is cheap.", StatementState.ACCEPTED));
    }

    @Test
    void whatPeopleWerePromisedStaysAsItWas() {
        var id = rounds.make(permits, Asking.of("What must it do?"));
        rounds.change(permits, id, Asking.of("What must the new system do?"));
        rounds.open(permits, id);
        assertThatThrownBy(() -> rounds.change(permits, id, Asking.of("Something else?")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rounds.get(permits, id).plan().question())
                .isEqualTo("What must the new system do?");
    }

    @Test
    void aDraftIsTakenOutAndBroughtBackAndARoundOfAnotherInitiativeIsNotFound() {
        var id = rounds.make(permits, Asking.of("What must it do?"));
        rounds.remove(permits, id);
        assertThat(rounds.all(permits)).isEmpty();
        assertThatThrownBy(() -> rounds.restore(register.initiative(), id))
                .isInstanceOf(NotFound.class);
        rounds.restore(permits, id);
        assertThat(rounds.all(permits)).hasSize(1);
        assertThatThrownBy(() -> rounds.get(register.initiative(), id))
                .isInstanceOf(NotFound.class);
    }
}
