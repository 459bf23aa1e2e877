package dev.landward.web;

import static dev.landward.web.Right.ADMINISTER;
import static dev.landward.web.Right.CONTRIBUTE;
import static dev.landward.web.Right.EDIT_PEOPLE;
import static dev.landward.web.Right.RUN_INITIATIVE;
import static dev.landward.web.Right.SEE_INITIATIVE;
import static dev.landward.web.Right.SEE_NOTES;
import static dev.landward.web.Right.SEE_PEOPLE;

import java.util.Set;

/// What a member is in an organisation, and every right that comes with it.
public enum Role {
    /// Runs the organisation's Landward.
    ADMIN(
            SEE_INITIATIVE,
            RUN_INITIATIVE,
            CONTRIBUTE,
            SEE_PEOPLE,
            EDIT_PEOPLE,
            SEE_NOTES,
            ADMINISTER),
    /// Runs initiatives.
    LEAD(SEE_INITIATIVE, RUN_INITIATIVE, CONTRIBUTE, SEE_PEOPLE, EDIT_PEOPLE, SEE_NOTES),
    /// Prepares and holds sessions.
    FACILITATOR(SEE_INITIATIVE, CONTRIBUTE, SEE_PEOPLE, EDIT_PEOPLE, SEE_NOTES),
    /// Assesses people and options.
    ANALYST(SEE_INITIATIVE, CONTRIBUTE, SEE_PEOPLE, EDIT_PEOPLE, SEE_NOTES),
    /// Keeps the rules of procurement.
    PROCUREMENT(SEE_INITIATIVE, CONTRIBUTE, SEE_PEOPLE),
    /// Decides, advises or holds the budget.
    DECIDER(SEE_INITIATIVE, SEE_PEOPLE),
    /// Answers questions.
    SUPPORT(SEE_INITIATIVE, CONTRIBUTE),
    /// Takes part.
    MEMBER(SEE_INITIATIVE),
    /// Helps from outside and sees only what is shared with them.
    PARTNER;

    private final Set<Right> rights;

    Role(Right... rights) {
        this.rights = Set.of(rights);
    }

    /// Says whether the role brings a right.
    ///
    /// @param right the right asked for
    /// @return whether who holds this role may
    public boolean may(Right right) {
        return rights.contains(right);
    }
}
