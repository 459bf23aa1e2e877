package dev.landward.mail.outbox;

import dev.landward.accounts.Happening;

/// A letter that had stopped on its way was sent again.
///
/// @param letter the letter
public record LetterSentAgain(String letter) implements Happening {

    @Override
    public String subject() {
        return "letter/" + letter;
    }
}
