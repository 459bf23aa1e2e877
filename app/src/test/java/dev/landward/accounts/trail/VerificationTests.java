package dev.landward.accounts.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.landward.LandwardTest;
import dev.landward.accounts.Membership;
import dev.landward.accounts.Town;
import dev.landward.database.Commands.Failed;
import dev.landward.initiative.Place;
import dev.landward.stakeholders.Details;
import dev.landward.stakeholders.Provenance;
import dev.landward.stakeholders.Stakeholders;
import dev.landward.stakeholders.records.Erasures;
import dev.landward.web.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LandwardTest
class VerificationTests {

    @Autowired Sealing sealing;
    @Autowired Town town;
    @Autowired JdbcClient db;
    @Autowired DataSource database;
    @Autowired TransactionTemplate transaction;

    @Autowired Place places;
    @Autowired Stakeholders stakeholders;
    @Autowired Erasures erasures;

    Membership city;

    @BeforeEach
    void aCityWithThreeEntriesOfItsTrail() {
        city = town.organisation("Harrow Falls", town.person("Ines"));
        town.member(city, "Omar", Role.ANALYST);
        town.member(city, "Lena", Role.MEMBER);
        sealing.sealAll();
    }

    @Test
    void aTrailThatNobodyTouchedIsAsItWasSealed() throws SQLException {
        var before = chain();
        assertThat(before.entries()).isEqualTo(3);
        town.member(city, "Piotr", Role.MEMBER);
        sealing.sealAll();
        assertThat(chain().entries()).isEqualTo(4);
        assertThat(chain().head()).isNotEqualTo(before.head());
        assertThat(check(before.head())).containsKey(city.organisation().value());
    }

    @Test
    void aHeadThatWasNeverOursIsNotFound() {
        assertThatExceptionOfType(Failed.class)
                .isThrownBy(() -> check("00".repeat(32)))
                .withMessageContaining("no trail here ever had the head");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update accounts.audit_entry set details = '{}' where id = :entry | does not say what it said",
                "update accounts.audit_entry set at = at - interval '1 microsecond' where id = :entry | does not say what it said",
                "update accounts.audit_entry set account = null where id = :entry | does not say what it said",
                "delete from accounts.audit_entry where id = :entry | is gone",
                "delete from accounts.trail_seal where entry = :entry | has no seal at position 2",
                "update accounts.trail_seal set hash = digest where entry = :entry | does not fit",
                "update accounts.audit_entry set details = jsonb_set(details, '{name}', to_jsonb('…'::text)) where id = :entry | does not say what it said",
                "update accounts.trail_seal set salt = null where entry = :entry | does not say what it said",
                "update accounts.trail_seal set digest = hash where entry = :entry | does not say what it said"
            })
    void whatIsChangedBehindTheProgramIsFound(String deed, String finding) {
        behindTheProgram(deed.replace(":entry", String.valueOf(second())), finding);
    }

    @Test
    void anEntryThatIsSlippedInBesideTheSealsIsFound() {
        behindTheProgram(
                """
                insert into accounts.audit_entry (organisation, what, subject, details)
                values (%d, 'MemberJoined', 'account/1', '{}');
                delete from accounts.trail_unsealed
                """
                        .formatted(city.organisation().value()),
                "has no seal");
    }

    @Test
    void whatAnErasureTookOutIsStillProved() throws SQLException {
        var started = places.started();
        var zora =
                stakeholders.add(
                        started.workspace(),
                        Details.person("Zora Quillfeather").done(),
                        Provenance.byHand());
        sealing.sealAll();
        var noted = Objects.requireNonNull(check(null).get(started.city().organisation().value()));
        erasures.erase(started.workspace(), zora, Erasures.Cause.ASKED);
        sealing.sealAll();
        assertThat(check(noted.head())).containsKey(started.city().organisation().value());
        assertThat(
                        db.sql(
                                        """
                                        select count(*) from accounts.trail_seal s
                                        join accounts.audit_entry e on e.id = s.entry
                                        where e.initiative = ? and s.salt is null
                                        """)
                                .param(started.workspace().id().value())
                                .query(Long.class)
                                .single())
                .as("no digest can be held against a guess")
                .isEqualTo(1);
    }

    @Test
    void manyDeedsAtOnceAreSealedInOneChain() throws Exception {
        try (var people = Executors.newFixedThreadPool(4)) {
            var deeds =
                    IntStream.range(0, 40)
                            .<Callable<Object>>mapToObj(number ->
                                    () -> {
                                        if (number % 8 == 0) {
                                            sealing.sealAll();
                                        }
                                        return town.member(city, "Person " + number, Role.MEMBER);
                                    })
                            .toList();
            for (var deed : people.invokeAll(deeds)) {
                deed.get();
            }
        }
        sealing.sealAll();
        assertThat(chain().entries()).isEqualTo(43);
    }

    private Verification.Chain chain() throws SQLException {
        return Objects.requireNonNull(check(null).get(city.organisation().value()));
    }

    private Map<Long, Verification.Chain> check(@Nullable String noted) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Verification.check(connection, noted);
        }
    }

    /// The deed is done with the guards taken off, and undone after it was found.
    private void behindTheProgram(String deed, String finding) {
        transaction.executeWithoutResult(status -> {
            db.sql("set local session_replication_role = replica").update();
            db.sql(deed).update();
            var connection =
                    org.springframework.jdbc.datasource.DataSourceUtils.getConnection(database);
            assertThatExceptionOfType(Failed.class)
                    .isThrownBy(() -> Verification.walk(connection, null))
                    .withMessageContaining(finding);
            status.setRollbackOnly();
        });
    }

    private long second() {
        return db.sql(
                        "select entry from accounts.trail_seal where organisation = ? and position = 2")
                .param(city.organisation().value())
                .query(Long.class)
                .single();
    }
}
