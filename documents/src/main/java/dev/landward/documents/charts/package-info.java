/// Pictures of numbers and people as SVG, each with a title, a one-sentence reading and a twin
/// table.
///
/// A [Chart] is an immutable value; [Figure] turns it into the HTML of a page. All words arrive
/// translated. Nothing here reads a clock or draws at random: the same values give the same bytes.
@org.jspecify.annotations.NullMarked
package dev.landward.documents.charts;
