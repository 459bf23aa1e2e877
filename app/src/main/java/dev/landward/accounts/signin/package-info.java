/// How people get in and stay in: password, code by mail, passkey, another sign-in service or a
/// recovery code, throttled; their sessions, what happened around them, and their own account.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"accounts", "web", "mail"})
@NullMarked
package dev.landward.accounts.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
