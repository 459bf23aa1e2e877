package dev.landward.consultation.answers;

/// Whether what somebody wrote may be published.
public enum Credit {
    /// It may not.
    NONE,
    /// It may, without a name.
    PUBLISH,
    /// It may, with the name they gave.
    PUBLISH_AND_NAME
}
