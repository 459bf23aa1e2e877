/// Pictures of numbers and people as SVG, each with a title, a one-sentence reading and a twin
/// table.
///
/// A [Chart] is an immutable value; [Figure] turns it into the HTML of a page. All words arrive
/// translated. Nothing here reads a clock or draws at random: the same values give the same bytes.
///
/// ```java
/// var reader = new Reader(Format.of(locale), Direction.LEFT_TO_RIGHT, words);
/// var map = Scatter.of("Where people stand", "27 of 64 lean for it.",
///         Axis.steps("Stance", "against", "neutral", "for"), Axis.steps("Activity", "silent", "active"),
///         "Name", "Group", List.of(new Group("it", "IT", Tone.ONE)),
///         List.of(Point.of("7", "Ada Okafor", "it").at(3.0, null).weighing(4).leadingTo("/people/7")));
/// String html = Figure.html(map, "stance-map", reader);
/// ```
@org.jspecify.annotations.NullMarked
package dev.landward.documents.charts;
