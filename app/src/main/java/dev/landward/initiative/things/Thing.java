package dev.landward.initiative.things;

/// Something of an initiative that has a title and a page of its own.
///
/// @param number which one of its kind
/// @param title what it is called, as its people wrote it
/// @param text what else the search may look through; nothing private
/// @param path where its page is within the initiative, such as `/people/12`
public record Thing(long number, String title, String text, String path) {}
