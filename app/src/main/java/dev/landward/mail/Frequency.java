package dev.landward.mail;

/// How often somebody wants letters, from often to never.
public enum Frequency {
    /// Each by itself, as soon as it can go.
    AT_ONCE,
    /// All of a day in one.
    DAILY,
    /// All of a week in one.
    WEEKLY,
    /// None.
    NEVER
}
