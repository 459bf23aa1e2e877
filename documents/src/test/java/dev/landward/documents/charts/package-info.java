@org.jspecify.annotations.NullMarked
package dev.landward.documents.charts;
