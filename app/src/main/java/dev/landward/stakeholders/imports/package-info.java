/// The register from a file and into a file: columns, row errors, likely twins, taking an import
/// back.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "uploads",
            "accounts",
            "initiative",
            "stakeholders",
            "stakeholders.assessments",
            "stakeholders.standings",
            "stakeholders.groups",
            "stakeholders.units",
            "stakeholders.batches"
        })
@NullMarked
package dev.landward.stakeholders.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
