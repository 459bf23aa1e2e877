package dev.landward.accounts.signin;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Few threads of their own for what is costly by design: a flood of sign-ins fills a short queue
/// and is turned away there, while pages keep the rest of the machine.
@Component
public class HashPool implements DisposableBean {

    private static final int WAITING = 12;

    private final ThreadPoolExecutor workers;

    HashPool() {
        var count = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        workers =
                new ThreadPoolExecutor(
                        count,
                        count,
                        10,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(WAITING),
                        Thread.ofPlatform().daemon().name("hash-", 0).factory());
        workers.allowCoreThreadTimeOut(true);
    }

    /// Says whether more would be turned away, before it costs anything.
    ///
    /// @return whether the queue is full
    public boolean full() {
        return workers.getQueue().remainingCapacity() == 0;
    }

    /// Does some work when its turn comes.
    ///
    /// @param work what is costly
    /// @param <T> what it answers
    /// @return what it answers, or nothing where too much waits already
    public <T> Optional<T> run(Callable<T> work) {
        var task = new FutureTask<>(work);
        try {
            workers.execute(() -> {
                var begin = System.nanoTime();
                task.run();
                rest(System.nanoTime() - begin);
            });
            return Optional.of(task.get());
        } catch (RejectedExecutionException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Where more waits, a thread rests as long as it worked, so that a flood takes no more than
    /// half of a thread's time from the pages.
    private void rest(long nanos) {
        if (!workers.getQueue().isEmpty()) {
            LockSupport.parkNanos(nanos);
        }
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
