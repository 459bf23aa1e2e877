/// What happens while a session is held: the facilitator's desk, the page on the wall, what guests
/// see on their phones, and the short items that they send; all of them are told what runs.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {
            "forgetting",
            "web",
            "accounts",
            "initiative",
            "links",
            "stakeholders",
            "consultation",
            "consultation.answers",
            "consultation.results",
            "consultation.sessions",
            "consultation.attendance"
        })
@NullMarked
package dev.landward.consultation.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
