package dev.landward.analysis.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One published case.
///
/// @param tolerance absolute, per key of expected or within it, `default` for the others; of a key
///   that ends in `Relative` it is relative
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

    /// Compares results with what is expected; every expected key must be found, more may be.
    public List<Difference> differences(Map<String, @Nullable Object> found) {
        List<Difference> differences = new ArrayList<>();
        expected.forEach((key, value) -> {
            Object given = found.get(key);
            if (!found.containsKey(key) || !agree(key, value, given, tolerance(key))) {
                differences.add(new Difference(key, value, given));
            }
        });
        return differences;
    }

    private BigDecimal tolerance(String key) {
        Object own = tolerance.getOrDefault(key, tolerance.get("default"));
        return own == null ? BigDecimal.ZERO : Inputs.decimal(own);
    }

    private boolean agree(
            String key, @Nullable Object expected, @Nullable Object found, BigDecimal tolerance) {
        if (expected instanceof Number e && found instanceof Number f) {
            BigDecimal wanted = Inputs.decimal(e);
            boolean relative = key.endsWith("Relative");
            BigDecimal allowed = relative ? tolerance.multiply(wanted.abs()) : tolerance;
            return isFinite(f) && wanted.subtract(Inputs.decimal(f)).abs().compareTo(allowed) <= 0;
        }
        if (expected instanceof List<?> e && found instanceof List<?> f) {
            boolean same = e.size() == f.size();
            for (int i = 0; same && i < e.size(); i++) {
                same = agree(key, e.get(i), f.get(i), tolerance);
            }
            return same;
        }
        if (expected instanceof Map<?, ?> e && found instanceof Map<?, ?> f) {
            return e.entrySet().stream().allMatch(one -> within(one, f, tolerance));
        }
        return expected == null ? found == null : expected.equals(found);
    }

    /// A name within a map has the tolerance that is stated for it, or that of the map.
    private boolean within(Map.Entry<?, ?> one, Map<?, ?> found, BigDecimal outer) {
        String key = String.valueOf(one.getKey());
        Object own = tolerance.get(key);
        return found.containsKey(one.getKey())
                && agree(
                        key,
                        one.getValue(),
                        found.get(one.getKey()),
                        own == null ? outer : Inputs.decimal(own));
    }

    private static boolean isFinite(Number number) {
        return !(number instanceof Double d) || Double.isFinite(d);
    }
}
