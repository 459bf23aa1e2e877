package dev.landward.mail;

import java.util.Locale;

/// Whom a mail goes to.
///
/// @param email where it goes
/// @param name what the person is called, or an empty text
public record Address(String email, String name) {

    /// What addresses are compared by.
    ///
    /// @return the mail in small letters
    public String key() {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
