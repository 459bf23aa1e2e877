/// The working sessions on the phases of an initiative: when and where, and who is invited by mail,
/// with an entry for their calendars.
@ApplicationModule(allowedDependencies = {"forgetting", "web", "mail", "accounts", "initiative"})
@NullMarked
package dev.landward.initiative.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
