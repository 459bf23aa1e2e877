/// How a round is prepared: the templates it starts from, its settings, its statements and
/// questions, and how it looks to a guest.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "mail",
            "accounts",
            "initiative",
            "stakeholders",
            "consultation"
        })
@NullMarked
package dev.landward.consultation.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
