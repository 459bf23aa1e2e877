package dev.landward.consultation.results;

import dev.landward.consultation.Round;
import dev.landward.consultation.RoundId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/// Computes what rounds say, once for all who look, and keeps it until a vote or a ruling is added.
/// Of one round only one result is computed at a time; what takes longer than a second goes on
/// behind the page's back.
@Service
public class Results implements DisposableBean {

    private static final int KEPT = 24;
    private static final int PATIENCE = 1_000;

    private final Ballots ballots;
    private final Records records;
    private final ExecutorService behind =
            Executors.newFixedThreadPool(
                    2, work -> Thread.ofPlatform().daemon().name("results").unstarted(work));

    private final Map<Long, Desk> desks =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, Desk> eldest) {
                    return size() > KEPT;
                }
            };

    Results(Ballots ballots, Records records) {
        this.ballots = ballots;
        this.records = records;
    }

    /// What decides whether a result is still the one.
    private record Key(Moment moment, boolean open, int minimum) {}

    private static final class Desk {
        private @Nullable Key key;
        private @Nullable Result last;
        private @Nullable CompletableFuture<Result> running;
        private long since;
    }

    /// What a page has to show now.
    ///
    /// @param result the latest, if there is one yet
    /// @param working whether a newer one is being computed
    /// @param seconds for how long
    public record Look(Optional<Result> result, boolean working, int seconds) {}

    /// Says what a round says, waiting a second at most.
    ///
    /// @param round which; the caller has made sure that the viewer may see it
    /// @return the result, or that it is being computed
    public Look look(Round round) {
        var desk = desk(round.id());
        var running = begin(desk, round);
        try {
            return new Look(Optional.of(running.get(PATIENCE, TimeUnit.MILLISECONDS)), false, 0);
        } catch (TimeoutException _) {
            synchronized (desk) {
                int seconds = (int) ((System.nanoTime() - desk.since) / 1_000_000_000);
                return new Look(Optional.ofNullable(desk.last), true, seconds);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the result could not be computed", e.getCause());
        }
    }

    /// Says what a round says, however long that takes.
    ///
    /// @param round which
    /// @return the result
    public Result of(Round round) {
        try {
            return begin(desk(round.id()), round).join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the result could not be computed", e.getCause());
        }
    }

    private Desk desk(RoundId round) {
        synchronized (desks) {
            return desks.computeIfAbsent(round.value(), _ -> new Desk());
        }
    }

    /// Begins to compute, unless the result stands or is on its way.
    private CompletableFuture<Result> begin(Desk desk, Round round) {
        var key = new Key(ballots.moment(round), round.open(), round.plan().minimum());
        synchronized (desk) {
            if (desk.running != null && !desk.running.isDone()) {
                return desk.running;
            }
            if (desk.last != null && key.equals(desk.key)) {
                return CompletableFuture.completedFuture(desk.last);
            }
            var before = desk.last;
            desk.since = System.nanoTime();
            var begun =
                    CompletableFuture.supplyAsync(
                            () -> compute(round, key.moment(), before), behind);
            desk.running =
                    begun.thenApply(result -> {
                        synchronized (desk) {
                            desk.key = key;
                            desk.last = result;
                        }
                        return result;
                    });
            return desk.running;
        }
    }

    private Result compute(Round round, Moment moment, @Nullable Result before) {
        var letters = before == null ? records.letters(round.id()) : before.map().letters();
        return Result.of(round, ballots.read(round, moment), letters, Result.SEED);
    }

    @Override
    public void destroy() {
        behind.shutdownNow();
    }
}
