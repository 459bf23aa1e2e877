package dev.landward.stakeholders.register;

import dev.landward.stakeholders.DecisionRole;
import dev.landward.stakeholders.GroupId;
import dev.landward.stakeholders.Side;
import dev.landward.stakeholders.StakeholderKind;
import dev.landward.stakeholders.standings.Filter;
import dev.landward.stakeholders.standings.Missing;
import dev.landward.stakeholders.standings.Sort;
import dev.landward.web.Fields;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which part of the register a page shows. What an address asks for and nobody can answer is
/// passed over, so that an old address still leads somewhere.
///
/// @param filter whom
/// @param sort in which order
/// @param page which part, from 1
/// @param typed what the address said, by name
record Asked(Filter filter, Sort sort, int page, Map<String, String> typed) {

    /// How many a page shows.
    static final int COUNT = 50;

    static Asked of(Map<String, String> query) {
        var typed = new LinkedHashMap<String, String>();
        for (var name :
                new String[] {
                    "q", "group", "side", "kind", "role", "key", "missing", "import", "tag", "sort"
                }) {
            var value = query.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                typed.put(name, value);
            }
        }
        var group = number(typed.get("group"));
        var missing = one(Missing.class, typed.get("missing"));
        var sort = one(Sort.class, typed.get("sort"));
        var page = number(query.get("page"));
        return new Asked(
                new Filter(
                        typed.getOrDefault("q", ""),
                        group == null ? null : new GroupId(group),
                        one(Side.class, typed.get("side")),
                        one(StakeholderKind.class, typed.get("kind")),
                        one(DecisionRole.class, typed.get("role")),
                        typed.containsKey("key"),
                        missing == null ? Set.of() : Set.of(missing),
                        number(typed.get("import")),
                        number(typed.get("tag"))),
                sort == null ? Sort.NAME : sort,
                page == null ? 1 : (int) Math.clamp(page, 1, 100_000),
                typed);
    }

    boolean any() {
        return !filter.equals(Filter.ALL);
    }

    int offset() {
        return (page - 1) * COUNT;
    }

    Fields fields() {
        return Fields.start(typed);
    }

    /// The same list in another order.
    String sorted(Sort order) {
        var other = new LinkedHashMap<>(typed);
        other.put("sort", order.name());
        return query(other);
    }

    /// Another part of the same list.
    String at(int part) {
        var other = new LinkedHashMap<>(typed);
        other.put("page", String.valueOf(part));
        return query(other);
    }

    private static String query(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry ->
                        entry.getKey()
                                + "="
                                + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static @Nullable Long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String name) {
        if (name != null) {
            for (var value : type.getEnumConstants()) {
                if (value.name().equals(name)) {
                    return value;
                }
            }
        }
        return null;
    }
}
