package dev.landward.stakeholders.records;

import dev.landward.stakeholders.Barrier;
import dev.landward.web.Shell;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the register calls things, in words that a person reads of themselves.
final class RecordWords {

    private RecordWords() {}

    /// A barrier of ours in the reader's words, or `null` where it is in somebody's own.
    static @Nullable String barrier(Shell shell, String name) {
        return Arrays.stream(Barrier.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(one -> shell.word("register.barrier", one))
                .orElse(null);
    }

    /// The names of fields that were changed.
    static String fields(Shell shell, List<String> fields) {
        return shell.list(
                fields.stream()
                        .map(field -> "records.field." + field)
                        .map(key ->
                                shell.texts().has(key)
                                        ? shell.text(key)
                                        : shell.text("records.field.other"))
                        .distinct()
                        .toList());
    }

    static Map<String, String> contact(Shell shell) {
        var options = new LinkedHashMap<String, String>();
        options.put(RecordForm.YES, shell.text("records.contact.yes"));
        options.put(RecordForm.NO, shell.text("records.contact.no"));
        return options;
    }
}
