package dev.landward.consultation;

/// Whether those who answer may add statements of their own.
public enum Adding {
    /// They may not.
    NOBODY,
    /// Others see what they add once a moderator accepted it.
    MODERATED_BEFORE,
    /// Others see what they add at once; a moderator looks afterwards.
    MODERATED_AFTER
}
