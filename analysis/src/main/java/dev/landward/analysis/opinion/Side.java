package dev.landward.analysis.opinion;

/// Which way people lean on a statement.
public enum Side {
    /// They agree.
    AGREE,
    /// They disagree.
    DISAGREE
}
