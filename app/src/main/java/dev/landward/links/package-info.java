/// Links for people without an account: to their own record, or to a page that is shared; each
/// stands until a day, is counted, and ends at once when it is revoked.
@ApplicationModule(
        allowedDependencies = {
            "forgetting",
            "web",
            "mail",
            "accounts",
            "accounts.signin",
            "initiative",
            "initiative.things"
        })
@NullMarked
package dev.landward.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
