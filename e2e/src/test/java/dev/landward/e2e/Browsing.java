package dev.landward.e2e;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives the tests of all classes one running Landward on its sample, and one browser.
final class Browsing implements ParameterResolver {

    private static final ExtensionContext.Namespace OURS =
            ExtensionContext.Namespace.create(Browsing.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == RunningLandward.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var store = test.getRoot().getStore(OURS);
        if (parameter.getParameter().getType() == Browser.class) {
            return store.computeIfAbsent("browser", _ -> chromium(), Chromium.class).browser();
        }
        return store.computeIfAbsent("landward", _ -> landward(), RunningLandward.class);
    }

    private static Chromium chromium() {
        var program = Chromium.find();
        assumeTrue(program.isPresent(), "no Chromium here; name one in CHROMIUM_PATH");
        return new Chromium(program.get());
    }

    private static RunningLandward landward() {
        try {
            var data = Path.of("target", "walk-" + ProcessHandle.current().pid()).toAbsolutePath();
            return RunningLandward.on(data, Map.of("LANDWARD_PSEUDO", "true"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
