package dev.landward.administration;

import dev.landward.web.Typed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// Which entries of the trail somebody asks for.
///
/// @param who the number of an account, or nothing for everybody
/// @param what the name of a happening, or nothing for all
/// @param initiative the number of an initiative, or nothing for all
/// @param from the first day, or nothing
/// @param to the last day, or nothing
/// @param before only entries with a lower number: the next page
record Asked(
        @Nullable String who,
        @Nullable String what,
        @Nullable String initiative,
        @Nullable String from,
        @Nullable String to,
        @Nullable Long before) {

    @Nullable Long account() {
        return number(who);
    }

    @Nullable Long initiativeNumber() {
        return number(initiative);
    }

    @Nullable LocalDate first() {
        return Typed.day(from);
    }

    @Nullable LocalDate last() {
        return Typed.day(to);
    }

    boolean everything() {
        return fields().values().stream().allMatch(String::isEmpty);
    }

    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("who", Typed.text(who));
        fields.put("what", Typed.text(what));
        fields.put("initiative", Typed.text(initiative));
        fields.put("from", Typed.text(from));
        fields.put("to", Typed.text(to));
        return fields;
    }

    /// The address of the same question, for another page or as a file.
    String path(String start, @Nullable Long before) {
        var path = UriComponentsBuilder.fromPath(start);
        fields().forEach((name, value) -> {
            if (!value.isEmpty()) {
                path.queryParam(name, value);
            }
        });
        if (before != null) {
            path.queryParam("before", before);
        }
        return path.encode().build().toUriString();
    }

    private static @Nullable Long number(@Nullable String typed) {
        return Typed.text(typed).matches("\\d{1,18}") ? Long.valueOf(Typed.text(typed)) : null;
    }
}
