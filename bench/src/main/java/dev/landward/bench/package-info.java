/// Measures the packaged program as a whole: how soon it answers, how many pages it serves, how
/// long a file takes.
@NullMarked
package dev.landward.bench;

import org.jspecify.annotations.NullMarked;
