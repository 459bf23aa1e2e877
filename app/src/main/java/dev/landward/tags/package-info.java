/// Tags: words by which things of all sorts are gathered, the same words everywhere in an
/// initiative.
@ApplicationModule(
        allowedDependencies = {"forgetting", "web", "accounts", "initiative", "initiative.things"})
@NullMarked
package dev.landward.tags;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
