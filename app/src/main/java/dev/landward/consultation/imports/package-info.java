/// Rounds that were held elsewhere: Polis exports and surveys from files, kept as closed rounds.
@ApplicationModule(
        displayName = "Rounds from elsewhere",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "web",
            "uploads",
            "accounts",
            "initiative",
            "stakeholders",
            "consultation"
        })
@NullMarked
package dev.landward.consultation.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
