package dev.landward.links;

import java.io.Serializable;

/// The number of a link; it opens nothing.
///
/// @param value at least 1
public record LinkId(long value) implements Serializable {}
