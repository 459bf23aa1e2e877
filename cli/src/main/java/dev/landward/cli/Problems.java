package dev.landward.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// What is wrong with the input: `file:line: field: what was expected`. All are counted, the first
/// thousand are kept.
final class Problems {

    private static final int KEPT = 1_000;

    private final List<String> kept = new ArrayList<>();
    private long count;

    void add(String file, int line, String field, String expected) {
        count++;
        if (kept.size() < KEPT) {
            kept.add("%s:%d: %s: %s".formatted(file, line, field, expected));
        }
    }

    long count() {
        return count;
    }

    boolean none() {
        return count == 0;
    }

    void list(PrintStream to) {
        kept.forEach(to::println);
        if (count > kept.size()) {
            to.println("and %d more".formatted(count - kept.size()));
        }
    }
}
