package dev.landward.stakeholders.plans;

import dev.landward.accounts.Happening;

/// What was last written about a segment was taken back.
///
/// @param segment which
public record ResponseTakenBack(Segment segment) implements Happening {

    @Override
    public String subject() {
        return "segment/" + segment;
    }
}
