/// Surveys that were held elsewhere, from files: what each column is, what each answer means, and
/// what will be stored of them.
@ApplicationModule(
        displayName = "Surveys from elsewhere",
        allowedDependencies = {
            "web",
            "uploads",
            "initiative",
            "stakeholders",
            "stakeholders.groups",
            "consultation",
            "consultation.imports"
        })
@NullMarked
package dev.landward.consultation.surveys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
