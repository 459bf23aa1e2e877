/// How a person is forgotten who is erased: each module that keeps something of people says what
/// goes.
@ApplicationModule
@NullMarked
package dev.landward.forgetting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
