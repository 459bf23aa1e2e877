/// What a round says: the opinion map, the voice of each group, where groups meet and where they
/// part, and the record from which it is computed again.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "web",
            "accounts",
            "initiative",
            "links",
            "stakeholders",
            "stakeholders.groups",
            "consultation",
            "consultation.answers",
            "consultation.coverage"
        })
@NullMarked
package dev.landward.consultation.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
