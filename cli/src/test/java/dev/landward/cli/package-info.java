/// The command line, run as a person runs it.
@NullMarked
package dev.landward.cli;

import org.jspecify.annotations.NullMarked;
