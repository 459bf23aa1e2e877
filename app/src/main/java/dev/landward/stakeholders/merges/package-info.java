/// Two entries that are one person become one, and can be parted again.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "accounts",
            "initiative",
            "stakeholders",
            "stakeholders.assessments"
        })
@NullMarked
package dev.landward.stakeholders.merges;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
