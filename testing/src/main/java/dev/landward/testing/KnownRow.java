package dev.landward.testing;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/// Fails a test that claims to prove a row which the method does not have.
final class KnownRow implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        var known = MethodTable.of(Path.of("")).ideas().keySet();
        Stream.concat(
                        AnnotationSupport.findAnnotation(
                                context.getRequiredTestClass(), Method.class)
                                .stream(),
                        AnnotationSupport.findAnnotation(
                                context.getRequiredTestMethod(), Method.class)
                                .stream())
                .flatMap(method -> Stream.of(method.value()))
                .filter(row -> !known.contains(row))
                .forEach(row -> {
                    throw new AssertionError("'%s' is not a row of docs/method.tsv".formatted(row));
                });
    }
}
