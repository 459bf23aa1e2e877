package dev.landward.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.landward.LandwardTest;
import dev.landward.web.NotFound;
import dev.landward.web.Refused;
import dev.landward.web.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@LandwardTest
class AuditTests {

    @Autowired Audit audit;
    @Autowired Organisations organisations;
    @Autowired Town town;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    Viewer ines;
    Membership city;

    @BeforeEach
    void inesRunsACity() {
        ines = town.person("Ines");
        city = town.organisation("Harrow Falls", ines);
    }

    @Test
    void whatIsDoneIsTold() {
        var omar = town.member(city, "Omar", Role.ANALYST);
        assertThat(trail()).containsExactly("OrganisationFounded", "MemberJoined");
        assertThat(
                        db.sql(
                                        "select details->>'role' from accounts.audit_entry where subject = ? and organisation = ?")
                                .params("account/" + omar.id().value(), city.organisation().value())
                                .query(String.class)
                                .single())
                .isEqualTo("ANALYST");
    }

    @Test
    void whatIsTakenBackIsNotTold() {
        transaction.executeWithoutResult(status -> {
            town.member(city, "Omar", Role.ANALYST);
            status.setRollbackOnly();
        });
        assertThat(trail()).containsExactly("OrganisationFounded");
        assertThat(organisations.members(city)).hasSize(1);
    }

    @Test
    void nothingIsToldOutsideOfTheTransactionThatDoesIt() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> audit.record(city, new OrganisationFounded(1, "Nowhere")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update accounts.audit_entry set what = 'Nothing'",
                "delete from accounts.audit_entry",
                "truncate accounts.audit_entry"
            })
    void theTrailOnlyGrows(String change) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> db.sql(change).update())
                .withStackTraceContaining("the trail only grows");
    }

    @Test
    void whoMayNotManageMembersAddsNone() {
        var omar = town.member(city, "Omar", Role.LEAD);
        var omars = organisations.enter(city.organisation(), omar);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> organisations.join(omars, omar.id(), Role.ADMIN));
        assertThat(organisations.enter(city.organisation(), omar).role()).isEqualTo(Role.LEAD);
    }

    @Test
    void anOrganisationOfRealPeopleIsNotRemovedInOneClick() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> organisations.removeSample(city));
        assertThat(organisations.of(ines)).hasSize(1);
    }

    @Test
    void aSampleIsRemovedAndItsTrailStays() {
        var sample = organisations.found("Sample", true, ines.id());
        organisations.removeSample(sample);
        assertThat(organisations.of(ines))
                .extracting(Membership::name)
                .containsExactly("Harrow Falls");
        assertThat(trail(sample)).containsExactly("OrganisationFounded", "SampleRemoved");
    }

    private List<@Nullable String> trail() {
        return trail(city);
    }

    private List<@Nullable String> trail(Membership of) {
        return db.sql("select what from accounts.audit_entry where organisation = ? order by id")
                .param(of.organisation().value())
                .query(String.class)
                .list();
    }
}
