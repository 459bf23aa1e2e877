package dev.landward.consultation.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.landward.LandwardTest;
import dev.landward.consultation.Asking;
import dev.landward.consultation.RoundId;
import dev.landward.consultation.Rounds;
import dev.landward.consultation.StatementState;
import dev.landward.consultation.Statements;
import dev.landward.consultation.Voters;
import dev.landward.initiative.Workspace;
import dev.landward.links.Came;
import dev.landward.links.Links;
import dev.landward.links.Wanted;
import dev.landward.stakeholders.Register;
import dev.landward.testing.Method;
import dev.landward.web.NotFound;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LandwardTest
class ResponsesTests {

    @Autowired Register register;
    @Autowired Rounds rounds;
    @Autowired Statements statements;
    @Autowired Responses responses;
    @Autowired Ledger ledger;
    @Autowired Voters voters;
    @Autowired Links links;
    @Autowired Came came;
    @Autowired JdbcClient db;

    Workspace permits;
    RoundId round;
    long signal;

    @BeforeEach
    void anOpenRound() {
        permits = register.initiative();
        round = rounds.make(permits, Asking.of("What must the new system do?"));
        signal =
                statements
                        .add(permits, round, List.of("It works without signal.", "It is cheap."))
                        .getFirst()
                        .value();
        rounds.open(permits, round);
    }

    @Test
    void theLastResponseHoldsAndTheOnesBeforeItAreKept() {
        responses.respond(permits, round, signal, Disposition.IN_HAND, "We ask the vendors.");
        responses.respond(permits, round, signal, Disposition.NEED, "It is a must.");
        assertThat(responses.all(permits, round))
                .extracting(Responses.Item::text, Responses.Item::disposition)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("It is cheap.", null),
                        org.assertj.core.groups.Tuple.tuple(
                                "It works without signal.", Disposition.NEED));
        assertThat(responses.history(permits, round))
                .extracting(Responses.Word::words)
                .containsExactly("It is a must.", "We ask the vendors.");
        responses.undo(permits, round, signal);
        assertThat(responses.all(permits, round).getLast().words())
                .isEqualTo("We ask the vendors.");
    }

    @Test
    void onlyWhatIsVotedOnGetsAResponse() {
        var hidden = voters.write(round, voters.join(round, null), "A fool", StatementState.HIDDEN);
        assertThatThrownBy(() ->
                        responses.respond(
                                permits, round, hidden.value(), Disposition.ANSWERED, "No."))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverTookPartReadsWhatBecameOfItByTheirLink() {
        responses.respond(permits, round, signal, Disposition.NEED, "It is a must.");
        voters.write(round, voters.join(round, null), "Wait for me", StatementState.WAITING);
        var guest = links.make(permits, Wanted.round(round.value(), "Ana Torres", "", ""));
        var page =
                came.get("/guest/" + guest.id().value() + "/round/responses", came.start(guest))
                        .exchange();
        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("It is a must.", "1 of 2 statements have a response.", "It is cheap.")
                .doesNotContain("Ines", "Wait for me");
    }

    @Test
    @Method("S0-08")
    void nothingIsPublishedWithoutConsentAndADisposition() {
        var silent = contribution("Keep mine to yourselves", "NONE", "");
        var plain = contribution("Show every permit on a map", "PUBLISH", "Ana");
        contribution("Let me sign on my phone", "PUBLISH_AND_NAME", "Ben O.");
        responses.respond(permits, round, silent, Disposition.ANSWERED, "Heard.");
        responses.respond(permits, round, plain, Disposition.NEED, "It becomes a need.");
        var entries = ledger.all(permits, round);
        assertThat(entries)
                .extracting(Ledger.Entry::text, Ledger.Entry::name, Ledger.Entry::published)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Keep mine to yourselves", "", false),
                        org.assertj.core.groups.Tuple.tuple("Show every permit on a map", "", true),
                        org.assertj.core.groups.Tuple.tuple(
                                "Let me sign on my phone", "Ben O.", false));
        assertThat(entries)
                .filteredOn(Ledger.Entry::published)
                .allSatisfy(entry -> {
                    assertThat(entry.consent()).isNotEqualTo(Ledger.Consent.NONE);
                    assertThat(entry.disposition()).isNotNull();
                });
    }

    long contribution(String text, String credit, String name) {
        var author = voters.join(round, null);
        db.sql("update consultation.participant set credit = ?, credit_name = ? where id = ?")
                .params(credit, name, author)
                .update();
        return voters.write(round, author, text, StatementState.ACCEPTED).value();
    }
}
