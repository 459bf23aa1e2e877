package dev.landward.stakeholders.plans;

import dev.landward.stakeholders.Participation;
import dev.landward.stakeholders.assessments.PartnershipLevel;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ways to bring a relation one level further: our own catalogue, each with the level it fits, how
/// far people take part in it, what it costs in hours of ours, and what it is especially good for.
enum Technique {
    ASK_SOMEBODY_NEAR(null, Participation.INFORM, 1, Good.ANYWAY),
    FIRST_TALK(null, Participation.CONSULT, 1, Good.AGAINST),
    WALK_ALONG(null, Participation.CONSULT, 3, Good.HELD_BACK),

    NAMED_CONTACT(PartnershipLevel.RECIPIENT, Participation.INFORM, 1, Good.SILENT),
    ONE_PAGE(PartnershipLevel.RECIPIENT, Participation.INFORM, 2, Good.ANYWAY),
    VISIT(PartnershipLevel.RECIPIENT, Participation.CONSULT, 3, Good.HELD_BACK),
    LISTEN_FIRST(PartnershipLevel.RECIPIENT, Participation.CONSULT, 4, Good.AGAINST),

    CHOICE_OF_TWO(PartnershipLevel.CLIENT, Participation.CONSULT, 3, Good.ANYWAY),
    HEARD_AND_DONE(PartnershipLevel.CLIENT, Participation.CONSULT, 2, Good.HELD_BACK),
    WORRY_LIST(PartnershipLevel.CLIENT, Participation.INVOLVE, 3, Good.AGAINST),
    TRY_IT(PartnershipLevel.CLIENT, Participation.INVOLVE, 4, Good.SILENT),

    WORKING_SESSION(PartnershipLevel.CUSTOMER, Participation.INVOLVE, 4, Good.ANYWAY),
    SMALL_TASK(PartnershipLevel.CUSTOMER, Participation.COLLABORATE, 3, Good.SILENT),
    FIND_FAULTS(PartnershipLevel.CUSTOMER, Participation.COLLABORATE, 4, Good.AGAINST),
    PILOT_SEAT(PartnershipLevel.CUSTOMER, Participation.COLLABORATE, 8, Good.HELD_BACK),

    SHARED_AIM(PartnershipLevel.COLLABORATOR, Participation.COLLABORATE, 4, Good.ANYWAY),
    OWN_PART(PartnershipLevel.COLLABORATOR, Participation.EMPOWER, 6, Good.SILENT),
    SEAT_AT_THE_TABLE(PartnershipLevel.COLLABORATOR, Participation.EMPOWER, 6, Good.POWERFUL),

    JOINT_REVIEW(PartnershipLevel.PARTNER, Participation.EMPOWER, 2, Good.ANYWAY),
    PASS_IT_ON(PartnershipLevel.PARTNER, Participation.EMPOWER, 2, Good.POWERFUL);

    /// What a technique is especially good for.
    enum Good {
        ANYWAY,
        /// Where people are against or do not trust us.
        AGAINST,
        /// Where people do little.
        SILENT,
        /// Where something keeps people from taking part.
        HELD_BACK,
        /// Where people can move a lot.
        POWERFUL
    }

    private final @Nullable PartnershipLevel level;
    private final Participation participation;
    private final int hours;
    private final Good good;

    Technique(@Nullable PartnershipLevel level, Participation participation, int hours, Good good) {
        this.level = level;
        this.participation = participation;
        this.hours = hours;
        this.good = good;
    }

    /// The techniques for a level.
    ///
    /// @param level the level somebody has, or `null` for unknown
    static List<Technique> at(@Nullable PartnershipLevel level) {
        return Arrays.stream(values()).filter(one -> one.level == level).toList();
    }

    /// The level it starts from, or `null` where the relation is unknown.
    @Nullable PartnershipLevel level() {
        return level;
    }

    Participation participation() {
        return participation;
    }

    int hours() {
        return hours;
    }

    Good good() {
        return good;
    }
}
