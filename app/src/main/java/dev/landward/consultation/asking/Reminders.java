package dev.landward.consultation.asking;

import dev.landward.consultation.Round;
import dev.landward.initiative.Workspace;
import dev.landward.initiative.things.Reference;
import dev.landward.links.LinkId;
import dev.landward.links.Tickets;
import dev.landward.mail.Address;
import dev.landward.mail.Letter;
import dev.landward.mail.Outbox;
import dev.landward.mail.Part;
import dev.landward.mail.Recall;
import dev.landward.web.Texts;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Letters to those who were silent. A letter may wait for a quiet hour to end; it does not go any
/// more once its reader answered or declined, or the round closed.
@Component
class Reminders implements Recall {

    private final JdbcClient db;
    private final Tickets tickets;
    private final Outbox outbox;
    private final Texts texts;

    Reminders(JdbcClient db, Tickets tickets, Outbox outbox, Texts texts) {
        this.db = db;
        this.tickets = tickets;
        this.outbox = outbox;
        this.texts = texts;
    }

    void write(Workspace workspace, Round round, Asked.Person person) {
        var number =
                db.sql(
                                """
                                insert into consultation.reminder (round, stakeholder)
                                values (?, ?) returning id
                                """)
                        .params(round.id().value(), person.id())
                        .query(Long.class)
                        .single();
        var link = new LinkId(Objects.requireNonNull(person.link()));
        var path = tickets.again(workspace, List.of(link)).getFirst().made().path();
        outbox.put(letter(workspace, round, person, number, path));
    }

    private Letter letter(
            Workspace workspace, Round round, Asked.Person person, long number, String path) {
        var locale = Sending.language(round);
        var until =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(round.plan().closesAt());
        return new Letter(
                        workspace.organisation().value(),
                        new Address(person.email(), person.name()),
                        "round-reminder/" + number,
                        false,
                        locale,
                        text(locale, "asking.mail.again.subject", workspace.name()),
                        List.of(
                                new Part.Paragraph(
                                        text(locale, "asking.mail.again", person.name(), until)),
                                new Part.Quote("", round.plan().question()),
                                new Part.Action(text(locale, "asking.mail.again.do"), path),
                                new Part.Paragraph(text(locale, "asking.mail.again.why"))))
                .of("links");
    }

    /// First letters wait as well, and may find the round closed.
    @Override
    public boolean stands(Letter letter) {
        return Reference.of(letter.about())
                .map(about ->
                        switch (about.kind()) {
                            case "round-reminder" -> wanted(about.number(), letter);
                            case "link" -> open(about.number());
                            default -> true;
                        })
                .orElse(true);
    }

    private boolean wanted(long reminder, Letter letter) {
        return db.sql(
                        """
                        select t.link from consultation.reminder r
                        join consultation.turnout t
                          on t.round = r.round and t.stakeholder = r.stakeholder
                        join stakeholders.present s on s.id = t.stakeholder
                          and s.email_key = :email and s.consent <> 'WITHDRAWN'
                        join links.standing l on l.id = t.link and l.expires_at > now()
                        where r.id = :reminder and t.state = 'SILENT'
                        """)
                .param("reminder", reminder)
                .param("email", letter.to().email().toLowerCase(Locale.ROOT))
                .query(Long.class)
                .optional()
                .filter(this::open)
                .isPresent();
    }

    private boolean open(long link) {
        return db.sql(
                        """
                        select not exists (select from consultation.asked a
                          where a.link = :link and not exists (
                            select from consultation.present p
                            where p.id = a.round and p.state = 'OPEN'))
                        """)
                .param("link", link)
                .query(Boolean.class)
                .single();
    }

    private String text(Locale locale, String key, Object... details) {
        return texts.getMessage(key, details, locale);
    }
}
