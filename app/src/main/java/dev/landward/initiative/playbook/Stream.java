package dev.landward.initiative.playbook;

/// What a task is for in the end. An initiative carries all three from its first day.
public enum Stream {
    /// That the right thing is decided.
    DECISION,
    /// That it is used.
    ADOPTION,
    /// That the organisation runs it without help.
    OWNERSHIP
}
