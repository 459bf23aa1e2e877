package dev.landward.web;

/// What somebody may do in an organisation; {@link Role} says who may.
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
    /// Manage members and what belongs to the organisation.
    ADMINISTER
}
