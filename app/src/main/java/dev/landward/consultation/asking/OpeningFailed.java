package dev.landward.consultation.asking;

import dev.landward.accounts.Happening;

/// A round was to open by itself and did not; it stays a draft.
///
/// @param round which
/// @param question what it asks
public record OpeningFailed(long round, String question) implements Happening {

    @Override
    public String subject() {
        return "round/" + round;
    }
}
