package dev.landward.analysis.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The inputs of a case, by name and type.
///
/// @param values maps, lists, texts, booleans, numbers and nulls
public record Inputs(Map<String, @Nullable Object> values) {

    /// A text that must be there.
    public String text(String name) {
        return (String) value(name);
    }

    /// A text or nothing.
    public @Nullable String textOrNull(String name) {
        return (String) values.get(name);
    }

    /// A whole number.
    public int integer(String name) {
        return decimal(value(name)).intValueExact();
    }

    /// Yes or no.
    public boolean flag(String name) {
        return (Boolean) value(name);
    }

    /// A list of whatever is in it.
    public List<@Nullable Object> list(String name) {
        return list(value(name));
    }

    /// Values by name within a value.
    public Inputs inputs(String name) {
        return of(value(name));
    }

    /// A list of values by name.
    public List<Inputs> each(String name) {
        return list(name).stream().map(o -> of(Objects.requireNonNull(o))).toList();
    }

    /// Whole numbers.
    public List<Integer> integers(String name) {
        return integers(value(name));
    }

    /// Whole numbers of a list.
    public static List<Integer> integers(Object list) {
        return list(list).stream()
                .map(o -> decimal(Objects.requireNonNull(o)).intValueExact())
                .toList();
    }

    /// Numbers.
    public double[] numbers(String name) {
        return numbers(value(name));
    }

    /// Numbers of a list.
    public static double[] numbers(Object list) {
        return list(list).stream().mapToDouble(o -> number(Objects.requireNonNull(o))).toArray();
    }

    /// Rows of numbers, of one length or not.
    public double[][] rows(String name) {
        return list(name).stream()
                .map(row -> numbers(Objects.requireNonNull(row)))
                .toArray(double[][]::new);
    }

    /// Texts.
    public List<String> texts(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    /// Whether something is there.
    public boolean has(String name) {
        return values.get(name) != null;
    }

    /// A number, or a fraction such as `1/5`.
    public static double number(Object number) {
        String text = number.toString().strip();
        int slash = text.indexOf('/');
        return slash < 0
                ? Double.parseDouble(text)
                : Double.parseDouble(text.substring(0, slash))
                        / Double.parseDouble(text.substring(slash + 1));
    }

    /// Any number, exactly as the file writes it.
    public static BigDecimal decimal(Object number) {
        return new BigDecimal(number.toString());
    }

    private static List<@Nullable Object> list(Object value) {
        return new ArrayList<>((List<?>) value);
    }

    /// Values by name.
    ///
    /// @param map a map of texts to values
    /// @return the inputs
    public static Inputs of(Object map) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        ((Map<?, ?>) map).forEach((name, value) -> values.put((String) name, value));
        return new Inputs(values);
    }

    /// Whatever is there.
    public Object value(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }
}
