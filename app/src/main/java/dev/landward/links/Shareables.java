package dev.landward.links;

import dev.landward.initiative.Workspace;
import dev.landward.web.NotFound;
import dev.landward.web.Shell;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The pages that can be shared, as the modules that are built contribute them.
@Component
class Shareables {

    private final List<Shareable> pages;

    Shareables(List<Shareable> pages) {
        this.pages = pages.stream().sorted(Comparator.comparing(Shareable::name)).toList();
    }

    /// Those that the viewer may share.
    List<Shareable> offered(Workspace workspace) {
        return pages.stream().filter(page -> workspace.may(page.need())).toList();
    }

    static Map<String, String> names(Shell shell, List<Shareable> pages) {
        var names = new LinkedHashMap<String, String>();
        pages.forEach(page -> names.put(page.name(), shell.text("share." + page.name())));
        return names;
    }

    Shareable get(String name) {
        return pages.stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
