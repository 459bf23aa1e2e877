/// Tables: every sentence of what is read, refused and written.
@NullMarked
package dev.landward.documents.tables;

import org.jspecify.annotations.NullMarked;
