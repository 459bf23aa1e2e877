package dev.landward.mail.outbox;

import dev.landward.accounts.Audit;
import dev.landward.accounts.Membership;
import dev.landward.accounts.Viewer;
import dev.landward.mail.Address;
import dev.landward.mail.Choices;
import dev.landward.mail.Letter;
import dev.landward.mail.LetterBook;
import dev.landward.mail.Outbox;
import dev.landward.mail.Part;
import dev.landward.web.NotFound;
import dev.landward.web.Right;
import dev.landward.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What administrators do with mail.
@Service
class PostOffice {

    private final LetterBook letters;
    private final Outbox outbox;
    private final Choices choices;
    private final Audit audit;
    private final Texts texts;

    PostOffice(LetterBook letters, Outbox outbox, Choices choices, Audit audit, Texts texts) {
        this.letters = letters;
        this.outbox = outbox;
        this.choices = choices;
        this.audit = audit;
        this.texts = texts;
    }

    @Transactional
    public void again(Membership membership, UUID letter) {
        membership.require(Right.ADMINISTER);
        if (!letters.again(membership.organisation().value(), letter)) {
            throw new NotFound();
        }
        audit.record(membership, new LetterSentAgain(letter.toString()));
    }

    @Transactional
    public void trial(Membership membership, Viewer viewer, Locale language) {
        membership.require(Right.ADMINISTER);
        outbox.put(
                new Letter(
                        membership.organisation().value(),
                        new Address(viewer.email(), viewer.displayName()),
                        "trial/" + UUID.randomUUID(),
                        true,
                        language,
                        text("outbox.trial.subject", language),
                        List.of(
                                new Part.Paragraph(text("outbox.trial.text", language)),
                                new Part.Action(
                                        text("outbox.trial.open", language),
                                        membership.path() + "/outbox"))));
        audit.record(membership, new TrialLetterSent(viewer.id().value()));
    }

    @Transactional
    public void set(Membership membership, Choices.Hours hours) {
        membership.require(Right.ADMINISTER);
        choices.keep(membership.organisation().value(), hours);
        audit.record(membership, new MailHoursSet(membership.organisation().value()));
    }

    private String text(String key, Locale language) {
        return texts.getMessage(key, null, language);
    }
}
