/// The pages of the register: who is in it, where they stand, what nobody knows yet and whom to
/// talk to first.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "accounts",
            "initiative",
            "initiative.things",
            "stakeholders",
            "stakeholders.assessments",
            "stakeholders.standings",
            "stakeholders.groups",
            "stakeholders.ties",
            "stakeholders.units",
            "stakeholders.remarks",
            "stakeholders.batches",
            "stakeholders.merges"
        })
@NullMarked
package dev.landward.stakeholders.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
