/// The outbox as an organisation's administrators see it: what was sent, what waits, what is stuck.
@ApplicationModule(allowedDependencies = {"web", "mail", "accounts"})
@NullMarked
package dev.landward.mail.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
