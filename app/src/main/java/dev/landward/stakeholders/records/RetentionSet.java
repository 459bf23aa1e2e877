package dev.landward.stakeholders.records;

import dev.landward.accounts.Happening;
import org.jspecify.annotations.Nullable;

/// An organisation decided for how long it keeps people.
///
/// @param organisation which
/// @param afterEnd so many months after an initiative has ended, or `null` for ever
/// @param inactive so many months after anything was last heard or written, or `null` for ever
/// @param judgements how much people see of what was judged about them
public record RetentionSet(
        long organisation,
        @Nullable Integer afterEnd,
        @Nullable Integer inactive,
        String judgements)
        implements Happening {

    @Override
    public String subject() {
        return "organisation/" + organisation;
    }
}
