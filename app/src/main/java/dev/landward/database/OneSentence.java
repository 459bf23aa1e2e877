package dev.landward.database;

import java.io.PrintStream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/// Says in one sentence why Landward does not start and what to do, instead of a stack trace.
///
/// Only what a person at the console can put right is reported here; a mistake in the program keeps
/// its stack trace.
final class OneSentence implements SpringBootExceptionReporter {

    /// Made by Spring Boot, which hands the context to every reporter.
    OneSentence(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CannotStart known -> {
                    return say(known.sentence());
                }
                case PortInUseException taken -> {
                    return say(
                            "port %d is taken: stop what listens there, or choose another with LANDWARD_PORT."
                                    .formatted(taken.getPort()));
                }
                default -> {}
            }
        }
        return false;
    }

    static boolean say(String sentence) {
        PrintStream console = System.err;
        console.println("landward: " + sentence);
        return true;
    }
}
