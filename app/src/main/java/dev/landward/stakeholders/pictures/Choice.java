package dev.landward.stakeholders.pictures;

import dev.landward.stakeholders.Side;
import dev.landward.stakeholders.standings.Standing;
import dev.landward.web.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whom a picture shows, and as of when; what is not chosen leaves everybody in.
///
/// @param group only of this group; 0 for those without one
/// @param side only inside, or only outside
/// @param keyOnly only those without whom nothing goes
/// @param on as it was on this day, or `null` for today
record Choice(@Nullable Long group, @Nullable Side side, boolean keyOnly, @Nullable LocalDate on) {

    static final Choice EVERYBODY = new Choice(null, null, false, null);

    /// Reads what an address says; what it says wrongly is as if it were not said.
    static Choice of(Map<String, String> typed) {
        var group = Typed.text(typed.get("group"));
        return new Choice(
                group.matches("\\d{1,18}") ? Long.valueOf(group) : null,
                side(Typed.text(typed.get("side"))),
                "true".equals(typed.get("key")),
                day(typed.get("on")));
    }

    /// A day of the years 1900 to 2199, as pages ask for.
    static @Nullable LocalDate day(@Nullable String typed) {
        var day = Typed.day(typed);
        return day != null && day.getYear() >= 1900 && day.getYear() < 2200 ? day : null;
    }

    private static @Nullable Side side(String name) {
        return Arrays.stream(Side.values())
                .filter(side -> side.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    boolean lets(Standing somebody) {
        var own = somebody.group() == null ? 0 : somebody.group().value();
        return (group == null || group == own)
                && (side == null || side == somebody.side())
                && (!keyOnly || somebody.key());
    }

    boolean narrows() {
        return group != null || side != null || keyOnly;
    }

    /// The same as fields of a form.
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        if (group != null) {
            fields.put("group", group.toString());
        }
        if (side != null) {
            fields.put("side", side.name());
        }
        if (keyOnly) {
            fields.put("key", "true");
        }
        if (on != null) {
            fields.put("on", on.toString());
        }
        return fields;
    }

    /// Fields as the end of an address, perhaps empty.
    static String query(Map<String, String> fields) {
        return fields.isEmpty()
                ? ""
                : fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + field.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }
}
