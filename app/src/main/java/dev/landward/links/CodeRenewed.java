package dev.landward.links;

import dev.landward.accounts.Happening;

/// A link got another code to type.
///
/// @param link its number
public record CodeRenewed(long link) implements Happening {

    @Override
    public String subject() {
        return "link/" + link;
    }
}
