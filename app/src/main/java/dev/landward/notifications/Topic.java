package dev.landward.notifications;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What notices are about, each of which a person may have by mail at once, gathered, or not at
/// all.
public enum Topic {
    /// Somebody named you.
    MENTIONS,
    /// Somebody wrote about what you follow.
    COMMENTS,
    /// Something was given to you to do.
    TASKS,
    /// A phase of what you follow closed or opened.
    PHASES,
    /// You were asked into a team.
    TEAM,
    /// A round of what you follow opened or closed, or something of it waits for you.
    ROUNDS,
    /// What you asked for to see that notices arrive.
    TRIAL;

    /// Says how mails and paths name it.
    ///
    /// @return its name in lower case; the text `topic.mentions` names it to people
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Topic> of(String key) {
        return Arrays.stream(values()).filter(topic -> topic.key().equals(key)).findAny();
    }
}
