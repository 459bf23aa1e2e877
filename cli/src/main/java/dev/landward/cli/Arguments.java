package dev.landward.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands behind a command: files, and options with or without a value.
///
/// @param files in their order
/// @param options by name, `""` where one has no value
record Arguments(List<String> files, Map<String, String> options) {

    /// Sorts words into files and options.
    ///
    /// @param known the options, each with whether a value follows
    static Arguments of(List<String> words, Map<String, Boolean> known) throws WrongUsage {
        var files = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (!word.startsWith("--")) {
                files.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            var name = equals < 0 ? word : word.substring(0, equals);
            var valued = known.get(name);
            if (valued == null || (!valued && equals >= 0)) {
                throw new WrongUsage("no option " + word);
            }
            if (valued && equals < 0 && i + 1 == words.size()) {
                throw new WrongUsage(name + " needs a value");
            }
            var value = valued && equals < 0 ? words.get(++i) : word.substring(equals + 1);
            if (options.put(name, valued ? value : "") != null) {
                throw new WrongUsage(name + " is there twice");
            }
        }
        return new Arguments(List.copyOf(files), Map.copyOf(options));
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }

    /// The seed, 1 where none is given.
    long seed() throws WrongUsage {
        var given = value("--seed").orElse("1");
        try {
            return Long.parseLong(given);
        } catch (NumberFormatException _) {
            throw new WrongUsage("--seed is a whole number, not " + given);
        }
    }
}
