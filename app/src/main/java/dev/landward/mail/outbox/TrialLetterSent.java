package dev.landward.mail.outbox;

import dev.landward.accounts.Happening;

/// An administrator sent themselves a letter to try the mail server.
///
/// @param account whose account
public record TrialLetterSent(long account) implements Happening {

    @Override
    public String subject() {
        return "account/" + account;
    }
}
