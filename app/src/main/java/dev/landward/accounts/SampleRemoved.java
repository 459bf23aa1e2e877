package dev.landward.accounts;

/// A sample organisation was removed with everything in it.
///
/// @param organisation its number
/// @param name its name
public record SampleRemoved(long organisation, String name) implements Happening {

    @Override
    public String subject() {
        return "organisation/" + organisation;
    }
}
