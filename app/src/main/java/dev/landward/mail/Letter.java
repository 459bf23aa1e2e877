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
/// @param topic what it is about, by which its reader may mute it or have it gathered: small
///   letters and hyphens, named to people by the text `topic.<topic>`; empty for news of the
///   organisation
/// @param invitation what it puts into the reader's calendar, or `null`
public record Letter(
        @Nullable Long organisation,
        Address to,
        String about,
        boolean urgent,
        Locale language,
        String subject,
        List<Part> parts,
        String topic,
        @Nullable Invitation invitation) {

    /// Writes a letter of no particular topic.
    ///
    /// @param organisation in whose name it is written, or `null` where it is about the account
    /// @param to whom it goes to
    /// @param about the one thing it tells of
    /// @param urgent whether it goes at once and cannot be muted
    /// @param language the reader's
    /// @param subject its subject
    /// @param parts what it says, in order
    public Letter(
            @Nullable Long organisation,
            Address to,
            String about,
            boolean urgent,
            Locale language,
            String subject,
            List<Part> parts) {
        this(organisation, to, about, urgent, language, subject, parts, "", null);
    }

    /// Gives the letter a topic.
    ///
    /// @param named small letters and hyphens
    /// @return the letter, which its reader may mute by that topic
    public Letter of(String named) {
        return new Letter(
                organisation, to, about, urgent, language, subject, parts, named, invitation);
    }

    /// Puts a calendar entry into the letter.
    ///
    /// @param entry what it invites to
    /// @return the letter with it
    public Letter inviting(Invitation entry) {
        return new Letter(organisation, to, about, urgent, language, subject, parts, topic, entry);
    }
}
