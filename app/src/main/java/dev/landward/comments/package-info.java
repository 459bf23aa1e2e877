/// Comments on things of all sorts: written, answered, changed with their history, moderated; and
/// the people whom they mention.
@ApplicationModule(
        allowedDependencies = {
            "forgetting",
            "web",
            "accounts",
            "initiative",
            "initiative.things",
            "notifications"
        })
@NullMarked
package dev.landward.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
