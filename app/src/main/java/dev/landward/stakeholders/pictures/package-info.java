/// The pictures of people: where they stand, how engaged they are, who reaches whom, and how that
/// moves.
@ApplicationModule(
        displayName = "Pictures of people",
        allowedDependencies = {"stakeholders", "initiative", "web"})
@NullMarked
package dev.landward.stakeholders.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
