package dev.landward.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// Landward's own PostgreSQL on its way: it starts while the application reads its own parts.
final class Starting {

    private final CompletableFuture<OwnPostgres> server;

    private Starting(Path home) {
        server =
                CompletableFuture.supplyAsync(
                        () -> OwnPostgres.start(home),
                        work -> Thread.ofPlatform().name("postgres-start").start(work));
    }

    /// Waits until it is there.
    ///
    /// @throws CannotStart when it does not come
    OwnPostgres server() {
        try {
            return server.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof CannotStart known) {
                throw new CannotStart(known.sentence(), known);
            }
            throw e;
        }
    }

    /// Stops it, also when it is just starting.
    void stop() throws IOException {
        try {
            server.get().stop();
        } catch (ExecutionException _) {
            // it did not start, which was said
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Begins before anything else does, unless an outside PostgreSQL is named.
    static final class AtOnce
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var settings = context.getEnvironment();
            if (settings.getProperty("landward.db.url", "").isEmpty()
                    && context instanceof GenericApplicationContext beans) {
                var data = Path.of(settings.getRequiredProperty("landward.data"));
                var starting = new Starting(data.resolve("postgres"));
                beans.registerBean(
                        Starting.class,
                        () -> starting,
                        bean -> ((AbstractBeanDefinition) bean).setDestroyMethodName("stop"));
                context.addApplicationListener((ApplicationFailedEvent _) -> stopQuietly(starting));
            }
        }

        private static void stopQuietly(Starting starting) {
            try {
                starting.stop();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
