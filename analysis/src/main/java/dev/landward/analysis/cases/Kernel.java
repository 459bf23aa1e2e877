package dev.landward.analysis.cases;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One method as the cases call it: plain values in, plain values out.
@FunctionalInterface
public interface Kernel {

    /// Runs a case.
    ///
    /// @param inputs the inputs of the case
    /// @return the results, named as the case names them
    Map<String, @Nullable Object> run(Inputs inputs);
}
