package dev.landward.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.landward.LandwardTest;
import dev.landward.accounts.Audit;
import dev.landward.accounts.Town;
import dev.landward.web.Role;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@LandwardTest
class MemoryTests {

    @Autowired Place place;
    @Autowired Initiatives initiatives;
    @Autowired Memory memory;
    @Autowired Audit audit;
    @Autowired Town town;
    @Autowired JdbcClient db;
    @Autowired PlatformTransactionManager transactions;

    Place.Started permits;

    @BeforeEach
    void anInitiative() {
        permits = place.started();
        look();
    }

    @Test
    void whatWasReadIsRecalledWhileNothingHappens() {
        var first = initiatives.profile(look());
        assertThat(initiatives.profile(look())).isSameAs(first);
        assertThat(initiatives.profile(permits.workspace())).isEqualTo(first).isNotSameAs(first);
    }

    @Test
    void whatIsRecalledIsTheSameForEveryViewerAndTheirRightsAreTheirOwn() {
        var first = initiatives.profile(look());
        var omar = place.member(permits, Role.MEMBER);
        initiatives.profile(look());
        var his = initiatives.look(permits.workspace().id(), omar);
        assertThat(his.roles()).containsExactly(Role.MEMBER);
        assertThat(initiatives.profile(his)).isEqualTo(first);
    }

    @Test
    void aChangeBySomebodyElseIsReadAtOnce() {
        var before = initiatives.profile(look());
        initiatives.revise(permits.workspace(), named(before, "Permits in days"));
        assertThat(initiatives.profile(look()).name()).isEqualTo("Permits in days");
    }

    @Test
    void aChangeOfAnotherInitiativeForgetsNothingHere() {
        var first = initiatives.profile(look());
        var other = place.started();
        initiatives.revise(
                other.workspace(), named(initiatives.profile(other.workspace()), "Other"));
        assertThat(initiatives.profile(look())).isSameAs(first);
    }

    @Test
    void whoWritesReadsAfresh() {
        var workspace = look();
        var before = initiatives.profile(workspace);
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> {
                    rename("In between");
                    assertThat(initiatives.profile(workspace).name()).isEqualTo("In between");
                    rename(before.name());
                });
        assertThat(initiatives.profile(workspace)).isSameAs(before);
    }

    /// A change that began before a page was read, and ends after it, has a lower number than what
    /// happened in between: it is noticed all the same.
    @Test
    void aSlowChangeThatEndsAfterAQuickOneIsNoticed() throws Exception {
        var told = new CountDownLatch(1);
        var read = new CountDownLatch(1);
        try (var slowly = Executors.newSingleThreadExecutor()) {
            var slow =
                    slowly.submit(() ->
                            new TransactionTemplate(transactions)
                                    .executeWithoutResult(_ -> {
                                        db.sql(
                                                        "update initiative.initiative set purpose = 'Slow' where id = ?")
                                                .param(permits.workspace().id().value())
                                                .update();
                                        audit.record(permits.workspace(), revised());
                                        told.countDown();
                                        await(read);
                                    }));
            told.await();
            quick();
            assertThat(initiatives.profile(look()).purpose()).isEmpty();
            read.countDown();
            slow.get();
        }
        assertThat(initiatives.profile(look()).purpose()).isEqualTo("Slow");
    }

    @Test
    void aReadingOfAnotherSnapshotIsNotTaken() {
        var id = permits.workspace().id();
        var now = memory.known(id);
        assertThat(memory.recall(id, now, now, false).snapshot()).isEqualTo(now);
        var other = memory.recall(id, "7:7:", "5:5:", false);
        assertThat(other.snapshot()).isEqualTo("7:7:");
    }

    private Workspace look() {
        return initiatives.look(permits.workspace().id(), permits.lead());
    }

    private void quick() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> audit.record(permits.workspace(), revised()));
    }

    private void rename(String name) {
        db.sql("update initiative.initiative set name = ? where id = ?")
                .params(name, permits.workspace().id().value())
                .update();
    }

    private InitiativeRevised revised() {
        return new InitiativeRevised(
                permits.workspace().id().value(), "", java.util.Map.of(), java.util.Map.of());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Profile named(Profile before, String name) {
        return new Profile(
                name,
                before.kind(),
                before.sector(),
                before.purpose(),
                before.begins(),
                before.decides(),
                before.lives(),
                before.legacy(),
                before.sponsor());
    }
}
