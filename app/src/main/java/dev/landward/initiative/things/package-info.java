/// What an initiative consists of, as links, comments, tags and the search see it: things with a
/// title and a page.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"web", "accounts", "initiative"})
@NullMarked
package dev.landward.initiative.things;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
