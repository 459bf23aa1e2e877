/// The pictures of people: where they stand, how engaged they are, who reaches whom, and how that
/// moves.
@ApplicationModule(
        displayName = "Pictures of people",
        allowedDependencies = {
            "web",
            "initiative",
            "links",
            "stakeholders",
            "stakeholders.assessments",
            "stakeholders.standings",
            "stakeholders.groups",
            "stakeholders.ties"
        })
@NullMarked
package dev.landward.stakeholders.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
