/// Search and jump: everything that the viewer may open, found while they type.
@ApplicationModule(
        allowedDependencies = {"web", "accounts", "initiative", "initiative.things", "tags"})
@NullMarked
package dev.landward.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
