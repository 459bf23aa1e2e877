package dev.landward.mail.outbox;

import dev.landward.accounts.Happening;

/// The hours at which letters may arrive were set.
///
/// @param organisation its number
public record MailHoursSet(long organisation) implements Happening {

    @Override
    public String subject() {
        return "organisation/" + organisation;
    }
}
