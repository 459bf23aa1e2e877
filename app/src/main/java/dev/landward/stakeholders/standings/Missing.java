package dev.landward.stakeholders.standings;

/// What nobody knows yet of a stakeholder.
public enum Missing {
    /// How much the change matters to them.
    INTEREST("st.interest is null"),
    /// How much they can move.
    POWER("st.power is null"),
    /// Whether they are for or against.
    STANCE("st.stance is null"),
    /// What they want.
    WANTS("s.wants = ''"),
    /// What they fear.
    FEARS("s.fears = ''"),
    /// How to reach them.
    CHANNEL("s.channel is null and s.channel_words = ''"),
    /// What they are asked for.
    ASK("s.ask = ''"),
    /// Whether they are silent or active.
    ACTIVITY("st.activity is null"),
    /// Where they are in the change.
    ENGAGEMENT("st.engagement_current is null or st.engagement_desired is null"),
    /// What they are to those who run it.
    PARTNERSHIP("st.partnership is null"),
    /// Which group they belong to.
    GROUP("g.id is null"),
    /// Where to write to.
    EMAIL("s.email = ''"),
    /// Whether they may be contacted.
    CONSENT("s.consent in ('NONE', 'ASKED')");

    /// The seven that the analysis of a key stakeholder is made of.
    public static final java.util.Set<Missing> OF_KEY_STAKEHOLDERS =
            java.util.Collections.unmodifiableSet(java.util.EnumSet.range(INTEREST, ASK));

    private final String condition;

    Missing(String condition) {
        this.condition = condition;
    }

    /// Says the same in SQL, of a stakeholder `s`, its standing `st` and its group `g`.
    String condition() {
        return "(" + condition + ")";
    }
}
