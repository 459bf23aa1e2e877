package dev.landward.database;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.ApplicationModule;

/// The modules that keep tables, those first on which others build, with their migrations.
///
/// The order is that of the dependencies which each `package-info` declares; the shared modules
/// come first, and neighbours stand by the alphabet.
final class Modules {

    private static final String BASE = "dev.landward.";
    private static final List<String> SHARED = List.of("database", "web");
    private static final Pattern SCRIPT =
            Pattern.compile(".*dev/landward/([a-z]+)/V(\\d+)__\\w+\\.sql");

    private Modules() {}

    /// Finds the scripts of all modules.
    ///
    /// @return by module, in the order in which they are to be run
    static SequencedMap<String, List<Script>> scripts() {
        var found = new TreeMap<String, List<Script>>();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:dev/landward/*/V*.sql")) {
                var name = SCRIPT.matcher(file.getURL().toString());
                if (name.matches()) {
                    found.computeIfAbsent(name.group(1), _ -> new ArrayList<>())
                            .add(
                                    new Script(
                                            Integer.parseInt(name.group(2)),
                                            file.getContentAsByteArray()));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        found.values().forEach(scripts -> scripts.sort(Comparator.comparingInt(Script::version)));
        var ordered = new LinkedHashMap<String, List<Script>>();
        ordered(found.keySet()).forEach(module -> ordered.put(module, found.get(module)));
        return ordered;
    }

    /// A migration.
    ///
    /// @param version its number in the module
    /// @param text its statements
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Script(int version, byte[] text) {}

    private static SequencedSet<String> ordered(Collection<String> modules) {
        var order = new LinkedHashSet<String>();
        SHARED.forEach(module -> place(module, modules, order));
        modules.forEach(module -> place(module, modules, order));
        order.retainAll(modules);
        return order;
    }

    private static void place(
            String module, Collection<String> modules, SequencedSet<String> order) {
        if (order.contains(module)) {
            return;
        }
        for (var dependency : dependencies(module)) {
            place(dependency, modules, order);
        }
        order.add(module);
    }

    private static List<String> dependencies(String module) {
        var declared = declaration(module).getAnnotation(ApplicationModule.class);
        return declared == null
                ? List.of()
                : Arrays.stream(declared.allowedDependencies())
                        .filter(name -> !name.equals(ApplicationModule.OPEN_TOKEN))
                        .map(name -> name.replaceAll("\\s*::.*", "").strip())
                        .sorted()
                        .toList();
    }

    private static Class<?> declaration(String module) {
        try {
            return Class.forName(BASE + module + ".package-info");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "module '%s' keeps tables or is depended on, but has no package-info"
                            .formatted(module),
                    e);
        }
    }
}
