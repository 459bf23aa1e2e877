package dev.landward.initiative;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The facts of an initiative that its lead may change.
///
/// @param name its name, 1 to 200 characters
/// @param kind what it sets out to do
/// @param sector the kind of organisation
/// @param purpose why; at most 2000 characters, empty where nobody has written it
/// @param begins the day it begins
/// @param decides the day of the decision, or `null` where open
/// @param lives the day the new system is in use, or `null` where open
/// @param legacy the system it replaces, or `null` where none was named
/// @param sponsor who stands up for it before others, at most 200 characters; empty where nobody
///   was named
public record Profile(
        String name,
        Kind kind,
        Sector sector,
        String purpose,
        LocalDate begins,
        @Nullable LocalDate decides,
        @Nullable LocalDate lives,
        @Nullable LegacySystem legacy,
        String sponsor) {

    /// Every fact as plain text, by the key of its label, empty where there is none.
    Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("initiative.name", name);
        facts.put("initiative.kind", kind.name());
        facts.put("initiative.sector", sector.name());
        facts.put("initiative.purpose", purpose);
        facts.put("initiative.sponsor", sponsor);
        facts.put("initiative.begins", begins.toString());
        facts.put("initiative.decides", text(decides));
        facts.put("initiative.lives", text(lives));
        facts.put("initiative.legacy.name", legacy == null ? "" : legacy.name());
        facts.put("initiative.legacy.owner", legacy == null ? "" : legacy.owner());
        facts.put(
                "initiative.legacy.contractEnd", legacy == null ? "" : text(legacy.contractEnd()));
        facts.put(
                "initiative.legacy.yearlyCost",
                legacy == null || legacy.yearlyCost() == null
                        ? ""
                        : legacy.yearlyCost().stripTrailingZeros().toPlainString()
                                + " "
                                + legacy.currency());
        return facts;
    }

    /// Those facts that differ from another profile's.
    Map<String, String> differing(Profile other) {
        var facts = new LinkedHashMap<>(facts());
        var others = other.facts();
        facts.entrySet()
                .removeIf(fact -> Objects.equals(others.get(fact.getKey()), fact.getValue()));
        return facts;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
