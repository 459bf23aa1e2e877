package dev.landward.search;

import dev.landward.initiative.things.Reference;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a transaction has changed so far, by initiative and sort.
final class Changes {

    private final Map<Long, Map<String, Set<Long>>> things = new TreeMap<>();
    private final Map<Long, Set<String>> sorts = new TreeMap<>();

    /// A thing changed.
    void add(long initiative, Reference reference) {
        things.computeIfAbsent(initiative, _ -> new TreeMap<>())
                .computeIfAbsent(reference.kind(), _ -> new TreeSet<>())
                .add(reference.number());
    }

    /// Perhaps many of a sort changed.
    void addAll(long initiative, String kind) {
        sorts.computeIfAbsent(initiative, _ -> new TreeSet<>()).add(kind);
    }

    /// The things that changed, without those of which all are looked at.
    Map<Long, Map<String, Set<Long>>> things() {
        sorts.forEach((initiative, kinds) ->
                things.getOrDefault(initiative, Map.of()).keySet().removeAll(kinds));
        return things;
    }

    Map<Long, Set<String>> sorts() {
        return sorts;
    }
}
