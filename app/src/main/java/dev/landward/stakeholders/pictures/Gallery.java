package dev.landward.stakeholders.pictures;

import java.util.Locale;

/// The pictures, in the order in which pages offer them.
enum Gallery {
    /// For or against, silent or active.
    MAP,
    /// How much they can move, how much it matters to them.
    POWER,
    /// Where they are, and where the initiative needs them.
    ENGAGEMENT,
    /// Whose claim comes first.
    SALIENCE,
    /// Who listens to whom.
    NETWORK,
    /// From recipient to partner.
    PARTNERSHIP,
    /// For and against by group, over time.
    STANCE;

    /// The end of its address.
    String path() {
        return "/people/" + name().toLowerCase(Locale.ROOT);
    }
}
