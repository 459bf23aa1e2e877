package dev.landward.stakeholders.assessments;

import java.util.Locale;

/// What is judged of a stakeholder. Each is judged apart from the others: who is loud need not be
/// against, who is silent need not be for.
public enum Dimension {
    /// How much they can move: 1 hardly anything … 5 the whole initiative.
    POWER(1, 5),
    /// How far their say is accepted as proper: 1 … 5.
    LEGITIMACY(1, 5),
    /// How pressing their concern is: 1 … 5.
    URGENCY(1, 5),
    /// How much the change matters to them: 1 … 5.
    INTEREST(1, 5),
    /// For or against: −2 against, −1 rather against, 0 torn, 1 rather for, 2 for.
    STANCE(-2, 2),
    /// How much they do about it: 1 silent … 5 active.
    ACTIVITY(1, 5),
    /// The engagement level they have; see {@link EngagementLevel}.
    ENGAGEMENT_CURRENT(1, 5),
    /// The engagement level that the initiative needs of them; see {@link EngagementLevel}.
    ENGAGEMENT_DESIRED(1, 5),
    /// The relation; see {@link PartnershipLevel}.
    PARTNERSHIP(1, 5),
    /// How far they trust those who run the initiative: 1 not at all … 5 fully.
    TRUST(1, 5);

    private final int min;
    private final int max;

    Dimension(int min, int max) {
        this.min = min;
        this.max = max;
    }

    /// Gives the lowest value.
    ///
    /// @return −2 for the stance, else 1
    public int min() {
        return min;
    }

    /// Gives the highest value.
    ///
    /// @return 2 for the stance, else 5
    public int max() {
        return max;
    }

    /// Says whether a value is on the scale.
    ///
    /// @param value any number
    /// @return whether it is between the lowest and the highest
    public boolean allows(int value) {
        return min <= value && value <= max;
    }

    /// Names the column of its value; that of its day ends in `_on`.
    ///
    /// @return such as `stance`
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
