package dev.landward.web;

import static dev.landward.web.Right.ADMINISTER;
import static dev.landward.web.Right.ANSWER;
import static dev.landward.web.Right.COMMENT;
import static dev.landward.web.Right.CONTRIBUTE;
import static dev.landward.web.Right.EDIT_PEOPLE;
import static dev.landward.web.Right.JOIN;
import static dev.landward.web.Right.KEEP_RECORD;
import static dev.landward.web.Right.MODERATE;
import static dev.landward.web.Right.RUN_INITIATIVE;
import static dev.landward.web.Right.RUN_ROUNDS;
import static dev.landward.web.Right.SEE_INITIATIVE;
import static dev.landward.web.Right.SEE_NOTES;
import static dev.landward.web.Right.SEE_PEOPLE;
import static dev.landward.web.Right.SEE_ROUNDS;
import static dev.landward.web.Right.SEE_SHARED;
import static dev.landward.web.Right.SHARE;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What somebody is in an organisation, in an initiative, or by a link, and every right that comes
/// with it. This is the whole rule of access: {@link Needs} names the right that a route asks for,
/// {@link Gate} holds the route to it.
///
/// A member has a role in the organisation, which holds in all its initiatives, and may have one
/// more in each initiative; the rights of the two add up. A guest has the role of the link they
/// came by, and only there.
public enum Role {
    /// Runs the organisation's Landward.
    ADMIN(
            SEE_INITIATIVE,
            RUN_INITIATIVE,
            CONTRIBUTE,
            SEE_PEOPLE,
            EDIT_PEOPLE,
            SEE_NOTES,
            COMMENT,
            MODERATE,
            SEE_ROUNDS,
            RUN_ROUNDS,
            ANSWER,
            SHARE,
            SEE_SHARED,
            ADMINISTER),
    /// Runs initiatives.
    LEAD(
            SEE_INITIATIVE,
            RUN_INITIATIVE,
            CONTRIBUTE,
            SEE_PEOPLE,
            EDIT_PEOPLE,
            SEE_NOTES,
            COMMENT,
            MODERATE,
            SEE_ROUNDS,
            RUN_ROUNDS,
            ANSWER,
            SHARE,
            SEE_SHARED),
    /// Prepares and holds sessions.
    FACILITATOR(
            SEE_INITIATIVE,
            CONTRIBUTE,
            SEE_PEOPLE,
            EDIT_PEOPLE,
            SEE_NOTES,
            COMMENT,
            MODERATE,
            SEE_ROUNDS,
            RUN_ROUNDS,
            ANSWER,
            SHARE,
            SEE_SHARED),
    /// Assesses people and options.
    ANALYST(
            SEE_INITIATIVE,
            CONTRIBUTE,
            SEE_PEOPLE,
            EDIT_PEOPLE,
            SEE_NOTES,
            COMMENT,
            SEE_ROUNDS,
            ANSWER,
            SEE_SHARED),
    /// Keeps the rules of procurement.
    PROCUREMENT(SEE_INITIATIVE, CONTRIBUTE, SEE_PEOPLE, COMMENT, SEE_ROUNDS, ANSWER, SEE_SHARED),
    /// Decides, advises or holds the budget.
    DECIDER(SEE_INITIATIVE, SEE_PEOPLE, COMMENT, SEE_ROUNDS, ANSWER, SEE_SHARED),
    /// Answers questions.
    SUPPORT(SEE_INITIATIVE, CONTRIBUTE, COMMENT, SEE_ROUNDS, ANSWER, SEE_SHARED),
    /// Takes part.
    MEMBER(SEE_INITIATIVE, COMMENT, SEE_ROUNDS, ANSWER, SEE_SHARED),
    /// Helps from outside and sees only what is shared with them.
    PARTNER(SEE_SHARED),
    /// Belongs to the organisation, and sees only the initiatives that they have a role in.
    INVITED,
    /// Came by a link to their own record.
    RECORD_GUEST(KEEP_RECORD),
    /// Came by a link to something that is shared.
    SHARE_GUEST(SEE_SHARED),
    /// Came by a link to a round that asks them.
    ROUND_GUEST(ANSWER),
    /// Came by a link, or a code, to a session; there they answer the rounds that run.
    SESSION_GUEST(JOIN, ANSWER);

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

    /// Lists what a member may be in an organisation.
    ///
    /// @return the roles, the one with most rights first
    public static List<Role> ofOrganisation() {
        return Arrays.stream(values()).filter(role -> !role.guest()).toList();
    }

    /// Lists what a member may be in an initiative.
    ///
    /// @return the roles, the one with most rights first
    public static List<Role> ofInitiative() {
        return ofOrganisation().stream().filter(role -> role != ADMIN && role != INVITED).toList();
    }

    /// Lists what somebody may be by a link.
    ///
    /// @return the roles
    public static List<Role> guests() {
        return Arrays.stream(values()).filter(Role::guest).toList();
    }

    private boolean guest() {
        return this == RECORD_GUEST
                || this == SHARE_GUEST
                || this == ROUND_GUEST
                || this == SESSION_GUEST;
    }
}
