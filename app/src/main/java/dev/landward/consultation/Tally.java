package dev.landward.consultation;

/// How far a round has come, in numbers.
///
/// @param asked who was asked, by themselves or with their group
/// @param answered how many of them answered
/// @param declined how many of them said that they will not
/// @param others who answered without being asked by name: by an open link, or as a member
/// @param statements how many statements it has to vote on
/// @param questions how many questions
/// @param waiting what waits for a moderator
/// @param unanswered statements to vote on that nobody has answered yet
public record Tally(
        int asked,
        int answered,
        int declined,
        int others,
        int statements,
        int questions,
        int waiting,
        int unanswered) {

    /// A round of which nothing is known.
    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

    /// Says of how many nothing is known.
    ///
    /// @return those who were asked and were silent
    public int silent() {
        return asked - answered - declined;
    }

    /// Says how many answered, asked by name or not.
    ///
    /// @return all of them
    public int all() {
        return answered + others;
    }

    /// Says whether there is anything to answer.
    ///
    /// @return whether it has statements or questions
    public boolean asks() {
        return statements + questions > 0;
    }
}
