package dev.landward.initiative;

import dev.landward.accounts.Happening;

/// The lead wrote down what a partner helps with.
///
/// @param account whose
public record ScopeWritten(long account) implements Happening {

    @Override
    public String subject() {
        return "account/" + account;
    }
}
