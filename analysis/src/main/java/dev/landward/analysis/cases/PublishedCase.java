package dev.landward.analysis.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One published case.
///
/// @param tolerance absolute, per key of expected, `default` for the others; of a key that ends in
///   `Relative` it is relative
public record PublishedCase(
        String id,
        String method,
        Inputs inputs,
        Map<String, @Nullable Object> expected,
        Map<String, @Nullable Object> tolerance,
        String source) {

    /// Reads a case from its fields.
    ///
    /// @param fields as the file names them
    /// @return the case
    /// @throws RuntimeException where one is missing or of another kind
    public static PublishedCase of(Inputs fields) {
        return new PublishedCase(
                fields.text("id"),
                fields.text("method"),
                fields.inputs("inputs"),
                fields.inputs("expected").values(),
                fields.inputs("tolerance").values(),
                fields.text("source"));
    }

    /// Where a result differs.
    ///
    /// @param key what was looked at
    /// @param expected what should be there
    /// @param found what is
    public record Difference(String key, @Nullable Object expected, @Nullable Object found) {}

    /// Compares results with what is expected; every expected key must be found.
    public List<Difference> differences(Map<String, @Nullable Object> found) {
        List<Difference> differences = new ArrayList<>();
        expected.forEach((key, value) -> {
            Object given = found.get(key);
            if (!found.containsKey(key)
                    || !agree(value, given, tolerance(key), key.endsWith("Relative"))) {
                differences.add(new Difference(key, value, given));
            }
        });
        return differences;
    }

    private BigDecimal tolerance(String key) {
        Object own = tolerance.getOrDefault(key, tolerance.get("default"));
        return own == null ? BigDecimal.ZERO : Inputs.decimal(own);
    }

    private static boolean agree(
            @Nullable Object expected,
            @Nullable Object found,
            BigDecimal tolerance,
            boolean relative) {
        if (expected instanceof Number e && found instanceof Number f) {
            BigDecimal wanted = Inputs.decimal(e);
            BigDecimal allowed = relative ? tolerance.multiply(wanted.abs()) : tolerance;
            return wanted.subtract(Inputs.decimal(f)).abs().compareTo(allowed) <= 0;
        }
        if (expected instanceof List<?> e && found instanceof List<?> f) {
            boolean same = e.size() == f.size();
            for (int i = 0; same && i < e.size(); i++) {
                same = agree(e.get(i), f.get(i), tolerance, relative);
            }
            return same;
        }
        if (expected instanceof Map<?, ?> e && found instanceof Map<?, ?> f) {
            return e.keySet().equals(f.keySet())
                    && e.entrySet().stream()
                            .allMatch(x ->
                                    agree(x.getValue(), f.get(x.getKey()), tolerance, relative));
        }
        return expected == null ? found == null : expected.equals(found);
    }
}
