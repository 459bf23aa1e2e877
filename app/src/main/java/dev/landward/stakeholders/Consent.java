package dev.landward.stakeholders;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether a stakeholder agrees to be contacted and written about, since when, and how that is
/// known.
///
/// @param state whether
/// @param on since when, or `null` where unknown
/// @param words how: by a form, by telephone; at most 500 characters
public record Consent(ConsentState state, @Nullable LocalDate on, String words) {

    /// Nobody has asked.
    public static final Consent NOT_ASKED = new Consent(ConsentState.NONE, null, "");
}
