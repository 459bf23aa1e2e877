package dev.landward.consultation.sessions;

import org.jspecify.annotations.Nullable;

/// A session.
///
/// @param id its number
/// @param title what it is called
/// @param purpose what for, perhaps empty
/// @param facilitator who leads it, or `null`
/// @param course how far it has come
public record Session(
        SessionId id, String title, String purpose, @Nullable String facilitator, Course course) {

    /// Says where it is on its way.
    ///
    /// @return its state
    public SessionState state() {
        return course.state();
    }

    /// Says whether people are in it now.
    ///
    /// @return whether it runs or rests
    public boolean held() {
        return state() == SessionState.RUNNING || state() == SessionState.PAUSED;
    }
}
