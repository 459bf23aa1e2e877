package dev.landward.consultation;

/// Where a round is on its way.
public enum RoundState {
    /// It is being prepared; nobody is asked yet.
    DRAFT,
    /// People answer.
    OPEN,
    /// Its time is over, or somebody closed it; nobody answers any more.
    CLOSED
}
