package dev.landward.stakeholders;

/// Where a row of the register came from.
public enum Origin {
    /// Typed by somebody who signed in.
    HAND,
    /// Read from a file.
    IMPORT,
    /// Named by another stakeholder.
    SUGGESTED,
    /// Sent by another program.
    INTERFACE,
    /// Invented for the demonstration.
    SAMPLE
}
