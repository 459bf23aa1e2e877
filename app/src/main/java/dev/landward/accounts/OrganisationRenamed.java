package dev.landward.accounts;

/// An organisation got another name.
///
/// @param organisation its number
/// @param was what it was called
/// @param name what it is called now
public record OrganisationRenamed(long organisation, String was, String name) implements Revision {

    @Override
    public String subject() {
        return "organisation/" + organisation;
    }
}
