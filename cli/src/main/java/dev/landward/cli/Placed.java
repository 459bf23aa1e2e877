package dev.landward.cli;

import dev.landward.analysis.cases.Inputs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A part of a model as it was read, and where it stands. Whatever is not as expected is noted,
/// with its place, and nothing is guessed.
///
/// @param path as in `scores/A/c1`
record Placed(Source source, String path, @Nullable Object value) {

    /// @param lines the line of each path
    record Source(String file, Map<String, Integer> lines, Problems problems) {}

    boolean there() {
        return value != null;
    }

    /// Notes what was expected instead.
    void expected(String what) {
        var known = path;
        while (!known.isEmpty() && !source.lines().containsKey(known)) {
            int slash = known.lastIndexOf('/');
            known = slash < 0 ? "" : known.substring(0, slash);
        }
        int line = source.lines().getOrDefault(known, 1);
        source.problems().add(source.file(), line, path.isEmpty() ? "model" : path, what);
    }

    Placed at(String name) {
        Object part = value instanceof Map<?, ?> map ? map.get(name) : null;
        return new Placed(source, path.isEmpty() ? name : path + "/" + name, part);
    }

    boolean has(String name) {
        return value instanceof Map<?, ?> map && map.get(name) != null;
    }

    boolean isMap() {
        return value instanceof Map;
    }

    boolean isList() {
        return value instanceof List;
    }

    /// What is in a map by name; a problem where it is none.
    Map<String, Placed> parts() {
        var parts = new LinkedHashMap<String, Placed>();
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(name -> parts.put((String) name, at((String) name)));
        } else if (value != null) {
            expected("names with values: {…}");
        }
        return parts;
    }

    /// What is in a list; a problem where it is none.
    List<Placed> items() {
        var items = new ArrayList<Placed>();
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                items.add(new Placed(source, path + "/" + i, list.get(i)));
            }
        } else if (value != null) {
            expected("a list: […]");
        }
        return items;
    }

    /// A text that must be there.
    Optional<String> text() {
        if (value instanceof String text && !text.isBlank()) {
            return Optional.of(text.strip());
        }
        expected("a text");
        return Optional.empty();
    }

    /// A finite number that must be there.
    Optional<Double> number() {
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return Optional.of(number.doubleValue());
        }
        expected("a number");
        return Optional.empty();
    }

    /// Numbers, of a list of so many.
    Optional<double[]> numbers(int count, String what) {
        if (value instanceof List<?> list
                && list.size() == count
                && list.stream().allMatch(one -> one instanceof Number)) {
            return Optional.of(Inputs.numbers(list));
        }
        expected(what);
        return Optional.empty();
    }

    /// Notes names that mean nothing here.
    void only(String... names) {
        for (var part : parts().entrySet()) {
            if (!List.of(names).contains(part.getKey())) {
                part.getValue().expected("one of " + String.join(", ", names));
            }
        }
    }
}
