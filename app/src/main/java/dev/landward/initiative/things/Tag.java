package dev.landward.initiative.things;

/// A word by which things of all sorts are gathered.
///
/// @param id its number
/// @param name the word, as its people wrote it
/// @param tone its colour, 1 to 12; never without the word
/// @param count how many things carry it
public record Tag(long id, String name, int tone, int count) {}
