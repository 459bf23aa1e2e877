package dev.landward.accounts;

import org.jspecify.annotations.Nullable;

/// The program itself, where it acts without anybody asking: at night, or because time passed.
///
/// @param organisation in which organisation
/// @param initiativeNumber in which initiative, or `null`
public record Program(OrganisationId organisation, @Nullable Long initiativeNumber)
        implements Actor {

    /// The program in one initiative.
    ///
    /// @param organisation the number of the organisation
    /// @param initiative the number of the initiative
    /// @return the actor
    public static Program in(long organisation, long initiative) {
        return new Program(new OrganisationId(organisation), initiative);
    }

    @Override
    public @Nullable AccountId account() {
        return null;
    }
}
