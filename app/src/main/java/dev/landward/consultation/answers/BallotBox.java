package dev.landward.consultation.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes in what many people cast at the same time: one thread gathers it for a few thousandths of
/// a second and keeps it in one transaction. Whoever cast is answered after the commit.
@Component
class BallotBox implements InitializingBean, DisposableBean {

    private static final int WAITING = 2000;
    private static final int AT_ONCE = 400;
    private static final long GATHERING = 2_000_000;

    private final BlockingQueue<Envelope> waiting = new ArrayBlockingQueue<>(WAITING);
    private final CastRows rows;
    private final TransactionTemplate transactions;
    private final Thread clerk = Thread.ofPlatform().daemon().name("ballots").unstarted(this::work);

    BallotBox(CastRows rows, TransactionTemplate transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    /// What one request brought.
    record Envelope(Sender sender, List<Cast> casts, CompletableFuture<List<Outcome>> answer) {}

    /// Who sends: the hash of a key, or a participant who was found otherwise.
    record Sender(@Nullable String hash, @Nullable Long participant) {}

    /// So much waits that more is turned away.
    static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// Keeps what somebody cast, in its order.
    ///
    /// @return what became of each, after it is on disk
    /// @throws Full where too much waits
    List<Outcome> cast(Sender sender, List<Cast> casts) {
        var envelope = new Envelope(sender, casts, new CompletableFuture<>());
        if (!waiting.offer(envelope)) {
            throw new Full();
        }
        return envelope.answer().join();
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                var batch = new ArrayList<Envelope>();
                batch.add(waiting.take());
                LockSupport.parkNanos(GATHERING);
                waiting.drainTo(batch, AT_ONCE);
                keep(batch);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /// Where all together cannot be kept, each is tried alone: what is wrong with one is not
    /// another's loss.
    private void keep(List<Envelope> batch) {
        try {
            answer(batch, transactions.execute(_ -> rows.keep(batch)));
        } catch (RuntimeException | Error e) {
            if (batch.size() == 1) {
                LoggerFactory.getLogger(BallotBox.class).warn("votes could not be kept", e);
                batch.getFirst().answer().completeExceptionally(e);
            } else {
                batch.forEach(one -> keep(List.of(one)));
            }
        }
    }

    private static void answer(List<Envelope> batch, List<Outcome> outcomes) {
        int from = 0;
        for (var one : batch) {
            one.answer().complete(List.copyOf(outcomes.subList(from, from + one.casts().size())));
            from += one.casts().size();
        }
    }

    @Override
    public void afterPropertiesSet() {
        clerk.start();
    }

    @Override
    public void destroy() {
        clerk.interrupt();
        var left = new ArrayList<Envelope>();
        waiting.drainTo(left);
        left.forEach(one -> one.answer().completeExceptionally(new Full()));
    }
}
