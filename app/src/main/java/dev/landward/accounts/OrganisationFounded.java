package dev.landward.accounts;

/// An organisation was set up, with its first administrator.
///
/// @param organisation its number
/// @param name its name
public record OrganisationFounded(long organisation, String name) implements Happening {

    @Override
    public String subject() {
        return "organisation/" + organisation;
    }
}
