/// Published cases, run through the kernels of the product.
@NullMarked
package dev.landward.analysis.golden;

import org.jspecify.annotations.NullMarked;
