package dev.landward.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/// Records which rows of the method the passed tests of a module prove, in its
/// `target/method-proofs.tsv`: a line per row and test.
///
/// A test with several inputs counts once, and only when it passed with all of them.
public final class Proofs implements TestExecutionListener {

    static final String FILE = "method-proofs.tsv";

    private final SortedMap<String, Outcome> outcomes = new ConcurrentSkipListMap<>();
    private final Path target;
    private @Nullable TestPlan plan;

    private record Outcome(MethodSource test, boolean ran, boolean passed) {

        Outcome and(Outcome next) {
            return new Outcome(test, ran || next.ran, passed && next.passed);
        }
    }

    /// Made by JUnit, which finds it as a service.
    public Proofs() {
        this(Path.of("target"));
    }

    Proofs(Path target) {
        this.target = target;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        var passed = result.getStatus() == Status.SUCCESSFUL;
        method(test)
                .ifPresent(source ->
                        outcomes.merge(
                                name(source),
                                new Outcome(source, test.isTest(), passed),
                                Outcome::and));
    }

    @Override
    public void testPlanExecutionFinished(TestPlan finished) {
        var lines = new TreeMap<String, Boolean>();
        outcomes.forEach((name, outcome) -> {
            if (outcome.ran && outcome.passed) {
                rows(outcome.test).forEach(row -> lines.put(row + "\t" + name, true));
            }
        });
        try {
            if (Files.isDirectory(target)) {
                Files.write(target.resolve(FILE), lines.keySet());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The method of a test, or for one of several inputs that of what made it.
    private Optional<MethodSource> method(TestIdentifier test) {
        for (TestIdentifier at = test; at != null; at = parent(at)) {
            if (at.getSource().orElse(null) instanceof MethodSource source) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }

    private @Nullable TestIdentifier parent(TestIdentifier test) {
        return plan == null ? null : plan.getParent(test).orElse(null);
    }

    private static Stream<String> rows(MethodSource test) {
        return Stream.of(test.getJavaClass(), test.getJavaMethod())
                .flatMap(
                        element -> AnnotationSupport.findAnnotation(element, Method.class).stream())
                .flatMap(method -> Stream.of(method.value()));
    }

    private static String name(MethodSource test) {
        return test.getClassName() + "." + test.getMethodName();
    }
}
