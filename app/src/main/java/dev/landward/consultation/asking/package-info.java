/// Who is asked in a round: groups, people and open links; letters, tickets and reminders; and
/// which deciders have not answered.
@ApplicationModule(
        type = Type.OPEN,
        allowedDependencies = {
            "forgetting",
            "web",
            "mail",
            "accounts",
            "initiative",
            "initiative.things",
            "links",
            "notifications",
            "stakeholders",
            "consultation"
        })
@NullMarked
package dev.landward.consultation.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
