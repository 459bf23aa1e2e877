/// Mail that goes out: an outbox in the database, sent in the background, or only shown where no
/// mail server is set.
@ApplicationModule(allowedDependencies = {"forgetting", "web"})
@NullMarked
package dev.landward.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
