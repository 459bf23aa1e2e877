package dev.landward.consultation.sessions;

/// The number of a session.
///
/// @param value at least 1
public record SessionId(long value) {

    /// Names the session as links and meetings do.
    ///
    /// @return such as `session/12`
    public String about() {
        return "session/" + value;
    }
}
