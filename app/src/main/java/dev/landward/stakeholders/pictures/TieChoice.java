package dev.landward.stakeholders.pictures;

import dev.landward.stakeholders.ties.TieFilter;
import dev.landward.stakeholders.ties.TieKind;
import dev.landward.web.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which ties a network shows.
///
/// @param person whose, or `null` for whoever has most
/// @param reach between whom
/// @param kind only of this kind, or `null` for all
/// @param strength at least as strong, 1 to 5
/// @param on as it was on this day, or `null` for today
record TieChoice(
        @Nullable Long person,
        TieFilter.Reach reach,
        @Nullable TieKind kind,
        int strength,
        @Nullable LocalDate on) {

    /// Reads what an address says; what it says wrongly is as if it were not said.
    static TieChoice of(Map<String, String> typed) {
        var person = Typed.text(typed.get("person"));
        var strength = Typed.text(typed.get("strength"));
        return new TieChoice(
                person.matches("\\d{1,18}") ? Long.valueOf(person) : null,
                Arrays.stream(TieFilter.Reach.values())
                        .filter(reach -> reach.name().equals(typed.get("reach")))
                        .findFirst()
                        .orElse(TieFilter.Reach.ALL),
                Arrays.stream(TieKind.values())
                        .filter(kind -> kind.name().equals(typed.get("kind")))
                        .findFirst()
                        .orElse(null),
                strength.matches("[1-5]") ? Integer.parseInt(strength) : 1,
                Choice.day(typed.get("on")));
    }

    TieFilter filter() {
        Set<TieKind> kinds = kind == null ? Set.of() : EnumSet.of(kind);
        return new TieFilter(reach, kinds, on == null ? Crowds.today() : on);
    }

    Map<String, String> fields() {
        return Map.of(
                "person", person == null ? "" : person.toString(),
                "reach", reach.name(),
                "kind", kind == null ? "" : kind.name(),
                "strength", Integer.toString(strength),
                "on", on == null ? "" : on.toString());
    }
}
