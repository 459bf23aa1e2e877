/// Tests of what leads, and how surely.
@NullMarked
package dev.landward.analysis.ranking;

import org.jspecify.annotations.NullMarked;
