/// What the tests of all modules share: which row of the method a test proves, and the report on
/// them.
@NullMarked
package dev.landward.testing;

import org.jspecify.annotations.NullMarked;
