package dev.landward.initiative.playbook;

/// What became of a task.
public enum TaskState {
    /// Still to be done.
    OPEN,
    /// Done, with evidence.
    DONE,
    /// Left out, with a reason.
    SKIPPED
}
