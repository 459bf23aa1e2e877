package dev.landward.demonstration;

import dev.landward.accounts.Accounts;
import dev.landward.accounts.FirstAdmin;
import dev.landward.accounts.Organisations;
import dev.landward.home.Underway;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Sets the demonstration up at the first start, in the background, unless it was switched off or
/// somebody has removed it before.
@Component
class Demonstration implements Underway {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final HarrowFalls city;
    private final Accounts accounts;
    private final Organisations organisations;
    private final JdbcClient db;
    private final TransactionOperations transaction;
    private final boolean wanted;
    private final AtomicBoolean building = new AtomicBoolean();

    Demonstration(
            HarrowFalls city,
            Accounts accounts,
            Organisations organisations,
            JdbcClient db,
            TransactionOperations transaction,
            @Value("${landward.demonstration}") boolean wanted) {
        this.city = city;
        this.accounts = accounts;
        this.organisations = organisations;
        this.db = db;
        this.transaction = transaction;
        this.wanted = wanted;
    }

    @Override
    public boolean underway() {
        return building.get();
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(2)
    void start() {
        if (wanted) {
            building.set(true);
            Thread.ofVirtual().name("demonstration").start(this::build);
        }
    }

    private void build() {
        var began = System.nanoTime();
        try {
            transaction.executeWithoutResult(_ -> once());
            LOG.info("Harrow Falls took {} ms", (System.nanoTime() - began) / 1_000_000);
        } catch (RuntimeException e) {
            LOG.error("Harrow Falls could not be built; the next start tries again", e);
        } finally {
            building.set(false);
        }
    }

    /// Two programs that start on the same database build it once.
    private void once() {
        db.sql("select pg_advisory_xact_lock(hashtext('demonstration'))")
                .query((_, _) -> true)
                .single();
        if (!organisations.sampleKnown()) {
            accounts.find(FirstAdmin.EMAIL)
                    .ifPresent(admin -> city.build(admin, LocalDate.now(java.time.ZoneOffset.UTC)));
        }
    }
}
