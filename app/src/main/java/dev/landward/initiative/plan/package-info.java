/// The plan of an initiative: its three stages with their owners, and the streams it must carry.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "accounts",
            "initiative",
            "initiative.playbook",
            "initiative.things"
        })
@NullMarked
package dev.landward.initiative.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
