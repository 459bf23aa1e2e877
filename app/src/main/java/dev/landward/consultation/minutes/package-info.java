/// The minutes of sessions: who was there, what was asked, what people said and what was decided;
/// to read, to print, to take along, and to send.
@ApplicationModule(
        allowedDependencies = {
            "forgetting",
            "web",
            "mail",
            "accounts",
            "initiative",
            "initiative.meetings",
            "links",
            "consultation",
            "consultation.results",
            "consultation.sessions",
            "consultation.attendance",
            "consultation.room"
        })
@NullMarked
package dev.landward.consultation.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
