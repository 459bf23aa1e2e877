package dev.landward.mail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A mail to one person.
///
/// @param organisation in whose name it is written, or `null` where it is about the account itself
/// @param to whom it goes to
/// @param about the one thing it tells of: a person never gets two letters about the same
/// @param urgent whether it goes at once, whatever the hour, and cannot be muted: sign-in codes and
///   what the person has asked for themselves
/// @param language the reader's
/// @param subject its subject, in that language
/// @param parts what it says, in order
public record Letter(
        @Nullable Long organisation,
        Address to,
        String about,
        boolean urgent,
        Locale language,
        String subject,
        List<Part> parts) {}
