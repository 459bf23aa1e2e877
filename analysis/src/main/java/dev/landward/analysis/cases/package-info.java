/// Published cases with known answers: each method by name, plain values in and out, and how a
/// result is held against what is expected.
@NullMarked
package dev.landward.analysis.cases;

import org.jspecify.annotations.NullMarked;
