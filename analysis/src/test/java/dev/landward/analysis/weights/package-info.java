/// Tests of weights and values.
@NullMarked
package dev.landward.analysis.weights;

import org.jspecify.annotations.NullMarked;
