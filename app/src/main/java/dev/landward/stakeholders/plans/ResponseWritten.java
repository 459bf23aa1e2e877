package dev.landward.stakeholders.plans;

import dev.landward.accounts.Revision;

/// The response to a segment was written.
///
/// @param segment which
/// @param missing whether it was left empty
public record ResponseWritten(Segment segment, boolean missing) implements Revision {

    @Override
    public String subject() {
        return "segment/" + segment;
    }
}
