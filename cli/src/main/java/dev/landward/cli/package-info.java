/// The command line: the mathematics on plain files, and its proof against published cases, without
/// server or database.
@NullMarked
package dev.landward.cli;

import org.jspecify.annotations.NullMarked;
