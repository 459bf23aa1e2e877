/// The learn board of an initiative: its drivers and what they touch, its facts, its unknowns.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "accounts",
            "initiative",
            "initiative.playbook",
            "initiative.things"
        })
@NullMarked
package dev.landward.initiative.learn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
