package dev.landward.notifications;

import dev.landward.accounts.Actor;
import dev.landward.accounts.Viewer;
import dev.landward.mail.Address;
import dev.landward.mail.Letter;
import dev.landward.mail.Outbox;
import dev.landward.mail.Part;
import dev.landward.mail.Recall;
import dev.landward.web.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Notices as letters. Each is looked at again before it goes: what its reader has read meanwhile,
/// or may no longer see, is not sent.
@Component
class NoticeMail implements Recall {

    private static final String ABOUT = "notice/";

    private final JdbcClient db;
    private final Outbox outbox;
    private final Texts texts;
    private final Shelf shelf;

    NoticeMail(JdbcClient db, Outbox outbox, Texts texts, Shelf shelf) {
        this.db = db;
        this.outbox = outbox;
        this.texts = texts;
        this.shelf = shelf;
    }

    /// What happens in a sample is mailed to nobody.
    void put(long number, Viewer reader, Actor by, Notice notice) {
        if (sample(by)) {
            return;
        }
        shelf.find(reader, number)
                .ifPresent(shown -> outbox.put(letter(number, reader, by, shown)));
    }

    private boolean sample(Actor where) {
        return db.sql("select sample from accounts.organisation where id = ?")
                .param(where.organisation().value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean stands(Letter letter) {
        if (!letter.about().startsWith(ABOUT)) {
            return true;
        }
        return shelf.unreadAndSeen(Long.parseLong(letter.about().substring(ABOUT.length())));
    }

    private Letter letter(long number, Viewer reader, Actor by, Shelf.Shown shown) {
        var language = Locale.ENGLISH;
        return new Letter(
                        by.organisation().value(),
                        new Address(reader.email(), reader.displayName()),
                        ABOUT + number,
                        false,
                        language,
                        shown.sentence(texts, language),
                        List.of(
                                new Part.Fact(text("notice.mail.where", language), shown.where()),
                                new Part.Action(text("notice.mail.open", language), shown.path())))
                .of(shown.topic().key());
    }

    private String text(String key, Locale language) {
        return texts.getMessage(key, null, language);
    }
}
