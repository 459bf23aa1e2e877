package dev.landward.consultation.room;

/// What can change while a session is held, in a few numbers.
///
/// @param step the last step
/// @param items how many short items came
/// @param ruling the last ruling of one
/// @param presence the last change of who is there
/// @param people how many have answered the round that runs
/// @param votes how many votes they cast
/// @param closed whether that round is closed
record Pulse(
        long step, long items, long ruling, long presence, int people, long votes, boolean closed) {

    /// What the wall and the desk hear.
    String event() {
        return "event: state\ndata: {\"step\":%d,\"people\":%d,\"votes\":%d}\n\n"
                .formatted(step, people, votes);
    }

    /// What phones hear: what runs.
    String turn() {
        return "event: turn\ndata: " + step + "\n\n";
    }
}
