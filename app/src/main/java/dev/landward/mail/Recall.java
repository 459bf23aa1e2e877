package dev.landward.mail;

/// Asked right before a letter goes, since what it tells of may have changed while it waited.
public interface Recall {

    /// Says whether a letter may still go.
    ///
    /// @param letter the letter
    /// @return `false` where its reader may no longer be told, or knows already
    boolean stands(Letter letter);
}
