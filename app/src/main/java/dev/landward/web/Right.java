package dev.landward.web;

/// What somebody may do; {@link Role} says who may.
public enum Right {
    /// Open an initiative: its overview, playbook and learn board.
    SEE_INITIATIVE,
    /// Start initiatives, move phases, edit the playbook and the learn board.
    RUN_INITIATIVE,
    /// Carry out tasks of the playbook and add drivers and unknowns.
    CONTRIBUTE,
    /// See the register, where people stand, and the pictures of it.
    SEE_PEOPLE,
    /// Change the register and assess people.
    EDIT_PEOPLE,
    /// Read the private notes of analysts.
    SEE_NOTES,
    /// Write comments, mention people and put tags on things.
    COMMENT,
    /// Take down or bring back what others wrote, and decide what waits for a decision.
    MODERATE,
    /// See the rounds of an initiative: what is asked, and the results as far as each round shows
    /// them.
    SEE_ROUNDS,
    /// Make, open and close rounds, ask people, and see results at once.
    RUN_ROUNDS,
    /// Answer a round.
    ANSWER,
    /// Take part in a session: see what runs, and say something.
    JOIN,
    /// Invite into an initiative, and make links for guests and shares.
    SHARE,
    /// Open what was shared with oneself.
    SEE_SHARED,
    /// See and correct what is kept about oneself, and name somebody who was missed.
    KEEP_RECORD,
    /// Manage members and what belongs to the organisation.
    ADMINISTER
}
