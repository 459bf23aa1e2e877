/// What the opinion maps are held against: published results, properties, sums by hand.
@NullMarked
package dev.landward.analysis.opinion;

import org.jspecify.annotations.NullMarked;
