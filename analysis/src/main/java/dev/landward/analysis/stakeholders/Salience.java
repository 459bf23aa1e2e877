package dev.landward.analysis.stakeholders;

/// The classes of stakeholders by the attributes they have: power, legitimacy, urgency.
///
/// Source: Mitchell, Agle and Wood (1997), "Toward a theory of stakeholder identification and
/// salience", Academy of Management Review 22(4).
public enum Salience {
    /// None of the three: not a stakeholder.
    NON_STAKEHOLDER(Tier.NONE),
    /// Power only.
    DORMANT(Tier.LATENT),
    /// Legitimacy only.
    DISCRETIONARY(Tier.LATENT),
    /// Urgency only.
    DEMANDING(Tier.LATENT),
    /// Power and legitimacy.
    DOMINANT(Tier.EXPECTANT),
    /// Power and urgency.
    DANGEROUS(Tier.EXPECTANT),
    /// Legitimacy and urgency.
    DEPENDENT(Tier.EXPECTANT),
    /// All three.
    DEFINITIVE(Tier.DEFINITIVE);

    /// How much attention a class gets, by the number of attributes.
    public enum Tier {
        /// No attribute.
        NONE,
        /// One.
        LATENT,
        /// Two.
        EXPECTANT,
        /// Three.
        DEFINITIVE
    }

    private final Tier tier;

    Salience(Tier tier) {
        this.tier = tier;
    }

    /// The tier of this class.
    ///
    /// @return the tier
    public Tier tier() {
        return tier;
    }

    /// The class of three known attributes.
    ///
    /// @param power can impose its will
    /// @param legitimacy has a claim that is seen as proper
    /// @param urgency has a claim that cannot wait
    /// @return the class
    public static Salience of(boolean power, boolean legitimacy, boolean urgency) {
        if (power) {
            return legitimacy ? urgency ? DEFINITIVE : DOMINANT : urgency ? DANGEROUS : DORMANT;
        }
        return legitimacy
                ? urgency ? DEPENDENT : DISCRETIONARY
                : urgency ? DEMANDING : NON_STAKEHOLDER;
    }
}
