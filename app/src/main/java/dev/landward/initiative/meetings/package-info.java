/// The meetings of an initiative, to work on a phase or to hold a session: when and where, and who
/// is invited by mail, with an entry for their calendars.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"forgetting", "web", "mail", "accounts", "initiative"})
@NullMarked
package dev.landward.initiative.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
