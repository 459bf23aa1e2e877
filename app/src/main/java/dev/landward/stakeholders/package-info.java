/// The register: who matters, who they are, how one reaches them, and how their entry came about.
@ApplicationModule(allowedDependencies = {"web", "accounts", "initiative", "initiative.things"})
@NullMarked
package dev.landward.stakeholders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
