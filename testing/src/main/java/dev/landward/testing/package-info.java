/// What all tests share: which row of the method a test proves, and the report on a run.
@NullMarked
package dev.landward.testing;

import org.jspecify.annotations.NullMarked;
